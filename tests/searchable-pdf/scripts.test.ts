import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bbox } from '#document/bbox.ts';
import type { OcrDocument } from '#document/ocr-document.ts';
import { pageText } from '#document/text.ts';
import { writePdf } from '#exports/pdf/write-pdf.ts';
import { findLanguage, type Language } from '#languages/registry.ts';
import { launchOptions } from '../../scripts/chromium.mjs';
import { fontOf } from '../languages/typeset.ts';
import { ChromiumViewer } from './chromium-viewer.ts';
import {
	hasProgram,
	mupdfText,
	pdfJsText,
	plain,
	popplerText,
	popplerWords,
	qpdfComplaints
} from './programs.ts';
import { readTypeset } from './read-typeset.ts';

/** One language for each script. */
const CODES = 'en ru el ar he hi bn ta th km zh-Hans ja ko ka hy am ja-x-vert';
/** Some that are written in different ways. */
const SEARCHED = ['en', 'ar', 'hi', 'zh-Hans'];
const LANGUAGES = CODES.split(' ').flatMap((code) => findLanguage(code) ?? []);
const PIXELS_PER_POINT = 300 / 72;
const TOLERANCE_PX = 2;

const NO_VIEWER = 'This Chromium has no viewer of PDFs: its headless shell has none.';

let browser: Browser;
let viewer: ChromiumViewer | null;
beforeAll(async () => {
	browser = await chromium.launch(launchOptions());
	viewer = await ChromiumViewer.start(browser);
}, 60_000);
afterAll(async () => {
	await viewer?.close();
	await browser.close();
});

async function written(language: Language) {
	const { png, page } = await readTypeset(browser, language);
	const document: OcrDocument = {
		title: 'Ein „Titel“ (1)',
		language: language.code,
		direction: language.direction,
		createdAt: '2026-11-21T00:00:00Z',
		indexes: [0],
		pages: [page]
	};
	const file = { blob: new Blob([new Uint8Array(png)]), family: 'png' as const };
	const pdf = await writePdf(document, { file, picture: () => Promise.resolve(null) });
	return { pdf: Buffer.from(await pdf.arrayBuffer()), png, page };
}

/** What this machine lacks for a language. */
function missingFor(language: Language): string[] {
	const { isHere, font } = fontOf(language);
	const programs = ['pdftotext', 'qpdf'].filter((program) => !hasProgram(program));
	return isHere ? programs : [...programs, font];
}

const HERE = LANGUAGES.filter((language) => missingFor(language).length === 0);
const missing = [...new Set(LANGUAGES.flatMap(missingFor))];

test('every script is tried', (context) => {
	context.skip(missing.length > 0, `Not on this machine: ${missing.join(', ')}`);
	expect(HERE.length).toBeGreaterThanOrEqual(15);
});

test.each(HERE)(
	'a page in $code is read back by poppler and pdf.js, and qpdf finds no fault',
	{ timeout: 30_000 },
	async (language) => {
		const { pdf, page, png } = await written(language);
		const text = plain(pageText(page));
		expect(plain(await pdfJsText(pdf))).toBe(text);
		expect(pdf.length).toBeLessThan(1.1 * png.length);
		expect(qpdfComplaints(pdf)).toBe('');
		expect(plain(popplerText(pdf))).toBe(text);
		// mupdf turns nothing: what runs from right to left it gives as it is drawn.
		if (hasProgram('mutool') && language.direction === 'ltr') expect(plain(mupdfText(pdf))).toBe(text);
	}
);

test.for(HERE)(
	"a page in $code is copied out of Chromium's own viewer",
	{ timeout: 60_000 },
	async (language, context) => {
		if (!viewer) return context.skip(NO_VIEWER);
		const { pdf, page } = await written(language);
		const texts = [await viewer.copied(pdf), pageText(page)].map(plain);
		// Between words in columns it sees gaps where there are none.
		const [copied, expected] = language.code.endsWith('-x-vert') ? texts.map(withoutBlanks) : texts;
		expect(copied).toBe(expected);
	}
);

test.for(HERE.filter(({ code }) => SEARCHED.includes(code)))(
	"a word in $code is found in Chromium's own viewer",
	{ timeout: 90_000 },
	async (language, context) => {
		if (!viewer) return context.skip(NO_VIEWER);
		const { pdf, page } = await written(language);
		const words = plain(pageText(page)).split(' ');
		expect(await viewer.marked(pdf, words[3] ?? '')).toBeGreaterThan(50);
		expect(await viewer.marked(pdf, 'zyzzyva', 2000)).toBe(0);
	}
);

// Where there are no blanks, a line is one word to poppler.
test.each(HERE.filter(({ joins }) => joins === 'space'))(
	'a page in $code has each word where it stands',
	{ timeout: 30_000 },
	async (language) => {
		const { pdf, page } = await written(language);
		const found = popplerWords(pdf, PIXELS_PER_POINT);
		for (const { bbox: line, words } of page.blocks.flatMap(({ lines }) => lines)) {
			for (const { text, bbox } of words) {
				const place: Bbox = [bbox[0], line[1], bbox[2], line[3]];
				const nearest = Math.min(...found.map((word) => distance(word.bbox, place)));
				expect(nearest, text).toBeLessThanOrEqual(TOLERANCE_PX);
			}
		}
	}
);

function withoutBlanks(text: string): string {
	return text.replaceAll(' ', '');
}

/** How far the edges of two boxes are apart at most. */
function distance(a: Bbox, b: Bbox): number {
	return Math.max(...a.map((edge, index) => Math.abs(edge - (b[index] ?? NaN))));
}
