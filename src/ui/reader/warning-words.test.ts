import { afterEach, expect, test } from 'vitest';
import { ofPage } from '#contract/job-warning.ts';
import { warningText, WARNINGS, type WarningCode } from '#contract/warning.ts';
import { showLocale } from '#i18n/locale.svelte.ts';
import { choiceFor } from '#i18n/locales.ts';
import { warningHere } from './warning-words.ts';

const showIn = (locale: string) => showLocale(choiceFor([locale], []));
afterEach(() => showIn('en'));

/** Each warning as the API says it. */
const TOLD = { dpi: 72, width: 9000, height: 20, page: 3, language: 'Greek', script: 'Greek', count: 2 };
const sentences = Object.keys(WARNINGS).map((code) =>
	(warningText as (code: WarningCode, told: object) => string)(code as WarningCode, {
		...TOLD,
		message: 'It failed.'
	})
);

test('in English it is what the API says', () => {
	const plain = sentences.filter((sentence) => !sentence.includes('9000')); // written 9,000
	expect(plain.map(warningHere)).toEqual(plain);
});

test('each is said in another language, of a page among several as well', async () => {
	await showIn('ja');
	for (const sentence of sentences.flatMap((one) => [one, ofPage(11, one)])) {
		const said = warningHere(sentence);
		expect(said).toMatch(/\p{Script=Hiragana}/u);
		expect(said.replace('It failed.', '')).not.toMatch(/[{}]| was |Greek/);
	}
	expect(warningHere(ofPage(11, warningText('dark')))).toMatch(/^12ページ：.*暗い/);
});

test('numbers, languages and scripts are those of the screen', async () => {
	await showIn('ne');
	expect(warningHere(warningText('low_dpi', { dpi: 72 }))).toContain('७२ dpi');
	await showIn('nl');
	expect(warningHere(warningText('language_lacking', { language: 'Greek' }))).toContain('Grieks');
	expect(warningHere(warningText('script_lacking', { script: 'Cyrillic' }))).toContain('Cyrillisch');
});

test('what is none of ours stays as it is', async () => {
	await showIn('ja');
	expect(warningHere('Page 3: <b>something</b>')).toBe('Page 3: <b>something</b>');
});
