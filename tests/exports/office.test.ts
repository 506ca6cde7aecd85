import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '#exports/docx/write-docx.ts';
import { writeXlsx } from '#exports/write-xlsx.ts';
import { findLanguage } from '#languages/registry.ts';
import { lines, ocrDocument, paragraph, table, WITHOUT_PICTURES } from './ocr-document.ts';

/** What LibreOffice makes of our files. Where it is not installed, these tests are left out. */
const hasOffice = !spawnSync('soffice', ['--version']).error;
const folder = mkdtempSync(join(tmpdir(), 'office-'));
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

/** All files in one start: that is what takes time. */
function convert(names: string[], to: string): void {
	const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
	const files = names.map((name) => join(folder, name));
	execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, ...files], {
		stdio: 'pipe'
	});
}

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
	beforeAll(async () => {
		for (const code of LANGUAGES) {
			const { direction, joins } = languageOf(code);
			const text = lines(breakLines(textOf(code), joins));
			const document = ocrDocument([[{ kind: 'paragraph', ...text }], [paragraph('2')]], {
				language: code,
				direction
			});
			const docx = await writeDocx(document, WITHOUT_PICTURES);
			writeFileSync(join(folder, `${code}.docx`), await docx.bytes());
		}
		const names = LANGUAGES.map((code) => `${code}.docx`);
		convert(names, 'txt:Text (encoded):UTF8');
		convert(names, 'pdf');
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
		writeFileSync(join(folder, 'tree.docx'), await (await writeDocx(document, WITHOUT_PICTURES)).bytes());
		convert(['tree.docx'], 'html');
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
		writeFileSync(join(folder, 'a.xlsx'), await (await writeXlsx(ocrDocument([[table(rows, 1)]]))).bytes());
		convert(['a.xlsx'], 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true');
		expect(readFileSync(join(folder, 'a.csv'), 'utf8').trim().split('\n')).toEqual([
			'Item,Price',
			'=1+1,"1,234.50"',
			'007,-12.50'
		]);
	});
});
