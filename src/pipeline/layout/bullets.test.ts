import { expect, test } from 'vitest';
import type { Bbox } from '#document/bbox.ts';
import type { PageImage } from '#document/page-image.ts';
import { readBullets } from './bullets.ts';

const SIZE = 30;

/** A white page with one mark in the middle, inked where the mark says so; x and y from -1 to 1. */
function mark(pixels: number, isInk: (x: number, y: number) => boolean): { image: PageImage; bbox: Bbox } {
	const width = 60;
	const grey = new Uint8Array(width * width).fill(245);
	for (let y = 0; y < pixels; y++) {
		for (let x = 0; x < pixels; x++) {
			const at = (20 + y) * width + 20 + x;
			if (isInk(((x + 0.5) / pixels) * 2 - 1, ((y + 0.5) / pixels) * 2 - 1)) grey[at] = 20;
		}
	}
	return {
		image: { width, height: width, dpi: null, aspect: 1, grey },
		bbox: [20, 20, 20 + pixels, 20 + pixels]
	};
}

function read(text: string, { image, bbox }: ReturnType<typeof mark>, others = ['milk']): string[] {
	const words = [text, ...others].map((word) => ({ text: word, bbox, confidence: 0.9 }));
	return readBullets([{ words, bbox, fontSize: SIZE }], image)[0]?.words.map((word) => word.text) ?? [];
}

const disc = (x: number, y: number) => Math.hypot(x, y) <= 1;
const ring = (x: number, y: number) => disc(x, y) && Math.hypot(x, y) > 0.6;

test('a disc is a bullet, a large one a circle, whatever was read', () => {
	expect(read('e', mark(9, disc))).toEqual(['•', 'milk']);
	expect(read('eo', mark(14, disc))).toEqual(['●', 'milk']);
});

test('a filled square is one', () => {
	expect(
		read(
			'=',
			mark(9, () => true)
		)
	).toEqual(['▪', 'milk']);
	expect(
		read(
			'm',
			mark(14, () => true)
		)
	).toEqual(['■', 'milk']);
});

test('a dot at the edge of its line belongs to a letter of another one', () => {
	const { image, bbox } = mark(9, disc);
	const words = ['.', 'Canal', 'Row'].map((text) => ({ text, bbox, confidence: 0.3 }));
	const line = { words, bbox: [0, 0, 60, 30] as Bbox, fontSize: SIZE };
	expect(readBullets([line], image)[0]?.words[0]?.text).toBe('.');
	expect(readBullets([{ ...line, bbox: [0, 5, 60, 45] }], image)[0]?.words[0]?.text).toBe('•');
});

test('letters, full stops and longer words stay', () => {
	expect(read('o', mark(14, ring))).toEqual(['o', 'milk']);
	expect(read('.', mark(4, disc))).toEqual(['.', 'milk']);
	expect(read('eel', mark(14, disc))).toEqual(['eel', 'milk']);
	expect(
		read(
			'x',
			mark(14, (x, y) => Math.abs(Math.abs(x) - Math.abs(y)) < 0.3)
		)
	).toEqual(['x', 'milk']);
	expect(read('D', mark(28, disc))).toEqual(['D', 'milk']);
});

test('a bullet in a line of its own is measured by the lines around it', () => {
	const { image, bbox } = mark(9, disc);
	const word = (text: string) => ({ text, bbox, confidence: 0.9 });
	const alone = { words: [word('e')], bbox, fontSize: 9 };
	const lines = readBullets([alone, { words: [word('two'), word('words')], bbox, fontSize: SIZE }], image);
	expect(lines[0]?.words[0]?.text).toBe('•');
});
