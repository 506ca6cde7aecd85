import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
	hasProgram,
	pdfJsText,
	plain,
	popplerText,
	qpdfComplaints,
	wordsWithoutInk
} from '../searchable-pdf/programs.ts';
import { read } from './reading.ts';
import { expect, owned, post, readFixture, test } from './site.ts';

/** The searchable PDF of a job, as a script in the page gets it. */
async function searchablePdf(page: Page, uuid: string): Promise<Buffer> {
	const base64 = await page.evaluate(
		async (address) => {
			const response = await fetch(address);
			if (!response.ok) throw new Error(await response.text());
			const bytes = new Uint8Array(await response.arrayBuffer());
			return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
		},
		owned(`/api/v1/ocr/${uuid}/download/?format=pdf`)
	);
	return Buffer.from(base64, 'base64');
}

const FILES = [
	'letter.png',
	'letter.jpg',
	'letter.webp',
	'letter.gif',
	'letter.bmp',
	'letter-g4.tif',
	'letter-rgb-16-bit.tif',
	'turned.jpg',
	'turned.png',
	'turned.tif',
	'fax.tif',
	'three-pages.tif',
	'five-pages.pdf',
	'scan-jbig2.pdf',
	'rotated-text.pdf',
	'mixed.pdf',
	'invisible-rubbish.pdf',
	'invisible-good.pdf',
	'garbled.pdf',
	'no-unicode.pdf',
	'partial-layer.pdf',
	'text-layer.pdf'
];

for (const name of FILES) {
	test(`the searchable PDF of ${name} has its text, and no fault`, async ({ app }) => {
		const body = await read(app, name);
		const pdf = await searchablePdf(app, body.uuid);
		const text = plain(body.text);
		expect(text).not.toBe('');
		expect(plain(await pdfJsText(pdf))).toBe(text);
		test.skip(!hasProgram('pdftotext') || !hasProgram('qpdf'), 'poppler or qpdf is not on this machine');
		expect(plain(popplerText(pdf))).toBe(text);
		expect(qpdfComplaints(pdf)).toBe('');
		expect(wordsWithoutInk(pdf)).toEqual([]);
	});
}

/** A TIFF of which one page is packed in a way that nobody knows. Source: TIFF 6.0, section 2 */
function withUnknownPacking(tiff: Buffer, index: number): Buffer {
	const changed = Buffer.from(tiff);
	let at = changed.readUInt32LE(4);
	for (let page = 0; page < index; page++) at = changed.readUInt32LE(at + 2 + changed.readUInt16LE(at) * 12);
	for (let entry = 0; entry < changed.readUInt16LE(at); entry++) {
		const place = at + 2 + entry * 12;
		if (changed.readUInt16LE(place) === COMPRESSION) changed.writeUInt16LE(UNKNOWN, place + 8);
	}
	return changed;
}
const [COMPRESSION, UNKNOWN] = [259, 9999];

test('a page that could not be read is in the searchable PDF all the same', async ({ app }) => {
	mkdirSync('test-results', { recursive: true });
	writeFileSync('test-results/one-lost.tif', withUnknownPacking(readFixture('three-pages.tif'), 1));
	const { body } = await post(app, 'test-results/one-lost.tif');
	expect(body.status).toBe('done');
	expect(body.pages.map(({ error }) => error?.code ?? null)).toEqual([null, 'unsupported_type', null]);
	const pages = (await pdfJsText(await searchablePdf(app, body.uuid))).split('\f').map(plain);
	const [first, , third] = body.pages.map(({ text }) => plain(text));
	expect(pages).toEqual([first, expect.stringContaining('This page could not be opened'), third]);
});

test('of a PDF whose pages were picked, exactly these are in the searchable one', async ({ app }) => {
	const body = await read(app, 'five-pages.pdf', { pages: '2,4' });
	const pdf = await searchablePdf(app, body.uuid);
	const pages = (await pdfJsText(pdf)).split('\f').map(plain);
	expect(pages).toEqual(body.pages.map(({ text }) => plain(text)));
	expect(pages).toHaveLength(2);
});
