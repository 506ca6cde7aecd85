import { expect, test } from 'vitest';
import { findRight } from './align.ts';

const right = (truth: string, read: string) =>
	findRight(Array.from(truth), Array.from(read))
		.map((isRight) => (isRight ? '1' : '0'))
		.join('');

test('what was read stands in the truth, or does not', () => {
	expect(right('kitten', 'sitting')).toBe('0111010');
	expect(right('abc', 'abc')).toBe('111');
	expect(right('abc', 'xabxc')).toBe('01101');
	expect(right('', 'ab')).toBe('00');
	expect(right('ab', '')).toBe('');
});
