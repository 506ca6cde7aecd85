import { expect, test } from 'vitest';
import type { Block } from 'tesseract.js';
import { toLines } from './lines.ts';
import { writePgm } from './pgm.ts';

const bbox = (x0: number, y0: number, x1: number, y1: number) => ({ x0, y0, x1, y1 });

test('its tree becomes lines of words, confidences 0 to 1, noise left out', () => {
	const lines = [
		{ bbox: bbox(0, 0, 50, 10), words: [{ text: ' Hello ', bbox: bbox(0, 0, 20, 10), confidence: 95 }, { text: ' ', bbox: bbox(20, 0, 21, 10), confidence: 10 }] },
		{ bbox: bbox(0, 20, 50, 30), words: [{ text: ' ', bbox: bbox(0, 20, 1, 30), confidence: 120 }] }
	];
	const blocks = [{ paragraphs: [{ lines }] }] as unknown as Block[];
	expect(toLines(blocks)).toEqual([{ bbox: [0, 0, 50, 10], words: [{ text: 'Hello', bbox: [0, 0, 20, 10], confidence: 0.95 }] }]);
});

test('a PGM is a header and the bytes as they are', () => {
	const file = writePgm({ width: 2, height: 1, dpi: null, grey: Uint8Array.of(7, 255) });
	expect(new TextDecoder('latin1').decode(file)).toBe('P5\n2 1\n255\n\x07\xff'.replace('\xff', 'ÿ'));
});
