import { expect, test } from 'vitest';
import { toSigns, withDirection } from './signs.ts';

test('print from left to right is written as it is, marks with the signs that they sit on', () => {
	expect(toSigns('naïve')).toEqual(['n', 'a', 'ï', 'v', 'e']);
	expect(toSigns('e\u0301a')).toEqual(['e\u0301', 'a']);
	expect(toSigns('ที่')).toEqual(['ที่']);
	expect(toSigns('𝒳漢')).toEqual(['𝒳', '漢']);
	expect(toSigns('')).toEqual([]);
});

test('print from right to left comes from its end', () => {
	expect(toSigns('שלום')).toEqual(['ם', 'ו', 'ל', 'ש']);
	expect(toSigns('سلام،')).toEqual(['،', 'م', 'ا', 'ل', 'س']);
});

test('a mark comes before its sign there, for readers turn code point by code point', () => {
	expect(toSigns('שָׁ')).toEqual([Array.from('שָׁ').toReversed().join('')]);
});

test('numbers and foreign words run from left to right within it', () => {
	expect(toSigns('ב-2026')).toEqual(['2', '0', '2', '6', '-', 'ב']);
	expect(toSigns('(PDF)של')).toEqual(['ל', 'ש', ')', 'P', 'D', 'F', '(']);
});

test('what ends in a full stop says that the line goes on to the left', () => {
	expect(withDirection('שלום.')).toBe('שלום.\u200f');
	expect(withDirection('שלום')).toBe('שלום');
	expect(withDirection('end.')).toBe('end.');
});
