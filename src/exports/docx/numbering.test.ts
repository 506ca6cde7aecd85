import { expect, test } from 'vitest';
import { numberingOf } from './numbering.ts';

const levels = (...items: [marker: string, level: number][]) =>
	numberingOf(
		items.map(([marker, level]) => ({ marker, level, lineCount: 1 })),
		'list'
	).itemLevels;

test('items are numbered by Word where it counts as is printed', () => {
	expect(levels(['1.', 0], ['2.', 0], ['3.', 0])).toEqual([0, 0, 0]);
	expect(levels(['4)', 0], ['5)', 0])).toEqual([0, 0]);
	expect(levels(['•', 0], ['-', 1], ['•', 0])).toEqual([0, 1, 0]);
});

test('deeper items are counted anew after each item above them', () => {
	expect(levels(['1.', 0], ['1.', 1], ['2.', 1], ['2.', 0], ['1.', 1])).toEqual([0, 1, 1, 0, 1]);
});

test('an item that Word would number otherwise keeps its marker as text', () => {
	expect(levels(['1.', 0], ['2.', 0], ['4.', 0])).toEqual([0, 0, null]);
	expect(levels(['1.', 0], ['(2)', 0], ['b)', 0], ['•', 0])).toEqual([0, null, null, null]);
});
