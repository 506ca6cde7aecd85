import { expect, test } from 'vitest';
import { addReadings, compare, fold, levenshtein, mean, median, toScore } from './score.ts';

test('white space counts once, letters are composed, case only where it is told', () => {
	expect(fold(' e\u0301  a\n\nb ')).toBe('é a b');
	expect(fold('Ab C', { foldCase: true })).toBe('ab c');
	expect(fold('漢 字', { ignoreSpace: true })).toBe('漢字');
});

test('edits are insertions, deletions and replacements', () => {
	expect(levenshtein(Array.from('kitten'), Array.from('sitting'))).toBe(3);
	expect(levenshtein([], Array.from('abc'))).toBe(3);
	expect(levenshtein(Array.from('abc'), [])).toBe(3);
	expect(levenshtein(['a', 'b'], ['a', 'b'])).toBe(0);
});

test('a perfect reading, and an empty one', () => {
	expect(toScore(compare('to be or', 'to  be\nor'))).toEqual({ cer: 0, wer: 0, f1: 1, recall: 1 });
	expect(toScore(compare('to be', ''))).toEqual({ cer: 1, wer: 1, f1: 0, recall: 0 });
});

test('words are a multiset: order does not count, number does', () => {
	expect(toScore(compare('a b b', 'b a'))).toMatchObject({ f1: 0.8, recall: 2 / 3 });
	expect(toScore(compare('a b', 'b b a a'))).toMatchObject({ recall: 1, f1: 2 / 3 });
});

test('where blanks say nothing, characters are words', () => {
	expect(toScore(compare('汉 字典', '典字', { ignoreSpace: true }))).toMatchObject({
		f1: 0.8,
		recall: 2 / 3
	});
});

test('pages count by their length', () => {
	const both = addReadings([compare('ab', 'ab'), compare('abcdef', 'abcdxx')]);
	expect(toScore(both).cer).toBe(0.25);
});

test('middle and mean', () => {
	expect([median([3, 1, 2]), median([4, 1, 2, 3]), mean([1, 2])]).toEqual([2, 2.5, 1.5]);
});
