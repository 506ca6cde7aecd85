import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '#exports/docx/write-docx.ts';
import { writeXlsx } from '#exports/write-xlsx.ts';
import { findLanguage } from '#languages/registry.ts';
import { lines, ocrDocument, paragraph, table, WITHOUT_PICTURES } from './ocr-document.ts';
import { convert, countNodes, isHere, save } from './readers.ts';

/** What LibreOffice makes of our files. Where it is not installed, these tests are left out. */
const hasOffice = isHere('soffice');
const START_MS = 120_000;

/** A language a script. */
const LANGUAGES = [
	'en',
	'ru',
	'el',
	'ar',
	'he',
	'hi',
	'bn',
	'ta',
	'th',
	'km',
	'zh-Hans',
	'ja',
	'ko',
	'ka',
	'am'
];
const LINE = 48;

const textOf = (code: string) => readFileSync(`tests/languages/texts/${code}.txt`, 'utf8').trim();

/** A text as recognition gives it: lines of a length, broken at blanks; within what has none, anywhere. */
function breakLines(text: string, joins: 'space' | 'none'): string[] {
	const pieces = joins === 'none' ? (text.match(/.{1,24}/gsu) ?? []) : text.split(' ');
	const broken: string[] = [];
	for (const piece of pieces) {
		const last = broken.at(-1);
		if (joins === 'space' && last !== undefined && last.length + piece.length < LINE)
			broken[broken.length - 1] = `${last} ${piece}`;
		else broken.push(piece.trim());
	}
	return broken;
}

function languageOf(code: string) {
	const language = findLanguage(code);
	if (!language) throw new Error(code);
	return language;
}

describe.skipIf(!hasOffice)('LibreOffice', { timeout: START_MS }, () => {
	let folder = '';
	beforeAll(async () => {
		const paths: string[] = [];
		for (const code of LANGUAGES) {
			const { direction, joins } = languageOf(code);
			const text = lines(breakLines(textOf(code), joins));
			const document = ocrDocument([[{ kind: 'paragraph', ...text }], [paragraph('2')]], {
				language: code,
				direction
			});
			const docx = await writeDocx(document, WITHOUT_PICTURES);
			paths.push(save(`${code}.docx`, await docx.bytes()));
		}
		folder = convert(paths, 'txt:Text (encoded):UTF8');
		convert(paths, 'pdf');
	}, START_MS);

	test.each(LANGUAGES)('reads the text of a document in %s, reflowed', (code) => {
		const read = readFileSync(join(folder, `${code}.txt`), 'utf8')
			.replace('\ufeff', '')
			.trim();
		const [first = '', ...rest] = read.split('\n');
		expect(rest).toEqual(['2']);
		// A blank at the end of a line of a script without blanks is not seen.
		const plain = (text: string) => (languageOf(code).joins === 'none' ? text.replaceAll(' ', '') : text);
		expect(plain(first)).toBe(plain(textOf(code)));
	});

	test.each(LANGUAGES)('prints a document in %s on as many pages as it has', (code) => {
		const pdf = readFileSync(join(folder, `${code}.pdf`), 'latin1');
		expect(pdf.match(/\/Type\/Page\b(?!s)/g)).toHaveLength(2);
	});

	test('finds headings, lists and tables as such', async () => {
		const list = lines(['1. first', '• within', '2. second', 'b) other']);
		const items = [
			{ marker: '1.', level: 0, lineCount: 1 },
			{ marker: '•', level: 1, lineCount: 1 },
			{ marker: '2.', level: 0, lineCount: 1 },
			{ marker: 'b)', level: 0, lineCount: 1 }
		];
		const spanned = table(
			[
				['Both', null],
				['a', 'b']
			],
			1
		);
		const [wide] = spanned.table.cells;
		if (wide) wide.columnSpan = 2;
		const document = ocrDocument([
			[{ ...paragraph('Chapter'), kind: 'heading', level: 2 }, { kind: 'list', items, ...list }, spanned]
		]);
		convert([save('tree.docx', await (await writeDocx(document, WITHOUT_PICTURES)).bytes())], 'html');
		const html = readFileSync(join(folder, 'tree.html'), 'utf8').replace(/\s+/g, ' ');
		expect(html).toMatch(/<h2[^>]*>(\s|<[^>]*>)*Chapter/);
		expect(html).toMatch(/<ol[^>]*>.*first.*<ul[^>]*>.*within.*second/);
		expect(html).not.toMatch(/1\. first/);
		expect(html).toContain('b) other');
		expect(html).toMatch(/<thead>.*colspan="2".*Both.*<\/thead>/);
	});

	test('reads each table of a spreadsheet, numbers in their form', async () => {
		const rows = [
			['Item', 'Price'],
			['=1+1', '1,234.50'],
			['007', '-12.50']
		];
		const xlsx = await writeXlsx(ocrDocument([[table(rows, 1)]]));
		convert([save('a.xlsx', await xlsx.bytes())], 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true');
		expect(readFileSync(join(folder, 'a.csv'), 'utf8').trim().split('\n')).toEqual([
			'Item,Price',
			'=1+1,"1,234.50"',
			'007,-12.50'
		]);
	});

	test('finds cells that span others as such, those of a table that goes on over pages among them', async () => {
		const first = table(
			[
				['Both', null, 'Tall'],
				['a', '1.5', null]
			],
			1
		);
		const next = table([['Sum', null, '']]);
		next.table.continues = true;
		const [wide, tall] = first.table.cells;
		if (wide) wide.columnSpan = 2;
		if (tall) tall.rowSpan = 2;
		const [sum] = next.table.cells;
		if (sum) sum.columnSpan = 2;
		const document = ocrDocument([[first], [next]]);
		convert([save('spans.xlsx', await (await writeXlsx(document)).bytes())], 'fods');
		const path = join(folder, 'spans.fods');
		const spans = (columns: number, rows: number) =>
			countNodes(
				path,
				`//*[local-name()='table-cell'][@*[local-name()='number-columns-spanned']='${columns}' and @*[local-name()='number-rows-spanned']='${rows}']`
			);
		expect([spans(2, 1), spans(1, 2)]).toEqual([2, 1]);
		expect(countNodes(path, "//*[local-name()='table']")).toBe(1);
	});

	test('sees paragraphs whole over a page’s end, on as few pages; what runs through the document is left out', async () => {
		const header = { ...paragraph('Chapter'), kind: 'header' as const };
		const note = { ...paragraph('1 A note'), note: true as const };
		const document = ocrDocument([
			[header, paragraph('It begins'), note],
			[header, { ...paragraph('and ends.'), kind: 'paragraph', continues: true }, paragraph('More.')],
			[header, paragraph('New page.')]
		]);
		const path = save('flow.docx', await (await writeDocx(document, WITHOUT_PICTURES)).bytes());
		convert([path], 'txt:Text (encoded):UTF8');
		convert([path], 'pdf');
		const text = readFileSync(join(folder, 'flow.txt'), 'utf8').replace('\ufeff', '');
		expect(text.trim().split('\n')).toEqual(['It begins and ends.', '1 A note', 'More.', 'New page.']);
		const pdf = readFileSync(join(folder, 'flow.pdf'), 'latin1');
		expect(pdf.match(/\/Type\/Page\b(?!s)/g)).toHaveLength(2);
	});

	test('knows the language of each script in a paragraph', async () => {
		const document = ocrDocument([[paragraph('words', 'שלום', '한국어', '東京の', 'ภาษาไทย', 'слово')]]);
		convert([save('scripts.docx', await (await writeDocx(document, WITHOUT_PICTURES)).bytes())], 'fodt');
		const fodt = readFileSync(join(folder, 'scripts.fodt'), 'utf8');
		const told = ['complex="he"', 'asian="ko"', 'asian="ja"', 'complex="th"'].map(
			(one) => `style:language-${one}`
		);
		for (const language of [...told, 'fo:language="ru"'])
			expect(fodt.includes(language), language).toBe(true);
	});
});
