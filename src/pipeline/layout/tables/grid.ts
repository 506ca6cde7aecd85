/**
 * Rows and columns of a table between lines that may be drawn or not. Place (row, column) lies between
 * ys[row] and ys[row + 1], xs[column] and xs[column + 1].
 */
export type Grid = {
	xs: number[];
	ys: number[];
	/** whether something parts a place from the one to its right, by row and column */
	right: boolean[][];
	/** the same, from the one below it */
	below: boolean[][];
};

/** Places that make up one cell. */
export type Span = { row: number; column: number; rowSpan: number; columnSpan: number };

export const rowCount = ({ ys }: Grid): number => ys.length - 1;
export const columnCount = ({ xs }: Grid): number => xs.length - 1;

export function matrix<T>(rows: number, columns: number, value: (row: number, column: number) => T): T[][] {
	return Array.from({ length: rows }, (_, row) =>
		Array.from({ length: columns }, (__, column) => value(row, column))
	);
}

/**
 * The cells of a grid, by rows: places that nothing parts are one. A cell is always a rectangle; where the places
 * of one make up another shape, it is the smallest around them.
 */
export function spansOf(grid: Grid): Span[] {
	const [rows, columns] = [rowCount(grid), columnCount(grid)];
	const owner = matrix<Span>(rows, columns, (row, column) => ({ row, column, rowSpan: 1, columnSpan: 1 }));
	const places = matrix(rows, columns, (row, column) => ({ row, column })).flat();
	for (let isStable = false; !isStable;) {
		const joined = places.filter(({ row, column }) => joinNeighbours(grid, owner, row, column));
		isStable = joined.length === 0;
	}
	return [...new Set(owner.flat())].toSorted((a, b) => a.row - b.row || a.column - b.column);
}

/** @returns whether a place was joined to one beside it */
function joinNeighbours({ right, below }: Grid, owner: Span[][], row: number, column: number): boolean {
	const isJoinedRight = right[row]?.[column] === false && join(owner, [row, column], [row, column + 1]);
	const isJoinedBelow = below[row]?.[column] === false && join(owner, [row, column], [row + 1, column]);
	return isJoinedRight || isJoinedBelow;
}

type Place = readonly [row: number, column: number];

/** @returns whether they were two cells before */
function join(owner: Span[][], [rowA, columnA]: Place, [rowB, columnB]: Place): boolean {
	const [a, b] = [owner[rowA]?.[columnA], owner[rowB]?.[columnB]];
	if (!a || !b || a === b) return false;
	let all = around(a, b);
	// Whatever it now reaches into becomes part of it.
	for (
		let before: Span | null = null;
		before?.rowSpan !== all.rowSpan || before.columnSpan !== all.columnSpan;
	) {
		before = all;
		all = ownersIn(owner, before).reduce(around, before);
	}
	const whole = all;
	for (let row = whole.row; row < whole.row + whole.rowSpan; row++)
		owner[row]?.fill(whole, whole.column, whole.column + whole.columnSpan);
	return true;
}

function ownersIn(owner: Span[][], { row, column, rowSpan, columnSpan }: Span): Span[] {
	return owner.slice(row, row + rowSpan).flatMap((places) => places.slice(column, column + columnSpan));
}

function around(a: Span, b: Span): Span {
	const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
	return {
		row,
		column,
		rowSpan: Math.max(a.row + a.rowSpan, b.row + b.rowSpan) - row,
		columnSpan: Math.max(a.column + a.columnSpan, b.column + b.columnSpan) - column
	};
}
