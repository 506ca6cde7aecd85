import { expect, test } from 'vitest';
import type { Bbox } from '#document/bbox.ts';
import type { Block } from '#document/document.ts';
import { lineText } from '#document/text.ts';
import { joinColumns } from './join-columns.ts';
import { setLine } from './place.ts';

/** Lines that are as wide as their column. */
function block(texts: string[], [x0, y0]: [number, number], fontSize = 20): Block {
	const lines = texts.map((text, at) =>
		setLine(text, [x0, y0 + at * 30, x0 + 400, y0 + at * 30 + 20], { fontSize })
	);
	const bbox: Bbox = [x0, y0, x0 + 400, y0 + texts.length * 30];
	return { kind: 'paragraph', bbox, lines };
}
const shown = (...blocks: Block[]) =>
	joinColumns(blocks).map((some) => {
		const text = lineText(some.lines[0] ?? setLine('', some.bbox));
		return `${some.kind === 'paragraph' && some.continues ? '+' : ''}${text.split(' ')[0]}`;
	});
const open = block(['one sentence that', 'goes on in the'], [0, 900]);

test('a sentence that goes on in the next column makes one paragraph of two', () => {
	expect(shown(open, block(['next column of it'], [420, 100]))).toEqual(['one', '+next']);
});

test('so does a broken word', () => {
	expect(shown(block(['it ends in hyphen-'], [0, 900]), block(['ation and more'], [420, 100]))).toEqual([
		'it',
		'+ation'
	]);
});

test('a new sentence, another size of type, and what stands right below do not', () => {
	expect(shown(open, block(['Next'], [420, 100]))).toEqual(['one', 'Next']);
	expect(shown(open, block(['next'], [420, 100], 30))).toEqual(['one', 'next']);
	expect(shown(open, block(['below it there is more'], [0, 990]))).toEqual(['one', 'below']);
	expect(shown(block(['an end.'], [0, 900]), block(['next'], [420, 100]))).toEqual(['an', 'next']);
});

test('a caption, a note or a page number may stand between the two', () => {
	const caption: Block = { ...block(['Figure 1'], [420, 50], 15), kind: 'caption' };
	expect(shown(open, caption, block(['next column of it'], [420, 100]))).toEqual(['one', 'Figure', '+next']);
	const number = block(['12'], [200, 980]);
	expect(shown(open, number, block(['next column of it'], [420, 100]))).toEqual(['one', '12', '+next']);
	const note: Block = { ...block(['1 A note'], [0, 960], 15), note: true };
	expect(shown(open, note, block(['next column of it'], [420, 100]))).toEqual(['one', '1', '+next']);
});

test('a heading between them parts them', () => {
	const heading: Block = { ...block(['Results'], [420, 50]), kind: 'heading', level: 1 };
	expect(shown(open, heading, block(['next column of it'], [420, 100]))).toEqual(['one', 'Results', 'next']);
});
