import { expect, test } from 'vitest';
import { createToken, hashToken, isToken, sha256 } from './token.ts';

test('tokens are 32 random bytes in letters that an address can hold', () => {
	const tokens = Array.from({ length: 200 }, createToken);
	expect(new Set(tokens).size).toBe(200);
	for (const token of tokens) {
		expect(isToken(token)).toBe(true);
		expect(encodeURIComponent(token)).toBe(token);
		expect(Buffer.from(token.slice(4), 'base64url')).toHaveLength(32);
	}
});

test.each([
	'',
	'ocr_',
	'nonsense',
	`ocr_${'a'.repeat(42)}`,
	`ocr_${'a'.repeat(44)}`,
	`ocr_${'!'.repeat(43)}`
])('%j is no token', (text) => expect(isToken(text)).toBe(false));

test('what is kept of a token is its SHA-256', async () => {
	// The published test vector of FIPS 180-2 for "abc".
	const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
	expect(await sha256(new TextEncoder().encode('abc'))).toBe(abc);
	const token = createToken();
	expect(await hashToken(token)).toBe(await sha256(Buffer.from(token)));
});
