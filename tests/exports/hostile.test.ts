import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { downloadName } from '#api/attachment.ts';
import { toJob } from '#api/job-view.ts';
import { textFile } from '#api/text-file.ts';
import type { TextFormat } from '#contract/format.ts';
import type { Block, Line } from '#document/document.ts';
import { writeDocx } from '#exports/docx/write-docx.ts';
import { writeHtml } from '#exports/html/write-html.ts';
import { writeAlto } from '#exports/write-alto.ts';
import { writeCsv } from '#exports/write-csv.ts';
import { writeHocr } from '#exports/write-hocr.ts';
import { writeXlsx } from '#exports/write-xlsx.ts';
import { NOW, sampleJob } from '#jobs/sample-jobs.ts';
import { createJob } from '#jobs/transitions.ts';
import { launchOptions } from '../../scripts/chromium.mjs';
import { HOSTILE } from './hostile-texts.ts';
import { lineOf, lines, ocrDocument, table, WITHOUT_PICTURES } from './ocr-document.ts';
import { convert, countNodes, csvRows, isHere, save, xmlLines } from './readers.ts';

/**
 * Every hostile text in a paragraph, a heading, an item of a list and a cell of a table, all of them in the title: each
 * format is read by a program that is not ours, and has to hold the texts as texts.
 */
const START_MS = 240_000;
/** The longest text that a cell of a spreadsheet takes. */
const LONGEST_CELL = 32_767;
const CONTEXTS = 4;

const mark = (index: number) => `case${String(index).padStart(4, '0')}`;
/** Words as every reader gives them: no blank is in one. */
const hostileLine = (text: string, before: string[] = []): Line =>
	lineOf([...before, ...text.split(/\s+/u)].map((word) => ({ text: word })));

function blocksOf(text: string, index: number): Block[] {
	const { bbox } = lines(['']);
	const own = [hostileLine(text)];
	return [
		{ kind: 'paragraph', ...lines([mark(index)]) },
		{ kind: 'paragraph', bbox, lines: own },
		{ kind: 'heading', level: 2, bbox, lines: own },
		{
			kind: 'list',
			bbox,
			lines: [hostileLine(text, ['•'])],
			items: [{ marker: '•', level: 0, lineCount: 1 }]
		}
	];
}

const cells = table(HOSTILE.map((_, index) => [mark(index), '']));
cells.lines = HOSTILE.flatMap((text, index) => [...lines([mark(index)]).lines, hostileLine(text)]);
const DOCUMENT = ocrDocument([HOSTILE.flatMap(blocksOf), [cells]], { title: HOSTILE.join(' ') });
const WITHOUT_TABLE = ocrDocument([HOSTILE.flatMap(blocksOf)]);

/** What can be seen of a text: formats leave out different ones of the signs that cannot. */
const seen = (text: string) => text.replace(/[\p{C}\p{Z}\ufffd]/gu, '');

/** The texts that stand behind each mark, in whatever order the format has them. */
function byMark(texts: readonly string[]): Map<string, string[]> {
	const found = new Map<string, string[]>();
	let at: string[] = [];
	for (const text of texts.map((part) => seen(part).replace(/^•/, ''))) {
		if (/^case\d{4}$/.test(text)) {
			at = found.get(text) ?? [];
			found.set(text, at);
		} else if (text !== '') at.push(text);
	}
	return found;
}

/** @param contexts how many of a text's places the format has @param most how much of it */
function expectTexts(texts: readonly string[], contexts: number, most = Infinity): void {
	const found = byMark(texts);
	for (const [index, text] of HOSTILE.entries()) {
		const expected = Array.from({ length: contexts }, () => seen(text.slice(0, most)));
		expect(found.get(mark(index)), JSON.stringify(text.slice(0, 60))).toEqual(
			seen(text) === '' ? [] : expected
		);
	}
	expect(found.size).toBe(HOSTILE.length);
}

function job() {
	const row = { seq: 1, ...createJob(sampleJob(), NOW), status: 'done' as const };
	const pages = DOCUMENT.pages.map((page) => ({
		uuid: row.uuid,
		index: page.index,
		page,
		error: null,
		warnings: []
	}));
	return toJob({ job: row, pages, changes: [], undone: [], translations: [] });
}

const textOf = async (format: TextFormat) => new Response(textFile(job(), format, 'none')).text();

test('plain text and JSON hold every text as it is', async () => {
	expectTexts((await textOf('txt')).split(/[\n\t\f]/), CONTEXTS);
	const { pages } = JSON.parse(await textOf('json')) as ReturnType<typeof job>;
	const read = pages.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines.map(({ text }) => text)));
	expectTexts(read, CONTEXTS);
});

/** A cell that a spreadsheet would calculate. */
const FORMULA = /^\p{White_Space}*[=+\-@＝＋－＠\t\r\n]/u;
const PLAIN_NUMBER = /^[+-]\d+(?:[.,]\d+)*$/;

// Read by other programs, not by ours: where a machine lacks one, its test is skipped and its name says which it needs.
test.skipIf(!isHere('python3'))('no cell of a CSV is a formula (needs python3)', async () => {
	for (const document of [DOCUMENT, WITHOUT_TABLE]) {
		const rows = csvRows(save('hostile.csv', await writeCsv(document).bytes()));
		for (const cell of rows.flat()) if (!PLAIN_NUMBER.test(cell)) expect(cell).not.toMatch(FORMULA);
	}
	const rows = csvRows(save('hostile.csv', await writeCsv(DOCUMENT).bytes()));
	expectTexts(
		rows.flatMap(([name = '', text = ''], index) => [
			name,
			text === `'${HOSTILE[index]}` ? text.slice(1) : text
		]),
		1
	);
});

test.skipIf(!isHere('python3') || !isHere('xmllint'))(
	'hOCR and ALTO are well-formed, and hold every text (needs python3 and xmllint)',
	async () => {
		const hocr = save('hostile.hocr', await writeHocr(DOCUMENT).bytes());
		expectTexts(xmlLines(hocr, 'ocr_line', 'ocrx_word'), CONTEXTS);
		expect(countNodes(hocr, "//*[local-name()='script' or local-name()='img' or @onload]")).toBe(0);
		const alto = save('hostile.xml', await writeAlto(DOCUMENT).bytes());
		expectTexts(xmlLines(alto, 'TextLine', 'String'), CONTEXTS);
	}
);

describe('in Chromium', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await chromium.launch(launchOptions());
	}, START_MS);
	afterAll(() => browser.close());

	/** What a browser shows of a web page, what the page would like to have, and what it has that is more than text. */
	async function show(html: string | Uint8Array) {
		const page = await browser.newPage();
		const wishes: string[] = [];
		page.on('request', (request) => wishes.push(request.url()));
		page.on('dialog', (dialog) => wishes.push(dialog.message()));
		const address = `file://${save('hostile.html', html)}`;
		await page.goto(address);
		const shown = await page.evaluate(() => ({
			texts: [...document.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li, td, th')].map(
				(element) => element.textContent
			),
			names: [...new Set([...document.body.querySelectorAll('*')].map(({ localName }) => localName))],
			attributes: [
				...new Set([...document.body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()))
			]
		}));
		await page.close();
		return { ...shown, wishes: wishes.filter((wish) => wish !== address) };
	}

	test('HTML shows every text, runs nothing and asks for nothing', async () => {
		const shown = await show(await (await writeHtml(DOCUMENT, WITHOUT_PICTURES)).bytes());
		expectTexts(shown.texts, CONTEXTS);
		expect(shown.wishes).toEqual([]);
		expect(shown.names.toSorted()).toEqual('h2 li p section table tbody td tr ul'.split(' '));
		expect(shown.attributes.toSorted()).toEqual(['dir', 'id']);
	});

	test.skipIf(!isHere('cmark-gfm'))(
		'Markdown shows every text, and no other markup (needs cmark-gfm: apt-get install cmark-gfm)',
		async () => {
			const extensions = ['table', 'strikethrough', 'tasklist', 'footnotes'].flatMap((name) => ['-e', name]);
			const html = execFileSync(
				'cmark-gfm',
				['--unsafe', ...extensions, save('hostile.md', await textOf('md'))],
				{
					maxBuffer: 1 << 28
				}
			);
			const shown = await show(Buffer.concat([Buffer.from('<!DOCTYPE html><meta charset="utf-8">'), html]));
			expectTexts(shown.texts, CONTEXTS);
			expect(shown.wishes).toEqual([]);
			expect(shown.names.toSorted()).toEqual('h1 li p table tbody td th thead tr ul'.split(' '));
			expect(shown.attributes).toEqual([]);
		}
	);
});

describe.skipIf(!isHere('soffice'))('in LibreOffice', { timeout: START_MS }, () => {
	test('a Word file shows every text, and has no fields, links or relations to the outside', async () => {
		const docx = await (await writeDocx(DOCUMENT, WITHOUT_PICTURES)).bytes();
		const out = convert([save('hostile.docx', docx)], 'txt:Text (encoded):UTF8');
		const text = readFileSync(join(out, 'hostile.txt'), 'utf8');
		expectTexts(text.split(/[\n\t]/), CONTEXTS);
		for (const [name, part] of Object.entries(unzipSync(docx))) {
			if (!/\.(xml|rels)$/.test(name)) continue;
			const path = save('part.xml', part);
			expect(countNodes(path, "//@TargetMode[.='External']"), name).toBe(0);
			const active = "local-name()='instrText' or local-name()='fldSimple' or local-name()='hyperlink'";
			expect(countNodes(path, `//*[${active}]`), name).toBe(0);
		}
	});

	test('a spreadsheet shows every text, and calculates nothing', async () => {
		const xlsx = save('hostile.xlsx', await (await writeXlsx(DOCUMENT)).bytes());
		const out = convert([xlsx], 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true');
		expectTexts(csvRows(join(out, 'hostile.csv')).flat(), 1, LONGEST_CELL);
		convert([xlsx], 'fods');
		const formulas = "//@*[local-name()='formula']";
		expect(countNodes(join(out, 'hostile.fods'), formulas)).toBe(0);
		expect(countNodes(join(out, 'hostile.fods'), "//*[local-name()='table-cell']")).toBeGreaterThan(
			HOSTILE.length
		);
	});
});

test('no text makes a path, a device or another kind of file of a file’s name', () => {
	for (const text of HOSTILE) {
		const name = downloadName(text, 'docx');
		expect(name, JSON.stringify(text)).toMatch(/^[\p{L}\p{N}_][\p{L}\p{M}\p{N} _.-]*\.docx$/u);
		expect(name).not.toMatch(/\.\.|^(?:con|nul|prn|aux|com\d|lpt\d)\./i);
		expect(Array.from(name).length).toBeLessThanOrEqual(100);
	}
});
