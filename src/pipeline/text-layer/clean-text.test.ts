import { expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';

test.each([
	[['o', 'ﬃ', 'ce'], 'office'],
	[['⼈', '权'], '人权'],
	[['x', '²'], 'x²'],
	[['a', '\u00ad', 'b'], 'ab'],
	[['V', 'e', 'r', '\u00ad'], 'Ver-'],
	[['e', '\u0301'], 'é'],
	[['\uf0b7'], '•'],
	[['a', '\u0000', '\ue123'], 'a\ufffd\ufffd'],
	// What is seen from left to right, as it is read.
	[['ם', 'ו', 'ל', 'ש'], 'שלום'],
	[['ﻼ', 'ﻛ'], 'كلا'],
	[['3', '.', '5', '-', 'ב'], 'ב-3.5'],
	[['1', '2', 'ב'], 'ב12'],
	[['(', 'א', ')'], '(א)']
])('%j is %j', (signs, text) => {
	expect(cleanText(signs)).toBe(text);
});
