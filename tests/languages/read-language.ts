import type { Page } from '@playwright/test';
import type { Language } from '#languages/registry.ts';
import { compare, toScore } from '../accuracy/score.ts';
import { submit } from '../robustness/submit.ts';
import { boundOf } from './bounds.ts';
import { readNative } from './native.ts';
import { sampleText, typeset } from './typeset.ts';

/** How the page of a language was read. */
export type Row = {
	code: string;
	cer: number;
	/** null where native Tesseract is not installed */
	nativeCer: number | null;
	bound: number;
	confidence: number | null;
	/** codes of the languages that the app found */
	detected: string[];
	text: string;
	seconds: number;
};

const LIMIT_MS = 120_000;

/**
 * Sets a language's text in type, sends it, and scores what comes back.
 * @param field what `language` is sent
 */
export async function readLanguage(page: Page, language: Language, field: string): Promise<Row> {
	const { code, tesseract } = language;
	const browser = page.context().browser();
	if (!browser) throw new Error('no browser');
	const data = await typeset(browser, language);
	const { body, endedMs, hung } = await submit(
		page,
		{ name: `${code}.png`, data, fields: { language: field } },
		{ limitMs: LIMIT_MS, cancelMs: Infinity }
	);
	if (hung) throw new Error(`${code} was not read within ${LIMIT_MS / 1000} s`);
	const native = await readNative(data, tesseract);
	return {
		code,
		cer: cer(language, body.text ?? ''),
		nativeCer: native === null ? null : cer(language, native),
		bound: boundOf(code),
		confidence: body.mean_confidence ?? null,
		detected: body.detected_languages ?? [],
		text: body.text ?? '',
		seconds: endedMs / 1000
	};
}

function cer(language: Language, read: string): number {
	// A line that ends within a sentence ends with nothing where words stand without blanks.
	const flowing = language.joins === 'none' ? read.trim().replace(/\s*\n\s*/g, '') : read;
	return toScore(compare(sampleText(language), flowing)).cer;
}
