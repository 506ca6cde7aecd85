import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageWords } from '#document/confidence.ts';
import { readHocr } from '#engines/tesseract/hocr.ts';
import { writeAlto } from '#exports/write-alto.ts';
import { writeCsv } from '#exports/write-csv.ts';
import { writeHocr } from '#exports/write-hocr.ts';
import { writeHtml } from '#exports/html/write-html.ts';
import { lines, ocrDocument, paragraph, table, WITHOUT_PICTURES } from './ocr-document.ts';
import { countNodes, csvRows, isHere, save } from './readers.ts';

/** Read by programs that are not ours; where one is not there, its tests are left out, and their names say what they need. */
const hasXmllint = isHere('xmllint');
const hasPython = isHere('python3');
/** The schema of www.loc.gov/standards/alto/v4/alto-4-4.xsd: its licence is not ours to give on. */
const ALTO_SCHEMA = process.env['ALTO_SCHEMA'] ?? '.cache/alto-4-4.xsd';
/** The schema names this attribute group of another one, and nobody uses it. */
const XLINK =
	'<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xlink"><xsd:attributeGroup name="simpleLink"/></xsd:schema>';

const HOSTILE = ['</p><script>alert(1)</script>', `"'&amp;]]>`, '\u0000\u0008\ufffe\ud800', '𝒳', '=1+1'];
const DOCUMENT = ocrDocument([
	[
		{ ...paragraph('A Title of <two> words'), kind: 'title', level: 1 },
		paragraph('one two', '私|た|ち|の 町'),
		paragraph(HOSTILE.join(' ')),
		table(
			[
				['Item', 'Price'],
				['Bread', null]
			],
			1
		),
		{ kind: 'figure', bbox: [0, 0, 10, 10], lines: [] }
	],
	[]
]);

test('hOCR is read back by our own reader with every line, word, box and confidence', async () => {
	const [page] = DOCUMENT.pages;
	const clean = ocrDocument([page?.blocks.filter((_, index) => index !== 2) ?? []]);
	const read = readHocr(await writeHocr(clean).text());
	const written = clean.pages.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
	// What stands without a blank is not told by Tesseract's own files either.
	expect(read).toEqual(
		written.map((line) => ({
			...line,
			words: line.words.map(({ text, bbox, confidence }) => ({ text, bbox, confidence }))
		}))
	);
});

test('hOCR keeps the blanks of the text, and no others', async () => {
	const text = await writeHocr(ocrDocument([[paragraph('of 私|た|ち')]])).text();
	expect(
		text
			.replace(/<head>.*<\/head>/s, '')
			.replace(/<[^>]*>/g, '')
			.trim()
	).toBe('of 私たち');
});

// Read by other programs, not by ours: where a machine lacks one, its test is skipped and its name says which it needs.
test.skipIf(!hasXmllint)(
	'hOCR is well-formed, whatever the text (needs xmllint: apt-get install libxml2-utils)',
	async () => {
		execFileSync('xmllint', ['--noout', save('a.hocr', await writeHocr(DOCUMENT).text())]);
	}
);

test.skipIf(!hasXmllint)(
	'ALTO is well-formed, and has every word once (needs xmllint: apt-get install libxml2-utils)',
	async () => {
		const path = save('a.xml', await writeAlto(DOCUMENT).text());
		expect(countNodes(path, "//*[local-name()='String']")).toBe(DOCUMENT.pages.flatMap(pageWords).length);
	}
);

test.skipIf(!hasXmllint || !existsSync(ALTO_SCHEMA))(
	`ALTO is valid by its schema, where ${ALTO_SCHEMA} is there`,
	async () => {
		save('xlink.xsd', XLINK);
		const schema = readFileSync(ALTO_SCHEMA, 'utf8').replace(
			/schemaLocation="[^"]*xlink[^"]*"/,
			'schemaLocation="xlink.xsd"'
		);
		const args = ['--nonet', '--noout', '--schema', save('alto.xsd', schema)];
		for (const document of [DOCUMENT, ocrDocument([])])
			execFileSync('xmllint', [...args, save('b.xml', await writeAlto(document).text())], { stdio: 'pipe' });
	}
);

test.skipIf(!hasPython)('CSV is read by another reader cell by cell (needs python3)', async () => {
	const rows = [
		['Item', 'Price, each'],
		['"Bread"', '12,50'],
		['', '-3.5']
	];
	const csv = await writeCsv(ocrDocument([[table(rows), table([['second']])]])).bytes();
	expect([...csv.subarray(0, 3)], 'a mark for spreadsheets').toEqual([0xef, 0xbb, 0xbf]);
	expect(csvRows(save('a.csv', csv))).toEqual([...rows, [], ['second']]);
});

test('no text of a document becomes markup in a web page', async () => {
	const html = await (await writeHtml(DOCUMENT, WITHOUT_PICTURES)).text();
	expect(html).not.toMatch(/<script|<two>/);
	expect(html).toContain('A Title of &lt;two&gt; words');
	expect(html).toContain('<html lang="en" dir="ltr">');
	expect(html).toContain('<th dir="auto">Price</th>');
	expect(html).toContain('<table dir="ltr">');
	expect(html).toContain('one two 私たちの 町');
});

test('tables and lists of a web page begin where their script does', async () => {
	const items = [{ marker: '•', level: 0, lineCount: 1 }];
	const document = ocrDocument([[table([['שם', 'מחיר']]), { kind: 'list', items, ...lines(['• שלום']) }]]);
	const html = await (await writeHtml(document, WITHOUT_PICTURES)).text();
	expect(html).toContain('<table dir="rtl">');
	expect(html).toContain('<ul dir="rtl">');
});
