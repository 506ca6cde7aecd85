import { expect, test } from 'vitest';
import { canvasBytes } from './reader.ts';

test.each([
	[
		'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
		120e6
	],
	['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 120e6],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/137.0',
		16_777_216
	]
])('a canvas in %s', (userAgent, pixels) => {
	expect(canvasBytes(userAgent)).toBe(pixels * 4);
});
