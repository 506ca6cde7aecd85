import { expect, test } from 'vitest';
import type { Bbox } from '#document/bbox.ts';
import type { Block } from '#document/document.ts';
import { lineText } from '#document/text.ts';
import { markNotes } from './notes.ts';
import { setLine } from './place.ts';

const block = (text: string, bbox: Bbox, fontSize = 20): Block => ({
	kind: 'paragraph',
	bbox,
	lines: [setLine(text, bbox, { fontSize })]
});
const notes = (...blocks: Block[]) =>
	markNotes(blocks, 20, 1000).flatMap(({ note, lines }) =>
		note ? lines.map(lineText).map((text) => text.split(' ')[0]) : []
	);
const left = block('left column', [0, 100, 400, 800]);
const right = block('right column', [420, 100, 800, 900]);

test('small type with a sign at the foot of a column is a note, and what is above it too', () => {
	const small = [block('1See there', [0, 820, 400, 836], 15), block('2And here', [0, 840, 400, 856], 15)];
	const number = block('12', [380, 950, 400, 970]);
	expect(notes(left, ...small, right, number)).toEqual(['1See', '2And']);
});

test('small type without a sign, above other text, or high on the page is none', () => {
	expect(notes(left, block('small type', [0, 820, 400, 836], 15), right)).toEqual([]);
	expect(notes(block('1Above', [0, 820, 400, 836], 15), block('text', [0, 850, 400, 990]))).toEqual([]);
	expect(notes(block('*Early', [0, 50, 400, 66], 15), left)).toEqual([]);
	expect(notes(block('*Large', [0, 820, 400, 840]), left)).toEqual([]);
});
