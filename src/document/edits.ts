import { enclose, height, width } from './bbox.ts';
import type { Block, Cell, Line, Page } from './document.ts';
import { cellsOf, type TableBlock } from './table.ts';
import { typed, typedText } from './typed-line.ts';

/**
 * A person's correction. All numbers count from 0 and name places of the tree as it was recognised, whatever else was
 * changed: so corrections can be made, taken back and made again in any order.
 */
export type Change =
	/** a word's text; without a text the word goes */
	| { what: 'word'; page: number; block: number; line: number; word: number; text: string }
	/** a line's text, blanks between its words; the line goes without one */
	| { what: 'line'; page: number; block: number; line: number; text: string }
	/** the text of a place of a table */
	| { what: 'cell'; page: number; block: number; row: number; column: number; text: string }
	/** what a block is; its lines stay */
	| { what: 'kind'; page: number; block: number; kind: PlainKind }
	| { what: 'kind'; page: number; block: number; kind: 'title' | 'heading'; level: number }
	/** the blocks of a page in the order in which they are read; those that are left out go */
	| { what: 'order'; page: number; blocks: number[] };

/** Kinds that need nothing but their lines. */
type PlainKind = Exclude<Block['kind'], 'title' | 'heading' | 'list' | 'table'>;

/**
 * The pages as a person has corrected them; the recognised ones are left as they are. A change of a place that is not
 * there changes nothing. Of two changes of one place the later counts.
 */
export function applyChanges(pages: readonly Page[], changes: readonly Change[]): Page[] {
	return pages.map((page) => {
		const own = changes.filter((change) => change.page === page.index);
		return own.length === 0 ? page : { ...page, blocks: changedBlocks(page, own) };
	});
}

function changedBlocks({ blocks }: Page, changes: readonly Change[]): Block[] {
	const changed = blocks.map((block, index) => {
		const own = changes.filter((change) => 'block' in change && change.block === index);
		return own.length === 0 ? block : changedBlock(block, own);
	});
	const order =
		changes.findLast((change) => change.what === 'order')?.blocks ?? blocks.map((_, index) => index);
	return [...new Set(order)].flatMap((index) => changed[index] ?? []).filter(hasContent);
}

/** A block that a person has emptied goes; a figure has no words. */
function hasContent(block: Block): boolean {
	return block.kind === 'figure' || block.lines.length > 0;
}

function changedBlock(block: Block, changes: readonly Change[]): Block {
	const lines = block.lines.map((line, index) => changedLine(line, index, changes));
	const kept = withLines(block, lines);
	const withCells = changes.reduce(
		(table, change) => (change.what === 'cell' && table.kind === 'table' ? withCell(table, change) : table),
		kept
	);
	const kind = changes.findLast((change) => change.what === 'kind');
	if (!kind) return withCells;
	const { bbox } = block;
	return 'level' in kind
		? { kind: kind.kind, level: kind.level, bbox, lines: withCells.lines }
		: { kind: kind.kind, bbox, lines: withCells.lines };
}

/** @returns null where the line is gone */
function changedLine(line: Line, index: number, changes: readonly Change[]): Line | null {
	const whole = changes.findLast((change) => change.what === 'line' && change.line === index);
	if (whole?.what === 'line') return typed(whole.text, line);
	const texts = new Map<number, string>();
	for (const change of changes) {
		if (change.what === 'word' && change.line === index) texts.set(change.word, typedText(change.text));
	}
	if (texts.size === 0) return line;
	const words = line.words.flatMap((word, at) => {
		const text = texts.get(at);
		if (text === undefined) return word;
		return text === '' ? [] : { ...word, text, confidence: null };
	});
	return words.length === 0 ? null : { ...line, words };
}

/** The block with its new lines; items and cells keep those that are their own. */
function withLines(block: Block, lines: readonly (Line | null)[]): Block {
	let end = 0;
	const remaining = <T extends { lineCount: number }>(part: T): T => {
		const own = lines.slice(end, (end += part.lineCount));
		return { ...part, lineCount: own.filter((line) => line !== null).length };
	};
	const kept = lines.filter((line) => line !== null);
	if (block.kind === 'list')
		return {
			...block,
			lines: kept,
			items: block.items.map(remaining).filter(({ lineCount }) => lineCount > 0)
		};
	if (block.kind === 'table')
		return { ...block, lines: kept, table: { ...block.table, cells: block.table.cells.map(remaining) } };
	return { ...block, lines: kept };
}

type CellChange = Extract<Change, { what: 'cell' }>;

function withCell(block: TableBlock, { row, column, text }: CellChange): TableBlock {
	const { rows, columns } = block.table;
	if (row >= rows || column >= columns) return block;
	const covers = (cell: Cell) =>
		row >= cell.row &&
		row < cell.row + cell.rowSpan &&
		column >= cell.column &&
		column < cell.column + cell.columnSpan;
	const before = cellsOf(block);
	const old = before.find(covers) ?? { ...newCell(block, row, column), lines: [] };
	const line = typed(text, old.lines[0] ?? { bbox: old.bbox, words: [], fontSize: null });
	const lines = line ? [{ ...line, bbox: old.bbox }] : [];
	const cells = [...before.filter((cell) => !covers(cell)), { ...old, lines }].toSorted(
		(a, b) => a.row - b.row || a.column - b.column
	);
	return {
		...block,
		lines: cells.flatMap((cell) => cell.lines),
		table: {
			...block.table,
			cells: cells.map(({ lines: own, ...cell }) => ({ ...cell, lineCount: own.length }))
		}
	};
}

/** A cell where the table had none: as wide as its column and as high as its row, as far as these are known. */
function newCell({ bbox, table }: TableBlock, row: number, column: number): Cell {
	const inColumn = enclose(table.cells.filter((cell) => cell.column === column).map((cell) => cell.bbox));
	const inRow = enclose(table.cells.filter((cell) => cell.row === row).map((cell) => cell.bbox));
	const [x0, x1] = width(inColumn) > 0 ? [inColumn[0], inColumn[2]] : [bbox[0], bbox[2]];
	const [y0, y1] = height(inRow) > 0 ? [inRow[1], inRow[3]] : [bbox[1], bbox[3]];
	return { row, column, rowSpan: 1, columnSpan: 1, bbox: [x0, y0, x1, y1], lineCount: 0 };
}
