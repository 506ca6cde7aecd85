import { median } from '#pipeline/median.ts';
import { columnAt, columnsOf, cutAtColumns } from './columns.ts';
import { toEntries } from './entries.ts';
import { isFigure } from './figures.ts';
import { columnCount, rowCount, type Grid } from './grid.ts';
import { rowsOf, textOf, type Piece, type Row } from './pieces.ts';
import { findRivers, fullRows } from './rivers.ts';

/** In sizes of type: a row or column that is thinner, and empty, lies between the two strokes of a double line. */
const THIN = 0.6;
/** The same at the edge: between the frame and the table. */
const MARGIN = 2;
/** In sizes of type: within lines only a wide river parts columns. */
const MIN_RIVER = 1;
const MIN_ROWS = 3;
/** Part of a drawn row's rows of print that have a figure in one column, where each is a row of its own. */
const LISTED = 0.5;

/**
 * The grid with what its lines leave open: rows and columns that only white parts, and no place joined to another
 * where both have their own words.
 * @param pieces of print in the grid
 */
export function refine(grid: Grid, pieces: readonly Piece[]): Grid {
	const size = median(pieces.map((piece) => piece.size));
	const thick = withoutThin(grid, pieces, size);
	const { grid: columns, added } = splitColumns(thick, pieces, size);
	const cut = pieces.flatMap(
		(piece) => cutAtColumns({ pieces: [piece], bbox: piece.bbox }, columns.xs).pieces
	);
	return partPlaces(splitRows(columns, cut), cut, added);
}

function withoutThin(grid: Grid, pieces: readonly Piece[], size: number): Grid {
	const isEmpty = (axis: 0 | 1, from: number, to: number) =>
		!pieces.some(({ bbox }) => middle(bbox, axis) > from && middle(bbox, axis) < to);
	const thin = (lines: readonly number[], axis: 0 | 1) =>
		lines.slice(1).flatMap((to, index) => {
			const from = lines[index] ?? 0;
			const isOuter = index === 0 || index === lines.length - 2;
			return to - from < (isOuter ? MARGIN : THIN) * size && isEmpty(axis, from, to) ? [index] : [];
		});
	const kept = {
		...grid,
		xs: [...grid.xs],
		ys: [...grid.ys],
		right: [...grid.right],
		below: [...grid.below]
	};
	// What parts the thin one from its neighbour to the right, or below, is what now parts them.
	for (const row of thin(grid.ys, 1).toReversed()) {
		const at = row === 0 ? 0 : row - 1;
		kept.ys.splice(row === grid.ys.length - 2 ? row + 1 : row, 1);
		kept.right.splice(row, 1);
		kept.below.splice(at, 1);
	}
	for (const column of thin(grid.xs, 0).toReversed()) {
		kept.xs.splice(column === grid.xs.length - 2 ? column + 1 : column, 1);
		kept.right = kept.right.map((row) => row.toSpliced(column === 0 ? 0 : column - 1, 1));
		kept.below = kept.below.map((row) => row.toSpliced(column, 1));
	}
	return kept;
}

function middle(bbox: Piece['bbox'], axis: 0 | 1): number {
	return axis === 0 ? (bbox[0] + bbox[2]) / 2 : (bbox[1] + bbox[3]) / 2;
}

function splitColumns(
	grid: Grid,
	pieces: readonly Piece[],
	size: number
): { grid: Grid; added: Set<number> } {
	const added = new Set<number>();
	let split = grid;
	for (let column = columnCount(grid) - 1; column >= 0; column--) {
		const own = pieces.filter((piece) => columnsOf(piece, grid.xs).every((at) => at === column));
		const rows = rowsOf(own);
		const full = fullRows(rows);
		const rivers = findRivers(rows, size).filter(({ from, to }) => to - from > size * MIN_RIVER);
		if (full.length < MIN_ROWS || rivers.length === 0 || !hasFigures(full)) continue;
		const xs = rivers.map(({ from, to }) => (from + to) / 2);
		for (const x of xs) added.add(x);
		split = {
			...split,
			xs: split.xs.toSpliced(column + 1, 0, ...xs),
			right: split.right.map((row) => row.toSpliced(column, 0, ...xs.map(() => true))),
			below: split.below.map((row) => row.toSpliced(column, 0, ...xs.map(() => row[column] ?? true)))
		};
	}
	return { grid: split, added };
}

function hasFigures(rows: readonly Row[]): boolean {
	const last = rows.map(({ pieces }) => pieces.at(-1)).filter((piece) => piece !== undefined);
	return last.filter((piece) => isFigure(textOf(piece))).length >= last.length / 2;
}

function splitRows(grid: Grid, pieces: readonly Piece[]): Grid {
	let split = grid;
	for (let row = rowCount(grid) - 1; row >= 0; row--) {
		const own = pieces.filter(({ bbox }) => columnAt(grid.ys, middle(bbox, 1)) === row);
		const rows = rowsOf(own);
		if (!isListed(rows, grid)) continue;
		const entries = toEntries(rows, grid.xs, []);
		const tops = entries.map((entry) => Math.min(...entry.map(({ bbox }) => bbox[1])));
		const bottoms = entries.map((entry) => Math.max(...entry.map(({ bbox }) => bbox[3])));
		const ys = tops.slice(1).map((top, index) => (top + (bottoms[index] ?? top)) / 2);
		// A cell that runs on from the row above or into the one below runs through all of them.
		const isPart = (split.right[row] ?? []).map(
			(_, column) => split.below[row]?.[column] !== false && split.below[row - 1]?.[column] !== false
		);
		split = {
			...split,
			ys: split.ys.toSpliced(row + 1, 0, ...ys),
			right: split.right.toSpliced(row, 0, ...ys.map(() => [...(split.right[row] ?? [])])),
			below: split.below.toSpliced(row, 0, ...ys.map(() => [...isPart]))
		};
	}
	return split;
}

/** Whether each row of print is one of the table: a figure stands in many of them, one under the other. */
function isListed(rows: readonly Row[], { xs }: Grid): boolean {
	const figures = rows.flatMap(({ pieces }) => {
		const columns = pieces.map((piece) => columnsOf(piece, xs)[0]);
		// A number before a text in the same cell counts its lines.
		const isAlone = (column: number) => columns.indexOf(column) === columns.lastIndexOf(column);
		return columns.filter((column, at) => isAlone(column) && isFigure(pieces[at] ? textOf(pieces[at]) : ''));
	});
	const counts = [...Map.groupBy(figures, (column) => column).values()].map((of) => of.length);
	return rows.length > 1 && Math.max(0, ...counts) > Math.max(1, rows.length * LISTED);
}

/** Parts places that each have words, and joins those that a piece of print runs through where only white parted them. */
function partPlaces(grid: Grid, pieces: readonly Piece[], added: ReadonlySet<number>): Grid {
	const inRows = Map.groupBy(pieces, ({ bbox }) => columnAt(grid.ys, middle(bbox, 1)));
	const right = grid.right.map((places, row) =>
		places.map((isParted, column) => {
			const own = (inRows.get(row) ?? []).map((piece) => columnsOf(piece, grid.xs));
			const isCrossed = own.some(([first, last]) => first <= column && last > column);
			if (added.has(grid.xs[column + 1] ?? NaN)) return !isCrossed;
			const [left, beyond] = [column, column + 1].map((at) =>
				own.some(([first, last]) => first <= at && last >= at)
			);
			return isParted || (!isCrossed && left === true && beyond === true);
		})
	);
	return { ...grid, right };
}
