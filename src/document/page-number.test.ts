import { expect, test } from 'vitest';
import { printedNumber } from './page-number.ts';

test.each([
	['7', 7],
	['- 12 -', 12],
	['[3]', 3],
	['Page 7 of 12', 7],
	['Seite 8', 8],
	['3/10', 3],
	['xiv', 14],
	['IX', 9],
	['٢٣', 23],
	['第7页', 7],
	['Chapter 3', null],
	['20000', null],
	['$ 5', null],
	['', null]
])('%j is page %j', (text, number) => {
	expect(printedNumber(text)).toBe(number);
});
