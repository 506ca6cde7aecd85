import type { Block, Cell, Line, ListItem, Table } from './document.ts';
import { joinHyphens } from './hyphens.ts';
import { joinWords } from './join.ts';

export type TableBlock = Extract<Block, { kind: 'table' }>;
export type ListBlock = Extract<Block, { kind: 'list' }>;

/** The cells of a table, each with its lines. */
export function cellsOf({ table, lines }: TableBlock): (Cell & { lines: Line[] })[] {
	return withLines(table.cells, lines);
}

/** The items of a list, each with its lines. */
export function itemsOf({ items, lines }: ListBlock): (ListItem & { lines: Line[] })[] {
	return withLines(items, lines);
}

function withLines<T extends { lineCount: number }>(
	parts: readonly T[],
	lines: readonly Line[]
): (T & { lines: Line[] })[] {
	let end = 0;
	return parts.map((part) => ({ ...part, lines: lines.slice(end, (end += part.lineCount)) }));
}

/**
 * The texts of a table's places, row by row; a cell that spans several has its text in the upper left one.
 * @param known words with a hyphen of their own, as `hyphenatedWords` finds them
 */
export function tableRows(block: TableBlock, known: ReadonlySet<string> = new Set()): string[][] {
	const rows = emptyRows(block.table);
	for (const { row, column, lines } of cellsOf(block)) {
		const places = rows[row];
		if (places && column < places.length) places[column] = cellText(lines, known);
	}
	return rows;
}

/** A cell's text on one line. */
export function cellText(lines: readonly Line[], known: ReadonlySet<string> = new Set()): string {
	return joinHyphens(lines.map(joinWords), known).join(' ');
}

function emptyRows({ rows, columns }: Table): string[][] {
	return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
}
