import { expect, test } from 'vitest';
import type { Block, Line, Page } from './document.ts';
import { applyChanges, type Change } from './edits.ts';
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
