import { expect, test } from 'vitest';
import { ofPage } from './job-warning.ts';
import { readWarning, warningText } from './warning.ts';

test('a warning is a sentence with what it is told', () => {
	expect(warningText('low_dpi', { dpi: 72 })).toBe(
		'This page has only 72 dpi: scan it at 300, and it reads better.'
	);
	expect(ofPage(2, warningText('dark'))).toBe('Page 3: This page is dark: with more light it reads better.');
});

test('a sentence is taken apart again', () => {
	expect(readWarning(warningText('dark'))).toEqual({ page: null, code: 'dark', told: {} });
	expect(readWarning(ofPage(11, warningText('picture_too_large', { width: 9, height: 10 })))).toEqual({
		page: 12,
		code: 'picture_too_large',
		told: { width: '9', height: '10' }
	});
	const failed = warningText('page_failed', { page: 2, message: 'Page 4: {page} (lost)\nin $& lines.' });
	expect(readWarning(failed)).toEqual({
		page: null,
		code: 'page_failed',
		told: { page: '2', message: 'Page 4: {page} (lost)\nin $& lines.' }
	});
});

test('what says more or less than a warning is none', () => {
	expect(readWarning('This page is dark')).toBeNull();
	expect(readWarning(`${warningText('dark')} Really.`)).toBeNull();
});
