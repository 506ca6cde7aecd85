import { expect, test } from 'vitest';
import { readNumber, separatorsOf } from './read-number.ts';

test.each([
	['12', 'en', 12, '0'],
	['0', null, 0, '0'],
	['-12.50', 'en', -12.5, '0.00'],
	['-12,50', 'de', -12.5, '0.00'],
	['1,234.5', 'en', 1234.5, '#,##0.0'],
	['1.234', 'de', 1234, '#,##0'],
	['1.234', 'en', 1.234, '0.000']
])('%s in %s is %d', (text, language, value, format) => {
	expect(readNumber(text, separatorsOf(language))).toEqual({ value, format });
});

test.each([
	['007', 'en'],
	['+5', 'en'],
	['-0', 'en'],
	['1.5', null],
	['12,34,567', 'en'],
	['1234567890123456', 'en'],
	['1e5', 'en'],
	['', 'en'],
	['١٢', 'ar'],
	['12 %', 'en']
])('%s in %s stays text', (text, language) => {
	expect(readNumber(text, separatorsOf(language))).toBeNull();
});
