import { expect, test } from 'vitest';
import type { Block, Line, Page } from '#document/document.ts';
import { jobPage, pageTree } from './job-page.ts';
import { pageSchema } from './job.ts';

const bbox: Line['bbox'] = [0, 0, 100, 10];
const line = (...texts: string[]): Line => ({
	bbox,
	words: texts.map((text) => ({ text, bbox, confidence: 0.5 })),
	fontSize: null
});
const joined: Line = {
	bbox,
	words: [
		{ text: '日本', bbox, confidence: null },
		{ text: '語', bbox, confidence: 0.9, joined: true }
	],
	fontSize: 12,
	bold: true
};
const cell = { row: 0, column: 1, rowSpan: 2, columnSpan: 1, bbox, lineCount: 2 };
const blocks: Block[] = [
	{ kind: 'title', level: 1, bbox, lines: [joined] },
	{ kind: 'paragraph', bbox, lines: [line('a', 'b'), line('c')], continues: true },
	{ kind: 'paragraph', bbox, lines: [line('1', 'see', 'below')], note: true },
	{
		kind: 'list',
		bbox,
		lines: [line('•', 'x'), line('y')],
		items: [{ marker: '•', level: 1, lineCount: 2 }]
	},
	{
		kind: 'table',
		bbox,
		lines: [line('Total'), line('due')],
		table: { rows: 2, columns: 2, headerRows: 1, continues: true, cells: [cell] }
	},
	{ kind: 'figure', bbox, lines: [] }
];
const page: Page = {
	index: 2,
	width: 100,
	height: 200,
	dpi: 300,
	rotation: 90,
	source: 'ocr',
	remedies: [{ stage: 'turn', figure: 90 }],
	blocks
};

test('an answer holds all that its tree does, so that a client can correct it by itself', () => {
	const told = jobPage(page);
	expect(pageSchema.parse(told)).toEqual(told);
	expect(pageTree(JSON.parse(JSON.stringify(told)))).toEqual(page);
});

test('a table tells its cells', () => {
	expect(jobPage(page).blocks[4]?.table).toEqual({
		rows: 2,
		columns: 2,
		header_rows: 1,
		continues: true,
		cells: [{ row: 0, column: 1, row_span: 2, column_span: 1, bbox, text: 'Total due', line_count: 2 }]
	});
});
