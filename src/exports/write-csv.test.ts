import { expect, test } from 'vitest';
import type { Line } from '#document/document.ts';
import type { OcrDocument } from '#document/ocr-document.ts';
import type { TableBlock } from '#document/table.ts';
import { writeCsv } from './write-csv.ts';

const BOX: Line['bbox'] = [0, 0, 9, 9];

function line(text: string): Line {
	return { bbox: BOX, fontSize: null, words: [{ text, bbox: BOX, confidence: 0.5 }] };
}

/** A column of cells. */
function column(texts: string[], changes: Partial<TableBlock['table']> = {}): TableBlock {
	const cells = texts.map((_, row) => ({
		row,
		column: 0,
		rowSpan: 1,
		columnSpan: 1,
		bbox: BOX,
		lineCount: 1
	}));
	const table = { rows: texts.length, columns: 1, headerRows: 0, cells, ...changes };
	return { kind: 'table', bbox: BOX, lines: texts.map(line), table };
}

function document(pages: OcrDocument['pages'][number]['blocks'][]): OcrDocument {
	return {
		title: '',
		language: null,
		direction: 'ltr',
		createdAt: '2026-01-02T03:04:05.000Z',
		indexes: pages.map((_, index) => index),
		pages: pages.map((blocks, index) => ({
			index,
			width: 9,
			height: 9,
			dpi: null,
			rotation: 0,
			source: 'ocr',
			remedies: [],
			blocks
		}))
	};
}

const rowsOf = async (file: Blob) => (await file.text()).split('\r\n');

test.each([
	'=1+1',
	'+1+1',
	'-1+cmd',
	'@SUM(A1)',
	'  =1',
	'\t1',
	'\r1',
	'\n1',
	'\0x',
	'＝1',
	'+49 170',
	'-',
	'=',
	'\u00a0=1'
])('%j is no formula in a spreadsheet', async (text) => {
	expect(await writeCsv(document([[column([text])]])).text()).toMatch(/^"?'/);
});

test.each(['-12.50', '+3,5', '-1,234.50', '12', 'a=b', 'x@example.com', "'"])(
	'%j keeps its form',
	async (text) => {
		const [row] = await rowsOf(writeCsv(document([[column([text])]])));
		expect(row?.replaceAll('"', '')).toBe(text);
	}
);

test('tables follow one another with a blank row between', async () => {
	const file = writeCsv(document([[column(['a', 'b']), column(['c'])]]));
	expect(await rowsOf(file)).toEqual(['a', 'b', '', 'c', '']);
});

test('a table that goes on on the next page is one, its heading said once', async () => {
	const file = writeCsv(
		document([
			[column(['Item', 'a'], { headerRows: 1 })],
			[column(['Item', 'b'], { headerRows: 1, continues: true })],
			[column(['c'], { continues: true })]
		])
	);
	expect(await rowsOf(file)).toEqual(['Item', 'a', 'b', 'c', '']);
});

test('a document without a table has a row for each line', async () => {
	const blocks = [{ kind: 'paragraph' as const, bbox: BOX, lines: [line('one, two'), line('three')] }];
	expect(await rowsOf(writeCsv(document([[], blocks])))).toEqual([
		'page,block,confidence,text',
		'2,1,0.5,"one, two"',
		'2,1,0.5,three',
		''
	]);
});
