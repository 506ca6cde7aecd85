import { expect, test } from 'vitest';
import { unfilter } from './unfilter.ts';

test.each([
	['none', 0, [7, 8]],
	['by the pixel to the left', 1, [7, 15]],
	['by the pixel above', 2, [17, 28]],
	['by the mean of both', 3, [12, 24]],
	['by the likeliest of three', 4, [17, 28]]
])('a row that was filtered %s', (_, filter, row) => {
	expect([...unfilter(Uint8Array.of(0, 10, 20, filter, 7, 8), 2, 1)]).toEqual([10, 20, ...row]);
});

test('neighbours are whole pixels apart, and bytes run over', () => {
	expect([...unfilter(Uint8Array.of(1, 200, 1, 100, 2), 4, 2)]).toEqual([200, 1, 44, 3]);
});
