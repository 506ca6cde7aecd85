import { expect, test } from 'vitest';
import type { Block, Line } from './document.ts';
import { flow, goesOn } from './flow.ts';
import { lineText } from './text.ts';

const line = (text: string, fontSize = 20): Line => ({
	bbox: [0, 0, 400, 20],
	words: text.split(' ').map((word) => ({ text: word, bbox: [0, 0, 400, 20], confidence: 1 })),
	fontSize
});
const paragraph = (texts: string[], looks: { continues?: true; fontSize?: number } = {}): Block => ({
	kind: 'paragraph',
	bbox: [0, 0, 400, 40],
	lines: texts.map((text) => line(text, looks.fontSize)),
	...(looks.continues && { continues: true })
});
const shown = (...pages: Block[][]) =>
	flow(pages.map((blocks) => ({ blocks }))).map(({ lines }) => lines.map(lineText).join('/'));

test('a paragraph that goes on is one, with what stood between its parts behind it', () => {
	const note = paragraph(['1 A note'], { fontSize: 15 });
	const header: Block = { kind: 'header', bbox: [0, 0, 400, 20], lines: [line('Chapter')] };
	const rest = paragraph(['and', 'goes on'], { continues: true });
	expect(shown([paragraph(['It begins']), note, header, rest])).toEqual([
		'It begins/and/goes on',
		'1 A note'
	]);
});

test('footnotes come behind the body of their page', () => {
	const note: Block = { ...paragraph(['1 A note']), note: true };
	expect(shown([note, paragraph(['Text.'])], [paragraph(['More.'])])).toEqual(['Text.', '1 A note', 'More.']);
	const begun = paragraph(['It begins']);
	expect(shown([begun, note], [paragraph(['and ends.'], { continues: true })])).toEqual([
		'It begins/and ends.',
		'1 A note'
	]);
});

test('one whose beginning is on no page here stays as it is', () => {
	expect(shown([paragraph(['and goes on'], { continues: true })])).toEqual(['and goes on']);
});

test.each([
	['it goes', 'on here', true],
	['it is bro-', 'ken', true],
	['it ends.', 'on here', false],
	['it goes', 'On here', false],
	['from left to 1990-', 'Then', false],
	['文章没有结束', '继续', true],
	['文章结束。', '继续', false]
])('whether %j goes on in %j', (end, start, goes) => {
	expect(goesOn(paragraph(['first', end]), paragraph([start]))).toBe(goes);
});

test('a last line that is shorter than the others, or other type, does not go on', () => {
	const short = paragraph(['first', 'it goes']);
	const last = short.lines.at(-1);
	if (last) last.bbox = [0, 0, 200, 20];
	expect(goesOn(short, paragraph(['on here']))).toBe(false);
	expect(goesOn(paragraph(['first', 'it goes']), paragraph(['on here'], { fontSize: 15 }))).toBe(false);
});
