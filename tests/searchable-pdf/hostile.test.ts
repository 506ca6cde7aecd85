import { expect, test } from 'vitest';
import type { Bbox } from '#document/bbox.ts';
import type { Page } from '#document/document.ts';
import type { OcrDocument } from '#document/ocr-document.ts';
import { composePdf } from '#exports/pdf/compose.ts';
import { lyingPicture } from '#exports/pdf/page-picture.ts';
import { packBilevel } from '#exports/pdf/pictures/rows.ts';
import { emptyPage } from '#exports/pdf/readable.ts';
import { layOntoPdf } from '#exports/pdf/onto-pdf.ts';
import { writePdf } from '../fixtures/write-pdf.ts';
import { hasProgram, mupdfText, pdfJsText, plain, popplerText, qpdfComplaints } from './programs.ts';

const SHEET = { width: 1000, height: 400, dpi: 100 };

function pageWith(words: readonly string[], sheet: Pick<Page, 'width' | 'height' | 'dpi'> = SHEET): Page {
	const step = sheet.width / Math.max(1, words.length);
	const bbox: Bbox = [0, 0, sheet.width, Math.min(40, sheet.height)];
	const line = {
		bbox,
		fontSize: null,
		words: words.map((text, index) => ({
			text,
			bbox: [index * step, 0, (index + 0.8) * step, bbox[3]] as Bbox,
			confidence: 1
		}))
	};
	const blocks = words.length > 0 ? [{ kind: 'paragraph' as const, bbox, lines: [line] }] : [];
	return { ...emptyPage(0, sheet), blocks };
}

const documentOf = (page: Page, title = ''): OcrDocument => ({
	title,
	language: 'en',
	direction: 'ltr',
	createdAt: '',
	indexes: [0],
	pages: [page]
});

async function composed(page: Page, title?: string): Promise<Buffer> {
	const size = { width: 8, height: 8 };
	const picture = lyingPicture(packBilevel({ ...size, black: new Uint8Array(64) }), size);
	const pdf = await composePdf(documentOf(page, title), () =>
		Promise.resolve({ page, picture, rotation: 0 })
	);
	return Buffer.from(await pdf.arrayBuffer());
}

async function laid(page: Page): Promise<Buffer> {
	const file = new Blob([new Uint8Array(writePdf([{ width: 720, height: 288, content: '' }]))]);
	const pdf = await layOntoPdf(documentOf(page), file);
	return Buffer.from((await pdf?.arrayBuffer()) ?? new ArrayBuffer(0));
}

const WAYS = [
	['a new document', composed],
	['an update', laid]
] as const;
const TILTED = [{ stage: 'straighten' as const, figure: 3 }];

const WORDS: [name: string, words: string[], found: string][] = [
	['brackets and backslashes', ['(a)', '\\(b', ')))', '\\\\', 'c\\)'], '(a) \\(b ))) \\\\ c\\)'],
	['controls', ['a\0b', '\u001b[31mc', 'd\re\u0085\nf'], 'ab [31mc d e f'],
	['lone surrogates', ['a\ud800', '\udc00b', 'c'], 'a\ufffd \ufffdb c'],
	['marks that turn the text', ['\u202eabc\u202c', '\u2066def\u2069'], 'abc def'],
	['operators', ['ET', 'Q', '(x)Tj', 'endstream', 'endobj'], 'ET Q (x)Tj endstream endobj'],
	['bytes of a carriage return', ['ഈ', '\u280d', '\u5c28'], 'ഈ \u280d \u5c28'],
	['what only looks like text', ['\uffff', '\ufeff', '\u{10ffff}', 'x'], 'x'],
	['nothing', ['', ' ', 'x'], 'x']
];
const UNSEEN = /\ufeff/g;

for (const [way, write] of WAYS) {
	test.each(WORDS)(`${way} takes words of %s`, async (_, words, found) => {
		for (const remedies of [[], TILTED]) {
			const pdf = await write({ ...pageWith(words), remedies });
			expect(plain((await pdfJsText(pdf)).replace(UNSEEN, ''))).toBe(found);
			if (hasProgram('qpdf')) expect(qpdfComplaints(pdf)).toBe('');
		}
		const pdf = await write(pageWith(words));
		if (hasProgram('pdftotext')) expect(plain(popplerText(pdf).replace(UNSEEN, ''))).toBe(found);
	});

	test(`${way} takes a word of 10,000 letters`, { timeout: 30_000 }, async () => {
		const word = 'abcdefghij'.repeat(1000);
		for (const remedies of [[], TILTED]) {
			const pdf = await write({ ...pageWith([word, 'end']), remedies });
			expect((await pdfJsText(pdf)).replace(/\s/g, '')).toBe(`${word}end`);
			if (hasProgram('qpdf')) expect(qpdfComplaints(pdf)).toBe('');
		}
		const pdf = await write(pageWith([word, 'end']));
		// To poppler the same letter at nearly the same place is a shadow.
		if (hasProgram('pdftotext')) expect(popplerText(pdf)).toMatch(/abcdefghij[^]*end/);
		if (hasProgram('mutool')) expect(mupdfText(pdf).replace(/\s/g, '')).toBe(`${word}end`);
	});

	test.each([
		['without words', [], SHEET],
		['of one pixel', ['x'], { width: 1, height: 1, dpi: null }],
		['of 20,000 pixels', ['one', 'two'], { width: 20_000, height: 15_000, dpi: 50 }],
		['of a strip', ['one', 'two'], { width: 20_000, height: 3, dpi: 300 }],
		['without a resolution', ['one', 'two'], { width: 1000, height: 700, dpi: null }]
	])(`${way} takes a page %s`, async (_, words, sheet) => {
		const pdf = await write(pageWith(words, sheet));
		expect(plain(await pdfJsText(pdf))).toBe(words.join(' '));
		if (hasProgram('qpdf')) expect(qpdfComplaints(pdf)).toBe('');
		if (hasProgram('pdftotext')) expect(plain(popplerText(pdf))).toBe(words.join(' '));
	});
}

test.each([
	'plain',
	') /OpenAction [0 /Fit] (',
	'a\nendobj\n9 0 obj\n<< /S /JavaScript >>\nendobj',
	'日本語 \ud800 𝒳',
	'敮摯扪 endobj'
])('a title is a title: %j', async (title) => {
	const pdf = await composed(pageWith(['x']), title);
	const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
	const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
	const { info } = await (await task.promise).getMetadata();
	expect((info as { Title?: string }).Title).toBe(title.toWellFormed());
	await task.destroy();
	expect(plain(await pdfJsText(pdf))).toBe('x');
	if (hasProgram('qpdf')) expect(qpdfComplaints(pdf)).toBe('');
});

test('programs that are not ours look at it', (context) => {
	const missing = ['qpdf', 'pdftotext', 'mutool'].filter((name) => !hasProgram(name));
	context.skip(missing.length > 0, `Not on this machine: ${missing.join(', ')}`);
	expect(missing).toEqual([]);
});
