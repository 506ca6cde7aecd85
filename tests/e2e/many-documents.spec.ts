import type { Page } from '@playwright/test';
import type { JobList } from '#contract/job.ts';
import { termsOf } from '#search/terms.ts';
import { call, expect, open, owned, test } from './site.ts';

const DOCUMENTS = 1000;
const PAGES = 5;
const WORDS_A_PAGE = 300;
/** At a time: what is handed to the page is JSON. */
const AT_ONCE = 100;
/** What is promised, and how much a busy machine may take of it. */
const SEARCH_MS = 200;
const OPEN_MS = 1000;
const PATIENCE = 30;

/** The same numbers each time. */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
		return state / 4_294_967_296;
	};
}

const SYLLABLES = [
	'fac',
	'ture',
	'bo',
	'ka',
	'den',
	'li',
	'mar',
	'so',
	'ti',
	'ver',
	'en',
	'nu',
	'pra',
	'gel'
];
const KANJI = Array.from('請求書合計東京都会社日本年月金額支払期限');

/** Pages of words as often as those of a language are: few often, many rarely. */
function pagesOf(next: () => number): { index: number; text: string }[] {
	const word = () => {
		let rank = Math.floor(5000 ** next());
		let text = '';
		do {
			text += SYLLABLES[rank % SYLLABLES.length] ?? '';
			rank = Math.floor(rank / SYLLABLES.length);
		} while (rank > 0);
		return text;
	};
	const sign = () => KANJI[Math.floor(next() * KANJI.length)] ?? '';
	return Array.from({ length: PAGES }, (_, index) => {
		const words = Array.from({ length: WORDS_A_PAGE }, word).join(' ');
		return { index, text: `${words} ${Array.from({ length: 20 }, sign).join('')}` };
	});
}

async function fill(page: Page): Promise<void> {
	const next = numbers(7);
	for (let from = 0; from < DOCUMENTS; from += AT_ONCE) {
		const rows = Array.from({ length: AT_ONCE }, (_, at) => {
			const pages = pagesOf(next);
			return { seq: from + at + 1, pages, terms: [...termsOf(pages.map(({ text }) => text).join('\f'))] };
		});
		await page.evaluate(store, rows);
	}
}

async function store(rows: { seq: number; pages: { index: number; text: string }[]; terms: string[] }[]) {
	const db = await new Promise<IDBDatabase>((resolve) => {
		const request = indexedDB.open('private-ocr');
		request.onsuccess = () => resolve(request.result);
	});
	const job = {
		account: 'owner',
		plan: 'owner',
		status: 'done',
		family: 'pdf',
		sizeBytes: 1,
		tier: 'cpu',
		tool: null,
		language: 'auto',
		readWith: 'nl',
		detectedLanguages: ['nl'],
		createdAt: '2026-01-02T03:04:05.000Z',
		finishedAt: '2026-01-02T03:04:05.000Z',
		pages: null,
		textLayer: 'auto',
		password: null,
		pageCount: 5,
		pageIndexes: null,
		pagesDone: 5,
		pagesFailed: 0,
		confidence: { characters: 10, weighted: 9 },
		warnings: [],
		error: null,
		charged: 5,
		chargedOn: '2026-01-02',
		filesDeleted: true,
		refused: false
	};
	const transaction = db.transaction(['jobs', 'terms', 'texts'], 'readwrite');
	for (const { seq, pages, terms } of rows) {
		const uuid = seq.toString(16).padStart(32, '0');
		transaction.objectStore('jobs').put({ ...job, seq, uuid, filename: `Document ${seq}.pdf` });
		transaction.objectStore('terms').put({ seq, terms });
		transaction.objectStore('texts').put({ seq, pages });
	}
	await new Promise((resolve) => (transaction.oncomplete = resolve));
	db.close();
}

test('a thousand documents of five pages open and are searched at once', async ({ app, site }) => {
	test.setTimeout(300_000);
	await fill(app);
	const times: Record<string, number> = {};
	for (const typed of ['fac', 'f', 'facture boka', '"facture fac"', '請求', 'genudenbo', 'Document 77']) {
		const { ms, count } = await app.evaluate(
			async (address) => {
				const began = performance.now();
				const { jobs } = (await (await fetch(address)).json()) as JobList;
				return { ms: performance.now() - began, count: jobs.length };
			},
			owned(`/api/v1/ocr/?search=${encodeURIComponent(typed)}`)
		);
		times[`${typed} (${count})`] = Math.round(ms);
		expect(ms, typed).toBeLessThan(SEARCH_MS * PATIENCE);
	}
	const found = await call<JobList>(app, '/api/v1/ocr/?search=fac&limit=200');
	expect(found.body.jobs).toHaveLength(200);
	expect(found.body.jobs[0]?.filename).toBe(`Document ${DOCUMENTS}.pdf`);
	await open(app, `${site}history/`);
	const rows = app.getByRole('main').getByRole('listitem');
	await expect(rows.first()).toBeVisible();
	times['first rows'] = Math.round(await app.evaluate(() => performance.now()));
	expect(times['first rows']).toBeLessThan(OPEN_MS * PATIENCE);
	await expect(app.getByText(`${DOCUMENTS.toLocaleString('en')} documents`)).toBeVisible();
	times['all of them'] = Math.round(await app.evaluate(() => performance.now()));
	test.info().annotations.push({ type: 'ms', description: JSON.stringify(times) });
});
