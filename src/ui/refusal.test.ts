import { expect, test } from 'vitest';
import { OcrError } from '#contract/error.ts';
import { words } from '#i18n/words.ts';
import { questionOf, refusalTrouble } from './refusal.ts';

test('a locked file asks for its password, at first and after a wrong one', () => {
	expect(questionOf(new OcrError('password_needed', ''), {})).toBe('password');
	expect(questionOf(new OcrError('password_wrong', ''), { pages: '1' })).toBe('password');
});

test('pages are asked for where there are too many, or where others were asked for than there are', () => {
	const unknown = new OcrError('unknown_value', '"pages" must be within 1-5');
	expect(questionOf(new OcrError('too_many_pages', ''), {})).toBe('pages');
	expect(questionOf(unknown, { pages: '9' })).toBe('pages');
	expect(questionOf(unknown, {})).toBeNull();
	expect(refusalTrouble(unknown, 'pages').sentence).toBe(words.pages.missing(5));
	expect(refusalTrouble(new OcrError('unknown_value', ''), 'pages').sentence).toBe(words.pages.missing(null));
	expect(refusalTrouble(unknown, null).sentence).toBe(words.errors.unknown_value);
});

test('nothing is asked where no answer would help', () => {
	expect(questionOf(new OcrError('corrupt', ''), { pages: '1' })).toBeNull();
	expect(questionOf(new TypeError('Failed to fetch'), { pages: '1' })).toBeNull();
	expect(refusalTrouble(new TypeError('Failed to fetch'), null).sentence).toBe(words.trouble.unreachable);
});

test('a file for which a vision model is missing can be read as print, one that waits for a translator cannot', () => {
	expect(questionOf(new OcrError('tier_unavailable', ''), { tool: 'math-to-latex' })).toBe('print');
	expect(questionOf(new OcrError('model_missing', ''), { tier: 'vlm' })).toBe('print');
	expect(questionOf(new OcrError('model_missing', ''), { tool: 'translate' })).toBeNull();
});
