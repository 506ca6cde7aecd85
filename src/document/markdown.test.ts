import { expect, test } from 'vitest';
import type { Block, Cell, Line, Page } from './document.ts';
import { pageMarkdown } from './markdown.ts';

const bbox: Line['bbox'] = [0, 0, 10, 10];
const line = (text: string): Line => ({
	bbox,
	words: text.split(' ').map((word) => ({ text: word, bbox, confidence: 1 })),
	fontSize: null
});
const lines = (...texts: string[]) => texts.map(line);
const item = (marker: string, level = 0, lineCount = 1) => ({ marker, level, lineCount });
const cell = (row: number, column: number, spans: Partial<Cell> = {}): Cell => ({
	row,
	column,
	rowSpan: 1,
	columnSpan: 1,
	bbox,
	lineCount: 1,
	...spans
});
const markdown = (...blocks: Block[]) => pageMarkdown({ blocks } as unknown as Page);

test('titles and headings are on one line, at their level', () => {
	const heading: Block = { kind: 'heading', level: 2, bbox, lines: lines('Notes on', 'the C# #') };
	expect(markdown({ kind: 'title', level: 1, bbox, lines: lines('Report') }, heading)).toBe(
		'# Report\n\n## Notes on the C# \\#'
	);
});

test('items stand under one another, nested by the width of their marker', () => {
	const list: Block = {
		kind: 'list',
		bbox,
		lines: lines('1. One', 'goes on', '• inside', '(b) named', '2. *Two*'),
		items: [item('1.', 0, 2), item('•', 1), item('(b)', 1), item('2.')]
	};
	expect(markdown(list)).toBe('1. One\n   goes on\n   - inside\n   - (b) named\n2. \\*Two\\*');
	expect(markdown(list, list)).toContain('\n\n<!-- -->\n\n1. One');
});

test('a plain table is written as GitHub does, its bars escaped', () => {
	const table = {
		rows: 2,
		columns: 2,
		headerRows: 1,
		cells: [cell(0, 0), cell(0, 1), cell(1, 0), cell(1, 1)]
	};
	const block: Block = { kind: 'table', bbox, lines: lines('Item', 'Price', 'a|b', '1.20'), table };
	expect(markdown(block)).toBe('| Item | Price |\n| --- | --- |\n| a\\|b | 1.20 |');
	expect(markdown({ ...block, table: { ...table, headerRows: 0 } })).toBe(
		'|  |  |\n| --- | --- |\n| Item | Price |\n| a\\|b | 1.20 |'
	);
});

test('a table whose cells span is HTML, with nothing of its text read as markup', () => {
	const table = {
		rows: 2,
		columns: 2,
		headerRows: 1,
		cells: [cell(0, 0, { columnSpan: 2 }), cell(1, 0), cell(1, 1)]
	};
	const block: Block = { kind: 'table', bbox, lines: lines('<b>&', 'x', 'y'), table };
	expect(markdown(block)).toBe(
		'<table>\n<tr><th colspan="2">&lt;b&gt;&amp;</th></tr>\n<tr><td>x</td><td>y</td></tr>\n</table>'
	);
});

test('running headers and footers are left out, captions stay', () => {
	expect(
		markdown(
			{ kind: 'header', bbox, lines: lines('Chapter 3') },
			{ kind: 'caption', bbox, lines: lines('Figure 1') },
			{ kind: 'footer', bbox, lines: lines('7') }
		)
	).toBe('Figure 1');
});
