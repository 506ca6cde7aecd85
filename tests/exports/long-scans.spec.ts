import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import type { JobList } from '#contract/job.ts';
import { call, expect, open, test } from '../e2e/site.ts';
import { drawSheets } from '../fixtures/draw.ts';
import { LETTER } from '../fixtures/setup.ts';
import { writeManyScans } from '../fixtures/write-pdf.ts';
import { watchPeak } from '../robustness/memory.ts';

const PAGES = Number(process.env['EXPORTS']);
const MAX_MIB = 1024;
const DPI = 150;
const A4 = { width: 1240, height: 1754 };
const HEADINGS = ['one', 'two', 'three', 'four'];
const LINES = 20;
const PATH = 'test-results/scans.pdf';

async function readScans(app: Page): Promise<string> {
	const lines = Array.from({ length: LINES }, (_, index) => LETTER.lines[index % LETTER.lines.length] ?? '');
	const scans = await drawSheets(
		HEADINGS.map((heading) => ({ heading, lines })),
		A4
	);
	mkdirSync('test-results', { recursive: true });
	writeFileSync(PATH, writeManyScans(scans, PAGES, DPI));
	await app.locator('input[type=file]').setInputFiles(PATH);
	const job = async () => (await call<JobList>(app, '/api/v1/ocr/')).body.jobs[0];
	await expect.poll(async () => (await job())?.status, { timeout: 3_600_000 }).toBe('done');
	return (await job())?.uuid ?? '';
}

/** Makes the file, and takes its size only: the measure is of who makes it. */
async function makePdf(app: Page, browser: Browser, uuid: string, when: string): Promise<void> {
	const peak = await watchPeak(browser);
	const started = Date.now();
	const bytes = await app.evaluate(async (address) => {
		for (;;) {
			const response = await fetch(address);
			if (response.ok) return (await response.blob()).size;
			if (response.status !== 503) throw new Error(await response.text());
		}
	}, `/api/v1/ocr/${uuid}/download/?format=pdf`);
	const [seconds, mib] = [(Date.now() - started) / 1000, await peak()];
	console.log(
		`pdf, ${when}: ${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s, at most ${mib?.toFixed(0) ?? '?'} MiB`
	);
	expect(bytes).toBeGreaterThan(0);
	if (mib !== null) expect(mib, when).toBeLessThan(MAX_MIB);
}

test('a long scan becomes a searchable PDF, within the memory of a tab', async ({ app, browser, site }) => {
	test.setTimeout(5_400_000);
	const uuid = await readScans(app);
	await makePdf(app, browser, uuid, 'right after it was read');
	const changes = [{ what: 'word', page: 0, block: 0, line: 0, word: 0, text: 'Changed' }];
	const status = await app.evaluate(
		async ([address, body]) => (await fetch(address, { method: 'PATCH', body })).status,
		[`/api/v1/ocr/${uuid}/`, JSON.stringify({ keep: 0, changes })] as const
	);
	expect(status).toBe(200);
	const alone = await app.context().newPage();
	await app.close();
	await open(alone, site);
	await makePdf(alone, browser, uuid, 'in a tab of its own');
});
