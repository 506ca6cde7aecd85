import type { Page } from '@playwright/test';
import {
	hasProgram,
	pdfJsText,
	plain,
	popplerText,
	qpdfComplaints,
	wordsWithoutInk
} from '../searchable-pdf/programs.ts';
import { expect, owned, post, test } from './site.ts';

/** The searchable PDF of a job, as a script in the page gets it. */
export async function searchablePdf(page: Page, uuid: string): Promise<Buffer> {
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
	'text-layer.pdf'
];

for (const name of FILES) {
	test(`the searchable PDF of ${name} has its text, and no fault`, async ({ app }) => {
		const { body } = await post(app, name);
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
