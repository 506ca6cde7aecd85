import { MOST_COLUMNS, MOST_ROWS } from '#contract/changes.ts';
import type { Change, ChangedCell } from '#document/change.ts';
import { cellsOf, cellText, type TableBlock } from '#document/table.ts';

/** A cell, which may span several places. */
export type GridCell = Omit<ChangedCell, 'text'> & {
	text: string;
	/** not as it was recognised */ typed: boolean;
};

/** A table as a person works on it: each of its places belongs to one cell. */
export type Grid = {
	rows: number;
	columns: number;
	/** rows at the top that name the columns */
	header: number;
	/** by rows, then columns */
	cells: readonly GridCell[];
};

type TableChange = Extract<Change, { what: 'table' }>;

/**
 * @param shown the table as it is now
 * @param recognised as it was
 * @param changes of this table, in their order
 */
export function gridOf(shown: TableBlock, recognised: TableBlock, changes: readonly Change[]): Grid {
	const at = changes.findLastIndex(({ what }) => what === 'table');
	const form = changes[at];
	const later = changes.slice(at + 1).filter((change) => change.what === 'cell');
	const base = form?.what === 'table' ? form.cells : recognisedCells(recognised);
	const cells = cellsOf(shown).map((cell): GridCell => {
		const { row, column, rowSpan: rows, columnSpan: columns } = cell;
		const from = base.find((other) => other.row === row && other.column === column);
		const place = { row, column, rows, columns };
		const isTyped = later.some((change) => covers(place, change.row, change.column));
		return {
			...place,
			was: from?.was ?? [],
			text: cellText(cell.lines),
			typed: isTyped || !from || from.text !== null
		};
	});
	const { rows, columns, headerRows } = shown.table;
	return filled({ rows, columns, header: headerRows, cells });
}

function recognisedCells({ table }: TableBlock): ChangedCell[] {
	return table.cells.map(({ row, column, rowSpan: rows, columnSpan: columns }) => ({
		row,
		column,
		rows,
		columns,
		was: [[row, column]],
		text: null
	}));
}

/** The correction that gives a table this form. */
export function gridChange({ rows, columns, header, cells }: Grid, page: number, block: number): TableChange {
	const told = cells
		.filter((cell) => cell.text !== '' || cell.rows * cell.columns > 1)
		.map(({ text, typed, ...cell }) => ({ ...cell, text: typed ? text : null }));
	return { what: 'table', page, block, rows, columns, header, cells: told };
}

type Place = { row: number; column: number };

function covers(cell: Omit<ChangedCell, 'was' | 'text'>, row: number, column: number): boolean {
	return (
		row >= cell.row &&
		row < cell.row + cell.rows &&
		column >= cell.column &&
		column < cell.column + cell.columns
	);
}

export function cellAt({ cells }: Grid, { row, column }: Place): GridCell | undefined {
	return cells.find((cell) => covers(cell, row, column));
}

/** Whether a correction may hold a table of this size. */
export function fits({ rows, columns }: Grid): boolean {
	return rows <= MOST_ROWS && columns <= MOST_COLUMNS;
}

/** The grid with empty cells wherever it had none, in the order of its cells. */
function filled(grid: Grid): Grid {
	const { rows, columns } = grid;
	const taken = new Set<number>();
	for (const cell of grid.cells)
		for (let row = cell.row; row < cell.row + cell.rows; row += 1)
			for (let column = cell.column; column < cell.column + cell.columns; column += 1)
				taken.add(row * columns + column);
	const empty = Array.from({ length: rows * columns }, (_, place) => place)
		.filter((place) => !taken.has(place))
		.map((place) => emptyCell(Math.floor(place / columns), place % columns));
	const cells = [...grid.cells, ...empty].toSorted((a, b) => a.row - b.row || a.column - b.column);
	return { ...grid, cells };
}

function emptyCell(row: number, column: number): GridCell {
	return { row, column, rows: 1, columns: 1, was: [], text: '', typed: true };
}

/** Rows become columns. */
export function transpose({ rows, columns, header, cells }: Grid): Grid {
	const turned = cells.map((cell) => ({
		...cell,
		row: cell.column,
		column: cell.row,
		rows: cell.columns,
		columns: cell.rows
	}));
	return filled({ rows: columns, columns: rows, header: Math.min(header, 1), cells: turned });
}

/** What is done to rows, done to columns; the rows at the top keep their role. */
export function toColumns(change: (grid: Grid) => Grid | null): (grid: Grid) => Grid | null {
	return (grid) => {
		const changed = change({ ...transpose(grid), header: 0 });
		return changed && { ...transpose(changed), header: Math.min(grid.header, changed.columns) };
	};
}

/** @param at the place of the new row, from 0 up to the count of rows */
export function addRow(grid: Grid, at: number): Grid {
	const cells = grid.cells.map((cell) => {
		if (cell.row >= at) return { ...cell, row: cell.row + 1 };
		return cell.row + cell.rows > at ? { ...cell, rows: cell.rows + 1 } : cell;
	});
	const header = at < grid.header ? grid.header + 1 : grid.header;
	return filled({ ...grid, rows: grid.rows + 1, header, cells });
}

/** @returns null where it is the last one */
export function removeRow(grid: Grid, at: number): Grid | null {
	if (grid.rows === 1) return null;
	const cells = grid.cells.flatMap((cell) => {
		if (cell.row > at) return { ...cell, row: cell.row - 1 };
		if (cell.row + cell.rows <= at) return cell;
		return cell.rows === 1 ? [] : { ...cell, rows: cell.rows - 1 };
	});
	const header = at < grid.header ? grid.header - 1 : grid.header;
	return filled({ ...grid, rows: grid.rows - 1, header, cells });
}

/** A row changes places with the one beside it. @returns null where there is none, or a cell spans one of them and others */
export function moveRow(grid: Grid, at: number, step: 1 | -1): Grid | null {
	const to = at + step;
	if (to < 0 || to >= grid.rows) return null;
	const isOf = (cell: GridCell, row: number) => cell.row <= row && cell.row + cell.rows > row;
	if (grid.cells.some((cell) => cell.rows > 1 && (isOf(cell, at) || isOf(cell, to)))) return null;
	const rowOf = (row: number) => (row === at ? to : row === to ? at : row);
	return filled({ ...grid, cells: grid.cells.map((cell) => ({ ...cell, row: rowOf(cell.row) })) });
}

/** Where something is chosen: both corners are in it. */
export type Range = { top: number; left: number; bottom: number; right: number };

/** The range with all of each cell that it meets. */
export function wholeRange(grid: Grid, range: Range): Range {
	const met = grid.cells.filter(
		(cell) =>
			cell.row <= range.bottom &&
			cell.row + cell.rows > range.top &&
			cell.column <= range.right &&
			cell.column + cell.columns > range.left
	);
	const whole = {
		top: Math.min(range.top, ...met.map((cell) => cell.row)),
		left: Math.min(range.left, ...met.map((cell) => cell.column)),
		bottom: Math.max(range.bottom, ...met.map((cell) => cell.row + cell.rows - 1)),
		right: Math.max(range.right, ...met.map((cell) => cell.column + cell.columns - 1))
	};
	const isSame = (Object.keys(whole) as (keyof Range)[]).every((side) => whole[side] === range[side]);
	return isSame ? whole : wholeRange(grid, whole);
}

const isIn = (cell: GridCell, { top, left, bottom, right }: Range) =>
	cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;

/** One cell of all in a range, with their texts one behind the other. */
export function mergeCells(grid: Grid, range: Range): Grid | null {
	const whole = wholeRange(grid, range);
	const own = grid.cells.filter((cell) => isIn(cell, whole));
	if (own.length < 2) return null;
	const merged: GridCell = {
		row: whole.top,
		column: whole.left,
		rows: whole.bottom - whole.top + 1,
		columns: whole.right - whole.left + 1,
		was: own.flatMap(({ was }) => was),
		text: own.flatMap(({ text }) => (text === '' ? [] : text)).join(' '),
		typed: own.some(({ typed, text }) => typed && text !== '')
	};
	return filled({ ...grid, cells: [...grid.cells.filter((cell) => !isIn(cell, whole)), merged] });
}

/** Each place a cell of its own; the first keeps the text. */
export function splitCell(grid: Grid, place: Place): Grid | null {
	const cell = cellAt(grid, place);
	if (!cell || cell.rows * cell.columns === 1) return null;
	return filled({
		...grid,
		cells: [...grid.cells.filter((other) => other !== cell), { ...cell, rows: 1, columns: 1 }]
	});
}

/** Whether the rows at the top name the columns, or how many of them do. */
export function markHeader(grid: Grid, rows: number): Grid {
	return { ...grid, header: Math.max(0, Math.min(rows, grid.rows)) };
}

/** Texts from a place on, as they are pasted; the grid grows where they need it. */
export function fill(grid: Grid, { row, column }: Place, texts: readonly (readonly string[])[]): Grid {
	const wide = Math.max(0, ...texts.map(({ length }) => length));
	const grown = filled({
		...grid,
		rows: Math.min(MOST_ROWS, Math.max(grid.rows, row + texts.length)),
		columns: Math.min(MOST_COLUMNS, Math.max(grid.columns, column + wide))
	});
	const cells = grown.cells.map((cell) => {
		const text = texts[cell.row - row]?.[cell.column - column];
		return text === undefined || text === cell.text ? cell : { ...cell, text, typed: true };
	});
	return { ...grown, cells };
}

/** The texts of a range row by row; a cell that spans several has its text in the first. */
export function textsOf(grid: Grid, range: Range): string[][] {
	return Array.from({ length: range.bottom - range.top + 1 }, (_, down) =>
		Array.from({ length: range.right - range.left + 1 }, (__, across) => {
			const [row, column] = [range.top + down, range.left + across];
			const cell = cellAt(grid, { row, column });
			return cell && cell.row === row && cell.column === column ? cell.text : '';
		})
	);
}
