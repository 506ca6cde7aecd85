import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

test.each([
	['Te betalen: € 88,40', ['te', 'betalen', '88,40']],
	['請求書を送る', ['請求', '書', 'を', '送る']],
	['สวัสดีครับ', ['สวัสดี', 'ครับ']],
	['Việt Nam', ['viet', 'nam']]
])('the words of "%s"', (text, expected) => {
	const words = wordsOf(text);
	expect(words.map(({ folded }) => folded)).toEqual(expected);
	for (const { start, end } of words) expect(text.slice(start, end).trim()).not.toBe('');
});
