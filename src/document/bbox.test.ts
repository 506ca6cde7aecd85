import { expect, test } from 'vitest';
import { enclose, height, overlapX, width } from './bbox.ts';

test('enclose takes in every corner', () => {
	expect(
		enclose([
			[5, 5, 10, 10],
			[0, 7, 6, 20]
		])
	).toEqual([0, 5, 10, 20]);
	expect(enclose([])).toEqual([0, 0, 0, 0]);
});

test('x1 and y1 are exclusive', () => {
	expect([width([2, 3, 5, 9]), height([2, 3, 5, 9])]).toEqual([3, 6]);
});

test('boxes side by side share nothing', () => {
	expect(overlapX([0, 0, 10, 1], [10, 0, 20, 1])).toBe(0);
	expect(overlapX([0, 0, 10, 1], [4, 5, 20, 6])).toBe(6);
	expect(overlapX([0, 0, 10, 1], [15, 0, 20, 1])).toBe(-5);
});
