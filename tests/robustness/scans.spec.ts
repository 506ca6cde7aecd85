import { mkdirSync, writeFileSync } from 'node:fs';
import { ended, expect, post, test } from '../e2e/site.ts';
import { drawSheets } from '../fixtures/draw.ts';
import { writeManyScans } from '../fixtures/write-pdf.ts';
import { sharedMemory } from './memory.ts';

const SCANS = 'test-results/few-words.pdf';
const PAGES = 24;
const DPI = 150;
const A4 = { width: 1240, height: 1754 };
/** All of them, decoded, are 200. */
const MAX_MIB = 60;

test('the pictures of pages that were read are not kept', async ({ app, browser }) => {
	const scans = await drawSheets([{ heading: 'A page', lines: [] }], A4);
	mkdirSync('test-results', { recursive: true });
	writeFileSync(SCANS, writeManyScans(scans, PAGES, DPI));
	const { body } = await post(app, SCANS);
	const { status, pages_done } = await ended(app, body.uuid);
	expect({ status, pages_done }).toEqual({ status: 'done', pages_done: PAGES });
	const mib = await sharedMemory(browser);
	test.skip(mib === null, 'this system does not account for memory');
	expect(mib).toBeLessThan(MAX_MIB);
});
