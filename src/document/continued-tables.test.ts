import { expect, test } from 'vitest';
import { continueTables, documentTables } from './continued-tables.ts';
import type { Block, Line, Page } from './document.ts';
import type { TableBlock } from './table.ts';

const line = (text: string): Line => ({
	bbox: [0, 0, 10, 10],
	words: [{ text, bbox: [0, 0, 10, 10], confidence: 1 }],
	fontSize: null
});

function table(rows: string[][], { xs = [0, 100, 200], headerRows = 0 } = {}): TableBlock {
	const cells = rows.flatMap((texts, row) =>
		texts.map((text, column) => ({
			row,
			column,
			rowSpan: 1,
			columnSpan: 1,
			bbox: [xs[column], row * 10, xs[column + 1], row * 10 + 10] as Line['bbox'],
			lineCount: text === '' ? 0 : 1
		}))
	);
	const lines = rows.flat().flatMap((text) => (text === '' ? [] : [line(text)]));
	const columns = rows[0]?.length ?? 0;
	return {
		kind: 'table',
		bbox: [0, 0, 200, 100],
		lines,
		table: { rows: rows.length, columns, headerRows, cells }
	};
}

const of = (kind: 'paragraph' | 'header' | 'footer'): Block => ({
	kind,
	bbox: [0, 0, 10, 10],
	lines: [line(kind)]
});
const page = (index: number, ...blocks: Block[]): Page => ({
	index,
	width: 200,
	height: 300,
	dpi: null,
	rotation: 0,
	source: 'text_layer',
	remedies: [],
	blocks
});
const continues = (pages: readonly Page[]) =>
	continueTables(pages).map(({ blocks }) =>
		blocks.some((block) => block.kind === 'table' && block.table.continues)
	);

const HEAD = ['Item', 'Price'];
const first = table([HEAD, ['Rye', '1']], { headerRows: 1 });
const rest = table([['Oats', '2']]);

test('a table goes on where the page before ends with one of the same columns', () => {
	const pages = [page(0, of('paragraph'), first, of('footer')), page(1, of('header'), rest, of('paragraph'))];
	expect(continues(pages)).toEqual([false, true]);
	expect(documentTables(continueTables(pages))).toEqual([[HEAD, ['Rye', '1'], ['Oats', '2']]]);
	expect(continueTables(continueTables(pages))).toEqual(continueTables(pages));
});

test('what heads it is said once, on however many pages it is said', () => {
	const again = (text: string) => table([HEAD, [text, '3']], { headerRows: 1 });
	const pages = [page(0, first), page(1, again('Oats')), page(2, again('Corn'))];
	expect(documentTables(continueTables(pages))).toEqual([[HEAD, ['Rye', '1'], ['Oats', '3'], ['Corn', '3']]]);
	const words = table(
		[
			['Oats', 'none'],
			['Corn', 'none']
		],
		{ headerRows: 1 }
	);
	expect(documentTables(continueTables([page(0, first), page(1, words)]))[0]).toHaveLength(4);
});

test.each([
	['other columns', [page(0, first), page(1, table([['Oats', '2']], { xs: [0, 20, 60] }))]],
	['more columns', [page(0, first), page(1, table([['Oats', '2', '3']], { xs: [0, 50, 100, 200] }))]],
	['text before it', [page(0, first), page(1, of('paragraph'), rest)]],
	['text after the one before', [page(0, first, of('paragraph')), page(1, rest)]],
	['a page between them', [page(0, first), page(2, rest)]]
])('with %s it is another', (_, pages) => {
	expect(continues(pages)).toEqual([false, false]);
	expect(documentTables(continueTables(pages))).toHaveLength(2);
});
