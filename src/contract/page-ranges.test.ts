import { expect, test } from 'vitest';
import { isPageRanges, pickPages } from './page-ranges.ts';

test.each([
	['1-3,7', [0, 1, 2, 6]],
	['7, 1 - 3', [0, 1, 2, 6]],
	['2–4,3', [1, 2, 3]],
	['8-', [7, 8]],
	['9', [8]],
	['1-9', [0, 1, 2, 3, 4, 5, 6, 7, 8]]
])('%j of nine pages picks %j', (text, indexes) => {
	expect(isPageRanges(text)).toBe(true);
	expect(pickPages(text, 9)).toEqual(indexes);
});

test.each(['10', '8-10', '10-'])('%j names a page that nine pages do not have', (text) => {
	expect(isPageRanges(text)).toBe(true);
	expect(pickPages(text, 9)).toBeNull();
});

test.each(['', '0', '3-1', 'all', '1,,2', '1-2-3', '-3', '1.5', '1;2', '9999999'])(
	'%j is no list of pages',
	(text) => {
		expect(isPageRanges(text)).toBe(false);
		expect(pickPages(text, 9)).toBeNull();
	}
);
