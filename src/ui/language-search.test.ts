import { expect, test } from 'vitest';
import { meansLanguage } from './language-search.ts';

const french = {
	code: 'fr',
	tesseract: 'fra',
	iso639_1: 'fr',
	iso639_3: 'fra',
	bcp47: 'fr',
	name: 'French',
	native_name: 'Français',
	script: 'Latn',
	direction: 'ltr',
	installed: false,
	size_bytes: null
} as const;

test.each(['', 'fren', 'FRANÇAIS', 'francais', 'fra', ' fr '])('%j finds French', (query) => {
	expect(meansLanguage(query, french)).toBe(true);
});

test('codes are found with either dash, scripts by their own letters', () => {
	const serbian = { ...french, code: 'sr', tesseract: 'srp_latn', native_name: 'Српски' };
	expect(meansLanguage('srp-latn', serbian)).toBe(true);
	expect(meansLanguage('srp_latn', serbian)).toBe(true);
	expect(meansLanguage('српски', serbian)).toBe(true);
	expect(meansLanguage('german', french)).toBe(false);
});
