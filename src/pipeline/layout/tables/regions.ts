import { columnsOf } from './columns.ts';
import { toEntries } from './entries.ts';
import { matrix, type Grid } from './grid.ts';
import { isSingle, piecesOf, rowsOf, typeOf, type Piece, type Row } from './pieces.ts';
import { findProse } from './prose.ts';
import { toRegion, type Region } from './region.ts';
import type { Stroke } from './rule.ts';
import { countsOn, isGutter, seamOf } from './seams.ts';

/** In sizes of type: rows further apart belong to two tables. */
const MAX_GAP = 2;
/** So many rows in a row with one piece each are no table's. */
const MAX_SINGLE = 3;

/**
 * Tables without lines of their own: rows near one another, with white between their pieces that runs down through
 * them.
 * @param pieces of print that belongs to no ruled table
 */
export function findRegions(pieces: readonly Piece[]): Region[] {
	const prose = findProse(pieces);
	const rows = rowsOf(pieces.filter((piece) => !prose.has(piece)));
	return neighbours(rows).flatMap(divide);
}

/** Rows no further apart than those of a table. */
function neighbours(rows: readonly Row[]): Row[][] {
	const groups: Row[][] = [];
	for (const row of rows) {
		const group = groups.at(-1);
		const bottom = group?.at(-1)?.bbox[3] ?? -Infinity;
		const singles = group?.slice(-MAX_SINGLE) ?? [];
		const isEnded = singles.length === MAX_SINGLE && singles.every(isSingle);
		if (group && !isEnded && row.bbox[1] - bottom < typeOf(row) * MAX_GAP) group.push(row);
		else groups.push([row]);
	}
	return groups;
}

/** Cuts rows in two where the parts, each by itself, have more columns that their rows agree on. */
function divide(rows: readonly Row[]): Region[] {
	const whole = toRegion(rows);
	const beside = whole.xs.slice(1, -1).find((x) => isGutter(rows, x) || countsOn(whole, x));
	if (beside !== undefined)
		return [(x: number) => x < beside, (x: number) => x >= beside].flatMap((isOwn) =>
			neighbours(rowsOf(piecesOf(whole.rows).filter(({ bbox }) => isOwn(bbox[0])))).flatMap(divide)
		);
	const at = seamOf(rows, whole);
	if (at === 0) return whole.xs.length > 2 ? [whole] : [];
	return [rows.slice(0, at), rows.slice(at)].flatMap(divide);
}

/** The grid of a region. @param across lines that part its rows */
export function toGrid({ rows, xs }: Region, across: readonly Stroke[]): Grid {
	const entries = toEntries(rows, xs, across);
	const boxes = entries.map((entry) => [
		Math.min(...entry.map(({ bbox }) => bbox[1])),
		Math.max(...entry.map(({ bbox }) => bbox[3]))
	]);
	const ys = [
		boxes[0]?.[0] ?? 0,
		...boxes.slice(1).map(([top = 0], index) => (top + (boxes[index]?.[1] ?? top)) / 2),
		boxes.at(-1)?.[1] ?? 0
	];
	const crosses = (entry: readonly Row[], column: number) =>
		entry.some(({ pieces }) =>
			pieces.some((piece) => {
				const [first, last] = columnsOf(piece, xs);
				return first <= column && last > column;
			})
		);
	return {
		xs,
		ys,
		right: entries.map((entry) => xs.slice(1).map((_, column) => !crosses(entry, column))),
		below: matrix(entries.length, xs.length - 1, () => true)
	};
}
