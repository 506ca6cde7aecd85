import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { LANGUAGES, type Language } from '#languages/registry.ts';
import { expect, open } from '../e2e/site.ts';
import { hasDebianPack } from '../fixtures/debian-packs.ts';
import { printRows } from './print.ts';
import { readLanguage, type Row } from './read-language.ts';
import { test } from './site.ts';
import { fontOf } from './typeset.ts';

/** What `npm run test:languages` asks for. */
type Wish = { only?: string[]; auto?: boolean; json?: boolean };
const wish = JSON.parse(process.env['LANGUAGES'] ?? '{}') as Wish;
/** The machine's cores are few. */
const AT_ONCE = 2;
const RESULTS = 'test-results/languages.json';
/** Native Tesseract may not read a page better by more than this. */
const TOLERANCE = 0.01;
/** What comes out worse than this is nonsense with either. */
const NONSENSE = 0.5;

const chosen = LANGUAGES.filter(
	({ code, tesseract }) => !wish.only || wish.only.some((name) => name === code || name === tesseract)
);
const missing = chosen.flatMap((language) => missingFor(language));

function missingFor(language: Language): string[] {
	const { font, isHere } = fontOf(language);
	return [
		...(isHere ? [] : [font]),
		...(hasDebianPack(language.tesseract) ? [] : [`tesseract-ocr-${language.tesseract.replaceAll('_', '-')}`])
	];
}

async function run(page: Page): Promise<Row[]> {
	const rows: Row[] = [];
	const queue = chosen.filter((language) => missingFor(language).length === 0).values();
	const lanes = Array.from({ length: AT_ONCE }, async () => {
		for (const language of queue)
			rows.push(await readLanguage(page, language, wish.auto ? 'auto' : language.code));
	});
	await Promise.all(lanes);
	return rows.toSorted((a, b) => a.code.localeCompare(b.code));
}

test('a page typeset in each language is read', async ({ page, site }) => {
	// Fonts and packs are packages of Debian, half a gigabyte: a run with some of them tries those.
	test.skip(missing.length === chosen.length, `Not on this machine: ${[...new Set(missing)].join(', ')}`);
	test.setTimeout(3_600_000);
	await open(page, site);
	const rows = await run(page);
	mkdirSync('test-results', { recursive: true });
	writeFileSync(RESULTS, JSON.stringify(rows));
	if (wish.json) console.log(JSON.stringify(rows));
	else printRows(rows, [...new Set(missing)]);
	if (wish.auto) return;
	const codes = (of: Row[]) => of.map(({ code }) => code);
	expect(codes(rows.filter(({ cer, bound }) => cer > bound)), 'languages read badly').toEqual([]);
	expect(
		codes(
			rows.filter(
				({ cer, nativeCer }) => nativeCer !== null && nativeCer < NONSENSE && cer > nativeCer + TOLERANCE
			)
		),
		'languages read worse than by native Tesseract'
	).toEqual([]);
});
