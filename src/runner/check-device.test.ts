import { expect, test } from 'vitest';
import { errorRate } from './check-device.ts';

test('wrong, missing and added letters count against those that are right, blanks do not', () => {
	expect(errorRate('a b\nc', 'abc')).toBe(0);
	expect(errorRate('axc', 'abc')).toBeCloseTo(1 / 3);
	expect(errorRate('ab', 'abcd')).toBe(0.5);
	expect(errorRate('', 'abc')).toBe(1);
	expect(errorRate('', '')).toBe(0);
});
