import { expect, test } from 'vitest';
import type { Block, Line, Page } from '#document/document.ts';
import { pageText } from '#document/text.ts';
import { boxesOf, layText } from './page-text.ts';

const line = (text: string, y: number): Line => ({
	bbox: [0, y, text.length * 10, y + 10],
	fontSize: null,
	words: text.split(' ').map((word, at, all) => {
		const x = all.slice(0, at).join(' ').length * 10 + (at > 0 ? 10 : 0);
		return { text: word, bbox: [x, y, x + word.length * 10, y + 10], confidence: 0.9 };
	})
});
const cell = (row: number, column: number, lineCount = 1) => ({
	row,
	column,
	rowSpan: 1,
	columnSpan: 1,
	bbox: [column * 100, row * 20, column * 100 + 100, row * 20 + 20] as [number, number, number, number],
	lineCount
});
const table: Block = {
	kind: 'table',
	bbox: [0, 100, 200, 140],
	lines: [line('Item', 100), line('Price', 100), line('Green', 120), line('tea', 130), line('3.18', 120)],
	table: {
		rows: 2,
		columns: 3,
		headerRows: 1,
		cells: [cell(0, 0), cell(0, 2), cell(1, 0, 2), cell(1, 2)]
	}
};
const page: Page = {
	index: 0,
	width: 400,
	height: 400,
	dpi: null,
	rotation: 0,
	source: 'ocr',
	remedies: [],
	blocks: [
		{ kind: 'paragraph', bbox: [0, 0, 200, 30], lines: [line('Total due', 0), line('88,40 euro', 15)] },
		{ kind: 'figure', bbox: [0, 50, 20, 60], lines: [] },
		table
	]
};

test('the text is what readers of the page are given, and each line and word knows its place in it', () => {
	const laid = layText(page);
	expect(laid.text).toBe(pageText(page));
	const pieces = laid.lines.flatMap(({ words }) =>
		words.map(({ start, end }) => laid.text.slice(start, end))
	);
	expect(pieces).toEqual(['Total', 'due', '88,40', 'euro', 'Item', 'Price', 'Green', 'tea', '3.18']);
	expect(laid.lines.map(({ start, end }) => laid.text.slice(start, end))).toEqual(laid.text.split(/\n+/));
});

test('cells know their text, and rows that name the columns are known', () => {
	const laid = layText(page);
	const rows = laid.lines.filter(({ cells }) => cells);
	expect(rows.map(({ isHeader }) => isHeader)).toEqual([true, undefined]);
	expect(rows[1]?.cells?.map(({ start, end }) => laid.text.slice(start, end))).toEqual(['Green tea', '3.18']);
});

test('a stretch of the text has a box in each of its lines', () => {
	const laid = layText(page);
	const start = laid.text.indexOf('due');
	expect(boxesOf(laid, { start, end: laid.text.indexOf(' euro') })).toEqual([
		[60, 0, 90, 10],
		[0, 15, 50, 25]
	]);
});
