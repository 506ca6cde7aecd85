import { expect, test } from 'vitest';
import { findLanguage, LANGUAGE_CODES } from './registry.ts';

test.each(['en', 'EN', 'eng', 'en-US'])('%s is English', (code) => {
	expect(findLanguage(code)).toMatchObject({ code: 'en', tesseract: 'eng' });
});

test('what is not there is not found', () => {
	expect(findLanguage('klingon')).toBeUndefined();
	expect(findLanguage('auto')).toBeUndefined();
	expect(LANGUAGE_CODES).toEqual(['auto', 'en']);
});
