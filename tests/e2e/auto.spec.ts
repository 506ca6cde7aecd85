import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Page, TestInfo } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { drawSheets, type Sheet } from '../fixtures/draw.ts';
import { PackHost, siteWithSource } from '../fixtures/pack-host.ts';
import { drawText, type TextPage } from '../fixtures/pdf-text.ts';
import { scannedPage, writePdf, type PdfPage } from '../fixtures/write-pdf.ts';
import { flat as flatten, read } from './reading.ts';
import { call, ended, expect, post, test as base } from './site.ts';

const GREEK = readFileSync('node_modules/@tesseract.js-data/ell/4.0.0_best_int/ell.traineddata.gz');
// English under another name: it reads German well enough.
const GERMAN = readFileSync('data/tessdata_fast-4.1.0/eng.traineddata.gz');

/** The site with one public source of language data, which has Greek and a kind of German. */
const test = base.extend<{ asked: () => string[] }, { host: PackHost; site: string }>({
	host: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
		async ({}, use) => {
			const host = new PackHost((code) => ({ ell: GREEK, deu: GERMAN })[code]);
			await use(host);
			host.close();
		},
		{ scope: 'worker' }
	],
	site: [
		async ({ host }, use) => {
			const folder = siteWithSource(await host.open());
			const server = await serve(0, folder);
			await use(`http://localhost:${(server.address() as AddressInfo).port}/`);
			server.closeAllConnections();
			server.close();
			rmSync(folder, { recursive: true });
		},
		{ scope: 'worker' }
	],
	/** the packs that were asked for since the test began */
	asked: async ({ host }, use) => {
		host.requests.length = 0;
		host.manner = 'well';
		await use(() => host.requests.map(({ path }) => /\w+(?=\.traineddata)/.exec(path)?.[0] ?? path));
	}
});

/** Greek data reads its mu as the sign for a millionth, which looks the same. */
const flat = (text: string) => flatten(text).normalize('NFKC');

const LIBRARY: Sheet = {
	heading: 'Η βιβλιοθήκη της πόλης',
	lines: [
		'Η βιβλιοθήκη της πόλης μας ανοίγει κάθε πρωί στις εννέα.',
		'Οι ηλικιωμένοι διαβάζουν την εφημερίδα δίπλα στο παράθυρο,',
		'και τα παιδιά ψάχνουν βιβλία για τα ζώα και τη θάλασσα.'
	]
};
const SLIP: Sheet = {
	heading: 'No 4711',
	lines: ['12.80 x 3 = 38.40', 'VAT 19 %  7.30', '§ 7 / B-12 (xii) OK', '~~ ## 0049']
};
const BIBLIOTHEK: TextPage = {
	heading: 'Unsere Bibliothek',
	lines: [
		'Die Bibliothek in unserer Stadt macht jeden Morgen um neun Uhr auf.',
		'Alte Leute lesen am Fenster die Zeitung, und Kinder suchen nach',
		'Geschichten von Tieren, vom Meer und von fernen Orten.'
	]
};

async function sheet(info: TestInfo, drawn: Sheet): Promise<string> {
	const [picture] = await drawSheets([drawn], { width: 1100, height: 420 });
	const path = info.outputPath('sheet.png');
	writeFileSync(path, picture?.png ?? '');
	return path;
}

function pdf(info: TestInfo, pages: PdfPage[]): string {
	const path = info.outputPath('pages.pdf');
	writeFileSync(path, writePdf(pages));
	return path;
}

const textPage = (page: TextPage): PdfPage => ({ width: 595, height: 842, content: drawText(page, 842) });

async function languagesOf(page: Page): Promise<{ readWith: string | null; detectedLanguages: string[] }[]> {
	return page.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('private-ocr');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error('not opened'));
		});
		const rows = await new Promise<{ readWith: string | null; detectedLanguages: string[] }[]>((resolve) => {
			const request = db.transaction('jobs').objectStore('jobs').getAll();
			request.onsuccess = () => resolve(request.result);
		});
		db.close();
		return rows.map(({ readWith, detectedLanguages }) => ({ readWith, detectedLanguages }));
	});
}

test('a page in another script is read in its own language', async ({ app, asked }, info) => {
	const job = await read(app, await sheet(info, LIBRARY));
	expect(job).toMatchObject({ language: 'auto', detected_languages: ['el'], warnings: [] });
	for (const line of LIBRARY.lines) expect(flat(job.text)).toContain(line);
	expect(asked().filter((code) => code === 'ell')).toHaveLength(1);
	expect(await languagesOf(app)).toEqual([{ readWith: 'el', detectedLanguages: ['el'] }]);
});

test('its name stands beside the text', async ({ app }, info) => {
	await app.locator('input[type=file]').setInputFiles(await sheet(info, LIBRARY));
	await expect(app).toHaveURL(/read\/\?job=/, { timeout: 60_000 });
	await expect(app.getByText('Found: Greek.')).toBeVisible({ timeout: 60_000 });
});

test('the language is found once for a document, not for each page', async ({ app, asked }, info) => {
	const [greek, english] = await drawSheets([LIBRARY, { heading: 'Alpha', lines: ['beta gamma delta'] }], {
		width: 1100,
		height: 420
	});
	if (!greek || !english) throw new Error('nothing was drawn');
	const path = pdf(info, [scannedPage(greek, 150), scannedPage(english, 150), scannedPage(greek, 150)]);
	const { uuid } = await read(app, path);
	const job = await ended(app, uuid);
	expect(job.detected_languages).toEqual(['el']);
	for (const index of [0, 2]) expect(flat(job.pages[index]?.text ?? '')).toContain(LIBRARY.lines[0]);
	expect(asked().filter((code) => code === 'ell')).toHaveLength(1);
});

test('an English page is read as if it had been asked for, and nothing is fetched', async ({
	app,
	asked
}) => {
	const found = await read(app, 'letter.png');
	const asEnglish = await read(app, 'letter.png', { language: 'en' });
	expect(found.detected_languages).toEqual(['en']);
	expect(asEnglish.detected_languages).toEqual([]);
	expect(found.pages).toEqual(asEnglish.pages);
	expect(asked()).toEqual([]);
});

test('a few words in an own language are said to be in it', async ({ app, asked }, info) => {
	const path = await sheet(info, {
		heading: 'Opening hours',
		lines: ['The library opens every morning at nine.']
	});
	expect(await read(app, path)).toMatchObject({ detected_languages: ['en'], warnings: [] });
	expect(asked()).toEqual([]);
});

test('a slip with figures and signs stays with the own language', async ({ app, asked }, info) => {
	const path = await sheet(info, SLIP);
	const found = await read(app, path);
	expect(found).toMatchObject({ detected_languages: [], warnings: [] });
	expect(found.pages).toEqual((await read(app, path, { language: 'en' })).pages);
	expect(asked()).toEqual([]);
});

test('without the data the page is read all the same, and a warning names the script', async ({
	app,
	asked,
	host
}, info) => {
	host.manner = 'missing';
	const job = await read(app, await sheet(info, LIBRARY));
	expect(job.detected_languages).toEqual([]);
	expect(job.warnings.join()).toContain('Greek');
	expect(job.warnings.join()).toContain('languages page');
	expect(job.text).not.toBe('');
	expect(asked()).toContain('ell');
});

test('text that came with a file tells its language, and nothing is fetched', async ({
	app,
	asked
}, info) => {
	const job = await read(app, pdf(info, [textPage(BIBLIOTHEK)]));
	expect(job).toMatchObject({ detected_languages: ['de'], warnings: [] });
	expect(job.pages[0]?.source).toBe('text_layer');
	expect(asked()).toEqual([]);
});

test('its data is fetched when a page has no text of its own', async ({ app, asked }, info) => {
	const [scan] = await drawSheets([BIBLIOTHEK], { width: 1100, height: 420 });
	if (!scan) throw new Error('nothing was drawn');
	const { body } = await post(app, pdf(info, [textPage(BIBLIOTHEK), scannedPage(scan, 150)]));
	const job = await ended(app, body.uuid);
	expect(job).toMatchObject({ detected_languages: ['de'], warnings: [] });
	expect(job.pages.map(({ source }) => source)).toEqual(['text_layer', 'ocr']);
	expect(flat(job.pages[1]?.text ?? '')).toContain('Die Bibliothek in unserer Stadt');
	expect(asked()).toEqual(['deu']);
	expect(await languagesOf(app)).toEqual([{ readWith: 'de', detectedLanguages: ['de'] }]);
});

test('the language of the first page that tells one is kept over a reload', async ({ app, asked }, info) => {
	const [greek] = await drawSheets([LIBRARY], { width: 1100, height: 420 });
	if (!greek) throw new Error('nothing was drawn');
	const path = pdf(
		info,
		Array.from({ length: 8 }, () => scannedPage(greek, 150))
	);
	const { body } = await post(app, path);
	await expect.poll(async () => (await languagesOf(app))[0]?.readWith, { timeout: 60_000 }).toBe('el');
	await app.reload();
	const job = await ended(app, body.uuid);
	expect(job).toMatchObject({ status: 'done', detected_languages: ['el'] });
	for (const page of job.pages) expect(flat(page.text)).toContain(LIBRARY.lines[0]);
	expect(asked().filter((code) => code === 'ell')).toHaveLength(1);
	expect((await call<{ jobs: unknown[] }>(app, '/api/v1/ocr/')).body.jobs).toHaveLength(1);
});
