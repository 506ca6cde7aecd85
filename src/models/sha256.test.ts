import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { Sha256 } from './sha256.ts';

const known = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('is what the platform computes, at every length around its blocks', () => {
	for (let length = 0; length < 200; length++) {
		const bytes = randomBytes(length);
		const hash = new Sha256();
		hash.update(bytes);
		expect(hash.digest(), `${length} bytes`).toBe(known(bytes));
	}
});

test('is the same in whatever pieces the bytes come', () => {
	const bytes = randomBytes(300_000);
	const hash = new Sha256();
	for (let at = 0, size = 1; at < bytes.length; at += size, size = (size * 7 + 3) % 5000)
		hash.update(bytes.subarray(at, at + size));
	expect(hash.digest()).toBe(known(bytes));
});

test('is quick enough for a model of a gigabyte', () => {
	const bytes = randomBytes(20_000_000);
	const begin = performance.now();
	const hash = new Sha256();
	hash.update(bytes);
	expect(hash.digest()).toBe(known(bytes));
	expect(performance.now() - begin).toBeLessThan(10_000);
});
