import { expect, test } from 'vitest';
import type { Change } from './change.ts';
import type { Block, Line, Page } from './document.ts';
import { applyChanges, changedPage } from './edits.ts';
import { pageMarkdown } from './markdown.ts';
import { tableRows } from './table.ts';
import { pageText } from './text.ts';

const line = (text: string, y = 0): Line => ({
	bbox: [0, y, 100, y + 10],
	words: text.split(' ').map((word, index) => ({
		text: word,
		bbox: [index * 20, y, index * 20 + 15, y + 10],
		confidence: 0.8
	})),
	fontSize: 10
});
const cell = (row: number, column: number) => ({
	row,
	column,
	rowSpan: 1,
	columnSpan: 1,
	bbox: [column * 50, row * 20, column * 50 + 50, row * 20 + 20] as Line['bbox'],
	lineCount: 1
});
const bbox: Line['bbox'] = [0, 0, 100, 100];
const paragraph: Block = { kind: 'paragraph', bbox, lines: [line('Tne total is'), line('l2.80 EUR', 20)] };
const list: Block = {
	kind: 'list',
	bbox,
	lines: [line('• one'), line('• two', 20)],
	items: [0, 0].map((level) => ({ marker: '•', level, lineCount: 1 }))
};
const table: Block = {
	kind: 'table',
	bbox,
	lines: ['Item', 'Price', 'Bread'].map((text) => line(text)),
	table: { rows: 2, columns: 2, headerRows: 1, cells: [cell(0, 0), cell(0, 1), cell(1, 0)] }
};
const page = { index: 3, blocks: [paragraph, list, table] } as unknown as Page;
const changed = (...changes: Change[]) => applyChanges([page], changes)[0] ?? page;
const at = { page: 3, block: 0 };

test('a word is corrected, in its box, with no confidence but a person’s', () => {
	const after = changed({ what: 'word', ...at, line: 0, word: 0, text: 'The' });
	expect(pageText(after)).toContain('The total is\nl2.80 EUR');
	expect(after.blocks[0]?.lines[0]?.words[0]).toEqual({
		text: 'The',
		bbox: [0, 0, 15, 10],
		confidence: null
	});
	expect(pageText(page)).toContain('Tne total is'); // what was recognised stays
});

test('places are those of the recognised tree, in whatever order the changes come', () => {
	const gone: Change = { what: 'word', ...at, line: 0, word: 0, text: '' };
	const last: Change = { what: 'word', ...at, line: 0, word: 2, text: 'was' };
	for (const changes of [
		[gone, last],
		[last, gone]
	])
		expect(pageText(changed(...changes))).toContain('total was\n');
	expect(pageText(changed(gone, { ...gone, text: 'The' }))).toContain('The total is');
});

test('a line is typed anew, its words side by side in its box; without a text it goes', () => {
	const after = changed({ what: 'line', ...at, line: 1, text: '12.80  EUR net' });
	expect(after.blocks[0]?.lines[1]?.words.map(({ text }) => text)).toEqual(['12.80', 'EUR', 'net']);
	const boxes = after.blocks[0]?.lines[1]?.words.map(({ bbox: [x0, , x1] }) => [
		Math.round(x0),
		Math.round(x1)
	]);
	expect(boxes).toEqual([
		[0, 38],
		[46, 69],
		[77, 100]
	]);
	expect(changed({ what: 'line', page: 3, block: 1, line: 0, text: ' ' }).blocks[1]).toMatchObject({
		lines: [line('• two', 20)],
		items: [{ lineCount: 1 }]
	});
});

test('a block whose lines are all gone goes', () => {
	const gone = [0, 1].map((index): Change => ({ what: 'line', ...at, line: index, text: '' }));
	expect(changed(...gone).blocks.map(({ kind }) => kind)).toEqual(['list', 'table']);
});

test('a cell is corrected, filled, and emptied', () => {
	const cells: Change[] = [
		{ what: 'cell', page: 3, block: 2, row: 1, column: 1, text: '1.20' },
		{ what: 'cell', page: 3, block: 2, row: 1, column: 0, text: 'Rye bread' },
		{ what: 'cell', page: 3, block: 2, row: 0, column: 0, text: '' },
		{ what: 'cell', page: 3, block: 2, row: 9, column: 0, text: 'nowhere' }
	];
	const after = changed(...cells).blocks[2];
	expect(after?.kind === 'table' && tableRows(after)).toEqual([
		['', 'Price'],
		['Rye bread', '1.20']
	]);
	expect(
		after?.kind === 'table' && after.table.cells.find(({ row, column }) => row + column === 2)?.bbox
	).toEqual([50, 20, 100, 40]);
});

test('a block becomes a heading, blocks change their order, and some go', () => {
	const after = changed(
		{ what: 'kind', ...at, kind: 'heading', level: 2 },
		{ what: 'order', page: 3, blocks: [1, 0, 0, 7] }
	);
	expect(pageMarkdown(after)).toBe('- one\n- two\n\n## Tne total is l2.80 EUR');
});

test('other pages, and a page without changes, are the same objects', () => {
	expect(applyChanges([page], [{ what: 'order', page: 0, blocks: [] }])[0]).toBe(page);
});

test('what is typed parts neither lines nor pages, and holds no character that is none', () => {
	const text = pageText(
		changed(
			{ what: 'word', ...at, line: 0, word: 0, text: 'a\n# b\f\u0000\ud800c\u2028' },
			{ what: 'line', ...at, line: 1, text: '\u0007d\n\n\u001be' }
		)
	);
	expect(text.split('\n\n')[0]).toBe('a # b c total is\nd e');
});

test('a table takes another form, and what stood in it keeps its places on the page', () => {
	const form: Change = {
		what: 'table',
		page: 3,
		block: 2,
		rows: 3,
		columns: 2,
		header: 9,
		cells: [
			{
				row: 0,
				column: 0,
				rows: 1,
				columns: 2,
				was: [
					[0, 0],
					[0, 1]
				],
				text: null
			},
			{ row: 1, column: 1, rows: 1, columns: 1, was: [[1, 0]], text: null },
			{ row: 1, column: 1, rows: 1, columns: 1, was: [], text: 'covers another' },
			{ row: 2, column: 1, rows: 1, columns: 2, was: [], text: 'sticks out' },
			{ row: 2, column: 0, rows: 1, columns: 1, was: [[0, 1]], text: 'Net price' }
		]
	};
	const rows = (...changes: Change[]) => {
		const after = changed(...changes).blocks[2];
		return after?.kind === 'table' ? tableRows(after) : null;
	};
	expect(rows(form)).toEqual([
		['Item Price', ''],
		['', 'Bread'],
		['Net price', '']
	]);
	const after = changed(form).blocks[2];
	expect(after?.kind === 'table' && after.table.cells.map(({ bbox: box }) => box)).toEqual([
		[0, 0, 100, 20],
		[0, 20, 50, 40],
		[50, 0, 100, 20]
	]);
	expect(after?.lines[2]).toBe(table.lines[2]);
	// A cell that is corrected later is one of the new form; an earlier one is a thing of the past.
	const cellChange: Change = { what: 'cell', page: 3, block: 2, row: 2, column: 1, text: '1.20' };
	expect(rows(form, cellChange)?.[2]).toEqual(['Net price', '1.20']);
	expect(rows(cellChange, form)?.[2]).toEqual(['Net price', '']);
	// A word is one of the recognised tree, wherever it stands now.
	expect(rows({ what: 'word', page: 3, block: 2, line: 2, word: 0, text: 'Rye' }, form)?.[1]).toEqual([
		'',
		'Rye'
	]);
});

test('a paragraph that was not found is added where it belongs, and corrected like any other', () => {
	const added: Change = {
		what: 'block',
		page: 3,
		before: 1,
		bbox: [0, 40, 100, 60],
		text: 'Dear Sir,\n\nhello'
	};
	expect(pageText(changed(added))).toMatch(/EUR\n\nDear Sir,\nhello\n\n• one/);
	const line1: Change = { what: 'line', page: 3, block: 3, line: 1, text: 'Hello' };
	expect(pageText(changed(added, line1))).toContain('Dear Sir,\nHello');
	expect(changed(added, { what: 'order', page: 3, blocks: [3] }).blocks).toHaveLength(1);
	expect(changed({ what: 'order', page: 3, blocks: [2] }, { ...added, before: null }).blocks).toHaveLength(2);
	expect(changed({ ...added, text: ' ' }).blocks).toHaveLength(3);
});

test('what is shown tells where it stands in the recognised tree', () => {
	const shown = changedPage(page, [
		{ what: 'word', ...at, line: 1, word: 0, text: '' },
		{ what: 'line', ...at, line: 0, text: 'typed' },
		{ what: 'order', page: 3, blocks: [2, 0] },
		{ what: 'cell', page: 3, block: 2, row: 0, column: 0, text: 'Goods' }
	]);
	expect(shown.blocks).toEqual([2, 0]);
	const [tables, texts] = shown.page.blocks.map(({ lines }) => lines.map((one) => shown.lines.get(one)));
	expect(tables).toEqual([undefined, { line: 1, words: [0] }, { line: 2, words: [0] }]);
	expect(texts).toEqual([
		{ line: 0, words: [] },
		{ line: 1, words: [1] }
	]);
});
