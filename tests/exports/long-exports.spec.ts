import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { OFFERED_FORMATS } from '#contract/format.ts';
import type { JobList } from '#contract/job.ts';
import { call, expect, post, test } from '../e2e/site.ts';
import { drawText } from '../fixtures/pdf-text.ts';
import { writePdf } from '../fixtures/write-pdf.ts';
import { makeFile } from './make-file.ts';

const PAGES = Number(process.env['EXPORTS']);
const MAX_MIB = 1024;
const A4_PT = { width: 595, height: 842 };
const LINES = 44;
const WORDS =
	'the baker of our town sells forty loaves of bread every morning before the school begins'.split(' ');

/** A book of plain text: about 620 words a page, as many as a dense one has; its numbers keep it from packing too well. */
function writeBook(): Buffer {
	const pages = Array.from({ length: PAGES }, (_, page) => {
		const lines = Array.from({ length: LINES }, (__, line) =>
			Array.from({ length: 14 }, (___, at) => {
				const place = (page * LINES + line) * 14 + at;
				return at % 3 === 0 ? String((place * 7919) % 100_003) : WORDS[(place * 31) % WORDS.length];
			}).join(' ')
		);
		return { ...A4_PT, content: drawText({ heading: `Chapter ${page + 1}`, lines }, A4_PT.height) };
	});
	return writePdf(pages);
}

/** Asks the list, not the job: its words alone would fill the memory. */
async function done(page: Page, uuid: string): Promise<void> {
	await expect
		.poll(
			async () => {
				const { body } = await call<JobList>(page, '/api/v1/ocr/');
				return body.jobs.find((job) => job.uuid === uuid)?.status;
			},
			{ timeout: 600_000 }
		)
		.toBe('done');
}

test('a long document becomes every format as soon as it is read, within the memory of a tab', async ({
	app,
	browser
}) => {
	test.setTimeout(1_800_000);
	mkdirSync('test-results', { recursive: true });
	writeFileSync('test-results/book.pdf', writeBook());
	const { body } = await post(app, 'test-results/book.pdf');
	await done(app, body.uuid);
	for (const format of OFFERED_FORMATS) {
		const { bytes, mib } = await makeFile(app, browser, { uuid: body.uuid, format });
		expect(bytes).toBeGreaterThan(0);
		if (mib !== null) expect(mib, format).toBeLessThan(MAX_MIB);
	}
});
