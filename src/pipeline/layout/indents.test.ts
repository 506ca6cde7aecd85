import { expect, test } from 'vitest';
import { indentedStarts } from './indents.ts';
import { place } from './place.ts';

/** Lines of type of 20 pixels, from here to there. */
const lines = (...ends: [from: number, to: number, text?: string][]) =>
	ends.map(([from, to, text = 'Words of a line']) => place(text, [from, 0, to, 20], { fontSize: 20 }));
const starts = (some: ReturnType<typeof lines>, isRightToLeft = false) => [
	...indentedStarts(some, isRightToLeft)
];

test('an indented line begins a paragraph', () => {
	expect(starts(lines([0, 400], [0, 400], [30, 400], [0, 400], [30, 400], [0, 100]))).toEqual([2, 4]);
});

test('where lines hang, one that does not begins it', () => {
	expect(starts(lines([0, 400], [30, 400], [30, 400], [0, 400], [30, 400]))).toEqual([3]);
});

test('from right to left the indent is at the right', () => {
	expect(starts(lines([0, 400], [0, 400], [0, 370], [0, 400]), true)).toEqual([2]);
});

test('verse and centred lines have no indents', () => {
	expect(starts(lines([0, 400], [50, 350], [120, 280], [80, 320], [150, 250]))).toEqual([]);
});

test('a line that leaves room for the next word ends its paragraph, in prose', () => {
	const prose = lines([0, 400], [0, 395], [0, 150], [0, 400], [0, 390]);
	expect(starts(prose)).toEqual([3]);
	const small = prose.map((line, at) => (at === 3 ? (lines([0, 400, 'words of a line'])[0] ?? line) : line));
	expect(starts(small)).toEqual([]);
	expect(starts(lines([0, 120], [0, 80], [0, 150], [0, 90], [0, 400]))).toEqual([]);
});

test('two lines show no pattern', () => {
	expect(starts(lines([0, 400], [30, 400]))).toEqual([]);
});
