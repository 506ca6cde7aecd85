import { expect, test } from 'vitest';
import { createTesseract } from './tesseract.ts';

test('a program that cannot be loaded is an error that says so, and never hangs', async () => {
	const folder = `${location.origin}/nowhere`;
	const starting = createTesseract({ languages: ['eng'], coreFolder: folder, languageFolder: folder });
	await expect(starting).rejects.toMatchObject({
		code: 'engine_failed',
		message: 'The recogniser failed on this page (it could not be started).'
	});
});
