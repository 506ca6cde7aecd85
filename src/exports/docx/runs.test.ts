import { expect, test } from 'vitest';
import { isRightToLeft, splitByDirection } from './runs.ts';

test('a paragraph has the direction of most of its letters, else that of its document', () => {
	expect(isRightToLeft('שלום world of words', false)).toBe(false);
	expect(isRightToLeft('שלום עולם ok', false)).toBe(true);
	expect(isRightToLeft('12.50', true)).toBe(true);
	expect(isRightToLeft('12.50', false)).toBe(false);
});

test('runs have one direction each; what has none goes with its neighbours, else with the paragraph', () => {
	expect(splitByDirection('שלום עולם, abc 12 def 7', true)).toEqual([
		{ text: 'שלום עולם, ', isRtl: true },
		{ text: 'abc 12 def', isRtl: false },
		{ text: ' 7', isRtl: true }
	]);
	expect(splitByDirection('(a) plain', false)).toEqual([{ text: '(a) plain', isRtl: false }]);
	expect(splitByDirection('', true)).toEqual([]);
});
