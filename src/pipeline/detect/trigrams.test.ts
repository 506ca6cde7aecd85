import { expect, test } from 'vitest';
import { trigramsOf, withoutAccents } from './trigrams.ts';

test('Latin letters lose their accents, others keep their marks', () => {
	expect(withoutAccents('příliš żółw Ünlü gɔ́ đak')).toBe('prilis zolw Unlu gɔ dak');
	expect(withoutAccents('हिन्दी й ё')).toBe('हिन्दी й ё');
});

test('each three neighbours are counted, with the ends of words and without figures', () => {
	expect(trigramsOf('An 1 an.')).toEqual([
		[' an', 2],
		['an ', 2],
		['n a', 1]
	]);
	expect(trigramsOf('7')).toEqual([]);
});
