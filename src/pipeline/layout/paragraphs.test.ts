import { expect, test } from 'vitest';
import type { Bbox } from '#document/bbox.ts';
import type { Line } from '#document/document.ts';
import { paragraphs } from './paragraphs.ts';

const line = (text: string, bbox: Bbox): Line => ({
	bbox,
	fontSize: null,
	words: [{ text, bbox, confidence: 1 }]
});
const texts = (lines: Line[]) =>
	paragraphs(lines).map((block) => block.lines.map(({ words }) => words[0]?.text).join(' '));
/** Lines of height 20 whose tops are at these places. */
const column = (...tops: number[]) =>
	tops.map((top, index) => line(String.fromCharCode(97 + index), [0, top, 100, top + 20]));

test('lines below one another are one paragraph, its box around them', () => {
	const blocks = paragraphs([
		line('a', [0, 0, 100, 20]),
		line('b', [0, 28, 90, 48]),
		line('c', [0, 56, 110, 76])
	]);
	expect(blocks).toHaveLength(1);
	expect(blocks[0]).toMatchObject({ kind: 'paragraph', bbox: [0, 0, 110, 76] });
});

test('a larger step than usual begins a new one', () => {
	expect(texts(column(0, 28, 56, 110, 138, 166))).toEqual(['a b c', 'd e f']);
});

test('a page typed with double spacing keeps its paragraphs', () => {
	expect(texts(column(0, 60, 120, 240, 300, 360))).toEqual(['a b c', 'd e f']);
});

test('two lines far apart are two paragraphs, on a page too short to tell what is usual', () => {
	expect(texts(column(0, 60))).toEqual(['a', 'b']);
	expect(texts(column(0, 30))).toEqual(['a b']);
});

test('the next column begins a new one, above the end of the last', () => {
	expect(
		texts([line('a', [0, 500, 100, 520]), line('b', [200, 0, 300, 20]), line('c', [200, 25, 300, 45])])
	).toEqual(['a', 'b c']);
});

test('so does a heading’s size of type', () => {
	expect(texts([line('Title', [0, 0, 200, 40]), line('body', [0, 48, 100, 66])])).toEqual(['Title', 'body']);
});

test('a page without lines has no blocks', () => {
	expect(paragraphs([])).toEqual([]);
});
