import { expect, test } from 'vitest';
import type { Bbox } from '#document/bbox.ts';
import { paragraphs } from './paragraphs.ts';
import { place } from './place.ts';
import type { PlacedLine } from './placed-line.ts';

const line = (text: string, bbox: Bbox, looks: { fontSize?: number; bold?: true } = {}) =>
	place(text, bbox, looks);
const texts = (lines: PlacedLine[], isItem: (line: PlacedLine) => boolean = () => false) =>
	paragraphs(lines, { isRightToLeft: false, isItem }).map((group) =>
		group.map(({ line: { words } }) => words.map(({ text }) => text).join(' ')).join(' ')
	);
/** Lines of height 20 whose tops are at these places. */
const column = (...tops: number[]) =>
	tops.map((top, index) => line(String.fromCharCode(97 + index), [0, top, 100, top + 20]));

test('lines below one another are one paragraph', () => {
	expect(
		texts([line('a', [0, 0, 100, 20]), line('b', [0, 28, 90, 48]), line('c', [0, 56, 110, 76])])
	).toEqual(['a b c']);
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

test('bold type above other type is a paragraph of its own, unless its sentence goes on', () => {
	const bold = line('Method', [0, 0, 100, 20], { bold: true });
	expect(texts([bold, line('We', [0, 24, 100, 44])])).toEqual(['Method', 'We']);
	expect(texts([bold, line('and', [0, 24, 100, 44])])).toEqual(['Method and']);
});

test('a line whose type was misjudged, but stands as high as the others, goes on', () => {
	const lines = [24, 24, 16, 24].map((fontSize, index) =>
		line(`l${index}`, [0, index * 30, 100, index * 30 + 20], { fontSize })
	);
	expect(texts(lines)).toEqual(['l0 l1 l2 l3']);
});

test('an item of a list begins a new one', () => {
	const lines = column(0, 28, 56);
	expect(texts(lines, (some) => some === lines[1])).toEqual(['a', 'b c']);
});

test('a page without lines has no paragraphs', () => {
	expect(texts([])).toEqual([]);
});
