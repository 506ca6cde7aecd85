import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import type { Page } from '#document/document.ts';
import type { OcrDocument } from '#document/ocr-document.ts';
import { layOntoPdf } from '#exports/pdf/onto-pdf.ts';
import { writeLockedPdf } from '../fixtures/lock-pdf.ts';
import { writePdf } from '../fixtures/write-pdf.ts';
import {
	hasProgram,
	inkOf,
	mupdfText,
	pdfJsText,
	plain,
	popplerText,
	popplerWords,
	qpdfComplaints
} from './programs.ts';

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
	indexes: pages.map(({ index }) => index),
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
	const document = documentOf(pageOf(1, { source: 'text_layer' }));
	const pdf = await bytesOf(await layOntoPdf(document, blobOf(writePdf(visible))));
	expect(plain(await pdfJsText(pdf))).toContain('print of two');
	expect(await pdfJsText(pdf)).not.toMatch(/one|three|\f/);
	expect(pdf.toString('latin1')).not.toContain('print of one');
});

test('text that was hidden there before goes where the page was read anew', async () => {
	const page = { ...SCAN, content: `${SCAN.content} BT 3 Tr /Helv 9 Tf 9 80 Td (rubbish) Tj ET` };
	const pdf = await bytesOf(await layOntoPdf(documentOf(pageOf(0)), blobOf(writePdf([page]))));
	expect(plain(await pdfJsText(pdf))).toBe('one');
});

test('a page that could not be read stays where it was, as it was', async () => {
	const document = { ...documentOf(pageOf(0), pageOf(2)), indexes: [0, 1, 2] };
	const file = writePdf([SCAN, { ...SCAN, content: 'BT /Helv 9 Tf 9 80 Td (its own) Tj ET' }, SCAN]);
	const pdf = await bytesOf(await layOntoPdf(document, blobOf(file)));
	expect(pdf.subarray(0, file.length).equals(file)).toBe(true);
	expect((await pdfJsText(pdf)).split('\f').map(plain)).toEqual(['one', 'its own', 'three']);
});

test('print that is seen is drawn and no longer found where the page was read anew, and on other pages it is', async () => {
	const print = { ...SCAN, content: 'BT /Helv 9 Tf 9 80 Td (print) Tj ET' };
	const file = writePdf([print, print]);
	const document = documentOf(pageOf(0), pageOf(1, { source: 'text_layer' }));
	const pdf = await bytesOf(await layOntoPdf(document, blobOf(file)));
	expect((await pdfJsText(pdf)).split('\f').map(plain)).toEqual(['one', 'print']);
	if (hasProgram('pdftoppm')) expect(inkOf(pdf)).toEqual(inkOf(file));
	if (hasProgram('pdftotext')) expect(popplerText(pdf).split('\f').map(plain)).toEqual(['one', 'print', '']);
	if (hasProgram('mutool')) expect(mupdfText(pdf).split('\f').map(plain)).toEqual(['one', 'print', '']);
	if (hasProgram('qpdf')) expect(qpdfComplaints(pdf)).toBe('');
});

/** Pages that draw the same form, which has text of its own. */
async function withForm(operators: string, pages: number): Promise<Blob> {
	const pdf = await PDFDocument.create();
	const { context } = pdf;
	const font = context.register(context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }));
	const form = context.register(
		context.flateStream(operators, {
			Type: 'XObject',
			Subtype: 'Form',
			BBox: [0, 0, SCAN.width, SCAN.height],
			Resources: { Font: { F: font } }
		})
	);
	const content = context.register(context.stream('/Form Do'));
	for (let index = 0; index < pages; index++) {
		const { node } = pdf.addPage([SCAN.width, SCAN.height]);
		node.set(PDFName.of('Resources'), context.obj({ XObject: { Form: form } }));
		node.set(PDFName.of('Contents'), content);
	}
	return new Blob([await pdf.save()]);
}

test.each([
	['hidden', 'BT 3 Tr /F 9 Tf 9 80 Td (rubbish) Tj ET'],
	['seen', 'BT /F 9 Tf 9 80 Td (rubbish) Tj ET'],
	['of both kinds', 'BT /F 9 Tf 9 80 Td (rubbish) Tj 3 Tr (hidden) Tj ET']
])('text in a form is not found either where it is %s', async (_, operators) => {
	const file = await withForm(operators, 2);
	const pdf = await bytesOf(await layOntoPdf(documentOf(pageOf(0), pageOf(1)), file));
	expect((await pdfJsText(pdf)).split('\f').map(plain)).toEqual(['one', 'two']);
	if (hasProgram('pdftotext')) expect(popplerText(pdf).split('\f').map(plain)).toEqual(['one', 'two', '']);
	if (hasProgram('pdftoppm')) expect(inkOf(pdf)).toEqual(inkOf(await bytesOf(file)));
	if (hasProgram('qpdf')) expect(qpdfComplaints(pdf)).toBe('');
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
