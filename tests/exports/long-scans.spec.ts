import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import type { JobList } from '#contract/job.ts';
import { call, ended, expect, open, owned, test } from '../e2e/site.ts';
import { drawSheets } from '../fixtures/draw.ts';
import { LETTER } from '../fixtures/setup.ts';
import { writeManyScans } from '../fixtures/write-pdf.ts';
import { makeFile } from './make-file.ts';

const PAGES = Number(process.env['EXPORTS']);
const READS_ALL = process.env['EXPORTS_READ'] === 'all';
const MAX_MIB = 1024;
const DPI = 150;
const A4 = { width: 1240, height: 1754 };
const HEADINGS = ['one', 'two', 'three', 'four'];
const LINES = 45;
const PATH = 'test-results/scans.pdf';
/** With them 500 pages are nearly as large as the largest file that is taken. */
const PADDING = Buffer.alloc(120_000, 7);

/** Sends scans and has them read: all, or the first four, which then stand for all. Reading 500 takes a quarter of an hour. */
async function readScans(app: Page): Promise<string> {
	const lines = Array.from({ length: LINES }, (_, index) => LETTER.lines[index % LETTER.lines.length] ?? '');
	const scans = await drawSheets(
		HEADINGS.map((heading) => ({ heading, lines })),
		A4
	);
	const padded = scans.map((scan) => ({ ...scan, jpeg: Buffer.concat([scan.jpeg, PADDING]) }));
	mkdirSync('test-results', { recursive: true });
	writeFileSync(PATH, writeManyScans(padded, PAGES, DPI));
	await app.evaluate(() => {
		document.querySelector('#scans')?.remove();
		document.body.insertAdjacentHTML('beforeend', '<input type="file" id="scans">');
	});
	await app.locator('#scans').setInputFiles(PATH);
	const uuid = await app.evaluate(
		async ({ address, pages }) => {
			const form = new FormData();
			form.set('file', document.querySelector<HTMLInputElement>('#scans')?.files?.[0] ?? new Blob());
			if (pages) form.set('pages', pages);
			const response = await fetch(address, { method: 'POST', body: form });
			const answer = (await response.json()) as { uuid?: string };
			if (answer.uuid === undefined) throw new Error(JSON.stringify(answer));
			return answer.uuid;
		},
		{ address: owned('/api/v1/ocr/'), pages: READS_ALL ? null : '1-4' }
	);
	// The list is short: the whole document would be what is measured.
	if (READS_ALL)
		await expect
			.poll(async () => (await call<JobList>(app, '/api/v1/ocr/?limit=1')).body.jobs[0]?.status, {
				timeout: 0,
				intervals: [2000]
			})
			.toBe('done');
	else {
		await ended(app, uuid);
		await app.evaluate(repeatPages, { uuid, count: PAGES });
	}
	return uuid;
}

/** In the page: gives a job as many pages as its file has, each one of those that were read. */
async function repeatPages({ uuid, count }: { uuid: string; count: number }): Promise<void> {
	type Row = { uuid: string; index: number; page: { index: number } };
	const done = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error('not stored'));
		});
	const db = await done(indexedDB.open('private-ocr'));
	const transaction = db.transaction(['jobs', 'pages'], 'readwrite');
	const [jobs, pages] = [transaction.objectStore('jobs'), transaction.objectStore('pages')];
	const job: object = await done(jobs.index('uuid').get(uuid));
	await done(jobs.put({ ...job, pageIndexes: null, pageCount: count, pagesDone: count }));
	const read: Row[] = await done(pages.index('uuid').getAll(uuid));
	for (let index = 0; index < count; index++) {
		const row = read[index % read.length];
		if (row) await done(pages.put({ ...row, index, page: { ...row.page, index } }));
	}
	db.close();
}

type Making = { app: Page; browser: Browser; uuid: string; format: 'pdf' | 'docx' };

/** @returns its bytes */
async function make({ app, browser, uuid, format }: Making, when: string): Promise<number> {
	const { bytes, mib } = await makeFile(app, browser, { uuid, format, when: `, ${when}` });
	if (mib !== null) expect(mib, when).toBeLessThan(MAX_MIB);
	return bytes;
}

test('a long scan becomes a searchable PDF and a DOCX, within the memory of a tab', async ({
	app,
	browser,
	site
}) => {
	test.setTimeout(READS_ALL ? 7_200_000 : 600_000);
	const uuid = await readScans(app);
	const pdf = await make({ app, browser, uuid, format: 'pdf' }, 'right after it was read');
	expect(pdf).toBeGreaterThan(PAGES * PADDING.length);
	await make({ app, browser, uuid, format: 'docx' }, 'right after the PDF');
	const other = READS_ALL ? uuid : await readScans(app);
	const alone = await app.context().newPage();
	await app.close();
	await open(alone, site);
	await make({ app: alone, browser, uuid: other, format: 'pdf' }, 'in a tab of its own');
});
