import { expect, test } from 'vitest';
import type { Change } from '#document/change.ts';
import type { Line, Page } from '#document/document.ts';
import { changedPage } from '#document/edits.ts';
import { tableRows, type TableBlock } from '#document/table.ts';
import {
	addRow,
	fill,
	gridChange,
	gridOf,
	markHeader,
	mergeCells,
	moveRow,
	removeRow,
	splitCell,
	textsOf,
	toColumns,
	transpose,
	type Grid
} from './grid.ts';

const bbox: Line['bbox'] = [0, 0, 90, 90];
const line = (text: string): Line => ({ bbox, words: [{ text, bbox, confidence: 0.5 }], fontSize: null });
const cell = (row: number, column: number, columnSpan = 1) => ({
	row,
	column,
	rowSpan: 1,
	columnSpan,
	bbox,
	lineCount: 1
});
/** Wide spans two columns; nothing stands below Price. */
const table: TableBlock = {
	kind: 'table',
	bbox,
	lines: ['Item', 'Price', 'Wide'].map(line),
	table: { rows: 3, columns: 2, headerRows: 1, cells: [cell(0, 0), cell(0, 1), cell(2, 0, 2)] }
};
const page = { index: 0, blocks: [table] } as unknown as Page;

/** The grid after these changes, and what the document then says. */
function after(...changes: Change[]): { grid: Grid; rows: string[][] } {
	const block = changedPage(page, changes).page.blocks[0];
	if (block?.kind !== 'table') throw new Error('no table');
	return { grid: gridOf(block, table, changes), rows: tableRows(block) };
}
const { grid } = after();
const all = (of: Grid) => textsOf(of, { top: 0, left: 0, bottom: of.rows - 1, right: of.columns - 1 });
/** What is done on the screen is what the document says of it. */
function expectKept(changed: Grid | null, expected: string[][]) {
	if (!changed) throw new Error('refused');
	expect(all(changed)).toEqual(expected);
	expect(after(gridChange(changed, 0, 0)).rows).toEqual(expected);
	expect(all(after(gridChange(changed, 0, 0)).grid)).toEqual(expected);
}

test('rows come, go and move', () => {
	expectKept(addRow(grid, 1), [
		['Item', 'Price'],
		['', ''],
		['', ''],
		['Wide', '']
	]);
	expectKept(removeRow(grid, 1), [
		['Item', 'Price'],
		['Wide', '']
	]);
	expectKept(moveRow(grid, 2, -1), [
		['Item', 'Price'],
		['Wide', ''],
		['', '']
	]);
	expect(moveRow(grid, 0, -1)).toBeNull();
	expect(
		removeRow(after(gridChange({ ...grid, rows: 1, cells: grid.cells.slice(0, 2) }, 0, 0)).grid, 0)
	).toBeNull();
});

test('columns do, and a cell that spans them grows and shrinks', () => {
	expectKept(toColumns((turned) => addRow(turned, 1))(grid), [
		['Item', '', 'Price'],
		['', '', ''],
		['Wide', '', '']
	]);
	expectKept(toColumns((turned) => removeRow(turned, 0))(grid), [['Price'], [''], ['Wide']]);
	expect(toColumns((turned) => moveRow(turned, 0, 1))(grid)).toBeNull(); // Wide would be torn
	expect(toColumns((turned) => addRow(turned, 0))(grid)?.header).toBe(1);
});

test('cells are merged, and split again', () => {
	const merged = mergeCells(grid, { top: 0, left: 1, bottom: 0, right: 0 + 1 });
	expect(merged).toBeNull();
	const head = mergeCells(grid, { top: 0, left: 0, bottom: 0, right: 1 });
	expectKept(head, [
		['Item Price', ''],
		['', ''],
		['Wide', '']
	]);
	if (!head) throw new Error('refused');
	expect(after(gridChange(head, 0, 0)).grid.cells[0]).toMatchObject({ columns: 2, typed: false });
	expectKept(splitCell(head, { row: 0, column: 1 }), [
		['Item Price', ''],
		['', ''],
		['Wide', '']
	]);
	// Half of a cell that spans two is all of it.
	expectKept(mergeCells(grid, { top: 1, left: 1, bottom: 2, right: 1 }), [
		['Item', 'Price'],
		['Wide', ''],
		['', '']
	]);
});

test('rows become columns, twice is once', () => {
	expectKept(transpose(grid), [
		['Item', '', 'Wide'],
		['Price', '', '']
	]);
	expect(transpose(transpose(grid))).toEqual(grid);
});

test('what was recognised keeps its places, and what was typed is kept', () => {
	const typed: Change = { what: 'cell', page: 0, block: 0, row: 0, column: 1, text: 'Net' };
	const corrected = after(typed).grid;
	expect(corrected.cells.map(({ typed: is }) => is)).toEqual([false, true, true, true, false]);
	const turned = gridChange(transpose(corrected), 0, 0);
	expect(turned.cells.map(({ was, text }) => [was, text])).toEqual([
		[[[0, 0]], null],
		[[[2, 0]], null],
		[[[0, 1]], 'Net']
	]);
	const later: Change = { what: 'cell', page: 0, block: 0, row: 1, column: 1, text: 'new' };
	expect(after(typed, turned, later).rows).toEqual([
		['Item', '', 'Wide'],
		['Net', 'new', '']
	]);
	expect(changedPage(page, [typed, turned]).page.blocks[0]?.lines[0]).toBe(table.lines[0]);
});

test('what is pasted fills the cells, and the table grows for it', () => {
	expectKept(
		fill(grid, { row: 2, column: 1 }, [
			['1', '2'],
			['3', '4']
		]),
		[
			['Item', 'Price', ''],
			['', '', ''],
			['Wide', '', '2'],
			['', '3', '4']
		]
	);
	expect(fill(grid, { row: 0, column: 0 }, [['Item']]).cells[0]).toBe(grid.cells[0]);
});

test('rows at the top name the columns, as many as there are', () => {
	expect(after(gridChange(markHeader(grid, 0), 0, 0)).grid.header).toBe(0);
	expect(markHeader(grid, 9).header).toBe(3);
});
