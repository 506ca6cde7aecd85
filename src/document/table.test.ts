import { expect, test } from 'vitest';
import type { Line } from './document.ts';
import { cellsOf, itemsOf, tableRows, type ListBlock, type TableBlock } from './table.ts';

const line = (text: string): Line => ({
	bbox: [0, 0, 10, 10],
	words: text.split(' ').map((word) => ({ text: word, bbox: [0, 0, 10, 10], confidence: 1 })),
	fontSize: null
});
const cell = (row: number, column: number, lineCount: number, columnSpan = 1) => ({
	row,
	column,
	rowSpan: 1,
	columnSpan,
	bbox: [0, 0, 10, 10] as [number, number, number, number],
	lineCount
});
const table: TableBlock = {
	kind: 'table',
	bbox: [0, 0, 10, 10],
	lines: ['Fruit and bread', 'Rye', 'bread', '1.20'].map(line),
	table: { rows: 3, columns: 2, headerRows: 1, cells: [cell(0, 0, 1, 2), cell(1, 0, 2), cell(2, 1, 1)] }
};

test('a table is rows of texts; places without a cell are empty', () => {
	expect(tableRows(table)).toEqual([
		['Fruit and bread', ''],
		['Rye bread', ''],
		['', '1.20']
	]);
});

test('cells and items have their own lines', () => {
	expect(cellsOf(table).map(({ lines }) => lines.length)).toEqual([1, 2, 1]);
	const items = ['•', '•'].map((marker, index) => ({ marker, level: index, lineCount: 2 }));
	const list: ListBlock = { kind: 'list', bbox: [0, 0, 10, 10], lines: table.lines, items };
	expect(itemsOf(list)[1]?.lines).toEqual(table.lines.slice(2));
});
