import { expect, test } from 'vitest';
import { calibrationError, toBins } from './reliability.ts';

const words = (confidence: number, right: number, wrong: number) => [
	...Array.from({ length: right }, () => ({ confidence, isRight: true })),
	...Array.from({ length: wrong }, () => ({ confidence, isRight: false }))
];

test('nine in ten of the words given 0.9 are right: no error', () => {
	expect(calibrationError(toBins([...words(0.9, 9, 1), ...words(0.5, 5, 5)]))).toBeCloseTo(0);
});

test('too sure and too unsure do not cancel out', () => {
	const bins = toBins([...words(0.95, 5, 5), ...words(0.55, 10, 0)]);
	expect(bins.map(({ count, right }) => [count, right])).toEqual([
		[10, 1],
		[10, 0.5]
	]);
	expect(calibrationError(bins)).toBeCloseTo(0.45);
});

test('a confidence of 1 belongs to the last bin, and no words have no error', () => {
	expect(toBins(words(1, 1, 0))).toEqual([{ count: 1, confidence: 1, right: 1 }]);
	expect(calibrationError(toBins([]))).toBe(0);
});
