import { expect, test } from 'vitest';
import { ownLanguages } from './own.ts';

const own = (preferred: string[], installed: string[]) =>
	ownLanguages(preferred, new Set(installed)).map(({ code }) => code);

test('English is always there, and alone where no other pack is', () => {
	expect(own([], [])).toEqual(['en']);
	expect(own(['en-US', 'en'], ['eng'])).toEqual(['en']);
	expect(own(['de-AT', 'de'], ['eng'])).toEqual(['en']);
});

test('the dearest come first, each once, whatever its region', () => {
	expect(own(['de-AT', 'de', 'en-GB', 'fr'], ['fra', 'deu'])).toEqual(['de', 'en', 'fr']);
	expect(own(['zh-TW'], ['chi_tra', 'chi_sim'])).toEqual(['zh-Hant', 'en']);
});

test('they stay few', () => {
	expect(own(['de', 'fr', 'it', 'es'], ['deu', 'fra', 'ita', 'spa'])).toEqual(['de', 'fr', 'en']);
});

test('a tag that nobody knows is left out', () => {
	expect(own(['tlh', 'x-private', ''], ['eng'])).toEqual(['en']);
});
