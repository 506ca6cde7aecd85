import { expect, test } from 'vitest';
import type { Page } from '#document/document.ts';
import type { OcrDocument } from '#document/ocr-document.ts';
import { layOntoPdf } from '#exports/pdf/onto-pdf.ts';
import { writeLockedPdf } from '../fixtures/lock-pdf.ts';
import { writePdf } from '../fixtures/write-pdf.ts';
import { hasProgram, pdfJsText, plain, popplerWords, qpdfComplaints } from './programs.ts';

const SCAN = { width: 200, height: 100, content: '0 0 200 50 re f' };
const PAGES = ['one', 'two', 'three'];
const PIXELS_PER_POINT = 2;

const pageOf = (index: number, extra: Partial<Page> = {}): Page => ({
	index,
	width: SCAN.width * PIXELS_PER_POINT,
	height: SCAN.height * PIXELS_PER_POINT,
	dpi: 144,
	rotation: 0,
	source: 'ocr',
	remedies: [],
	blocks: [
		{
			kind: 'paragraph',
			bbox: [20, 30, 120, 60],
			lines: [
				{
					bbox: [20, 30, 120, 60],
					words: [{ text: PAGES[index] ?? '', bbox: [20, 30, 120, 60], confidence: 1 }],
					fontSize: null
				}
			]
		}
	],
	...extra
});
const documentOf = (...pages: Page[]): OcrDocument => ({
	title: 'scan',
	language: 'de-Latf',
	direction: 'ltr',
	createdAt: '2026-11-21T00:00:00Z',
	pages
});
const blobOf = (...parts: Buffer[]) => new Blob(parts.map((part) => new Uint8Array(part)));
const bytesOf = async (blob: Blob | null) => Buffer.from((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));

test('the words come after the bytes of the file, which stay as they are', async () => {
	const file = writePdf([SCAN, SCAN, SCAN]);
	const pdf = await bytesOf(await layOntoPdf(documentOf(pageOf(0), pageOf(1), pageOf(2)), blobOf(file)));
	expect(pdf.subarray(0, file.length).equals(file)).toBe(true);
	expect((await pdfJsText(pdf)).split('\f').map(plain)).toEqual(PAGES);
	expect(pdf.toString('latin1')).toContain('/Lang (de-Latf)');
});

test('a file whose pages brought their text along is given back as it is', async () => {
	const file = blobOf(writePdf([SCAN]));
	expect(await layOntoPdf(documentOf(pageOf(0, { source: 'text_layer' })), file)).toBe(file);
});

test('of picked pages only those are in the file', async () => {
	const visible = PAGES.map((word) => ({
		...SCAN,
		content: `BT /Helv 9 Tf 9 80 Td (print of ${word}) Tj ET`
	}));
	const pdf = await bytesOf(await layOntoPdf(documentOf(pageOf(1)), blobOf(writePdf(visible))));
	expect(plain(await pdfJsText(pdf))).toContain('print of two');
	expect(await pdfJsText(pdf)).not.toMatch(/one|three|\f/);
	expect(pdf.toString('latin1')).not.toContain('print of one');
});

test('text that was hidden there before goes where the page was read anew', async () => {
	const page = { ...SCAN, content: `${SCAN.content} BT 3 Tr /Helv 9 Tf 9 80 Td (rubbish) Tj ET` };
	const pdf = await bytesOf(await layOntoPdf(documentOf(pageOf(0)), blobOf(writePdf([page]))));
	expect(plain(await pdfJsText(pdf))).toBe('one');
});

test('a locked file is not touched', async () => {
	expect(await layOntoPdf(documentOf(pageOf(0)), blobOf(writeLockedPdf()))).toBeNull();
	expect(await layOntoPdf(documentOf(pageOf(0)), new Blob(['no PDF']))).toBeNull();
});

const PLACES = [
	['as it lies', '', 0, [10, 15, 60, 30]],
	['turned by the file', '/Rotate 90', 0, [10, 15, 60, 30]],
	['that we had to turn', '', 90, [10, 15, 60, 30]],
	['turned by the file and by us', '/Rotate 270', 180, [10, 15, 60, 30]],
	// poppler counts from the corner of the whole sheet
	['cropped', '/CropBox [50 20 150 70]', 0, [55, 37.5, 80, 45]]
] as const;

test.each(PLACES)('words stand where they were read on a page %s', async (_, entries, rotation, place) => {
	const turns = (entries.includes('90') || entries.includes('270') ? 1 : 0) + (rotation === 90 ? 1 : 0);
	const size =
		turns % 2 === 1 ? { width: SCAN.height * PIXELS_PER_POINT, height: SCAN.width * PIXELS_PER_POINT } : {};
	const file = writePdf([{ ...SCAN, entries: () => entries }]);
	const pdf = await bytesOf(await layOntoPdf(documentOf(pageOf(0, { rotation, ...size })), blobOf(file)));
	if (!hasProgram('pdftotext')) return;
	const [word] = popplerWords(pdf, 1);
	expect(word?.text).toBe('one');
	place.forEach((edge, index) => expect(word?.bbox[index]).toBeCloseTo(edge, 0));
});

test('what mail gateways put before a file does not shift it', async () => {
	const file = blobOf(Buffer.from('X-Mail: 1\n'), writePdf([SCAN]));
	const pdf = await bytesOf(await layOntoPdf(documentOf(pageOf(0)), file));
	expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-');
	expect(plain(await pdfJsText(pdf))).toBe('one');
	if (hasProgram('qpdf')) expect(qpdfComplaints(pdf)).toBe('');
});
