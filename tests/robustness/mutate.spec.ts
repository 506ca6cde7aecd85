import { expect, test } from '@playwright/test';
import { createRandom, mutate } from './mutate.ts';

const file = Buffer.from(Array.from({ length: 600 }, (_, index) => index % 251));

test('the same seed breaks a file in the same way, another in another', () => {
	const broken = (seed: number) => mutate(file, createRandom(seed)).toString('hex');
	expect(broken(7)).toBe(broken(7));
	expect(new Set(Array.from({ length: 50 }, (_, seed) => broken(seed))).size).toBe(50);
});

test('the original stays whole, and files of any length are broken without an error', () => {
	const before = file.toString('hex');
	for (let seed = 0; seed < 500; seed++) mutate(file.subarray(0, seed), createRandom(seed));
	expect(file.toString('hex')).toBe(before);
});
