import { median } from '#pipeline/median.ts';
import type { Bbox } from '#document/bbox.ts';
import { columnsOf } from './columns.ts';
import { isSingle, piecesOf, rowsOf, textOf, typeOf, type Row } from './pieces.ts';
import { toRegion, worthOf, type Region } from './region.ts';

const MIN_ROWS = 2;
/** Nobody prints more on a page; each cut that is tried costs as much as there are rows. */
const MAX_ROWS = 300;
/** Two tables must explain the rows so much better than one. */
const SPLIT_GAIN = 1.05;
/** In sizes of type: by how much the gap between two tables is wider than that between rows. */
const SEAM = 0.4;
/** In sizes of type: rows of one table are no further off each other's middle; and how many of them must be so. */
const [LEVEL, LEVEL_ROWS] = [0.3, 0.5];
/** Rows at the top of a table that name its columns. */
const HEAD_ROWS = 2;

/** Where the rows are best cut in two, 0 where they are one table. */
export function seamOf(rows: readonly Row[], whole: Region): number {
	if (rows.length > MAX_ROWS) return 0;
	const cuts = seams(rows).map((at) => {
		const [above, below] = [toRegion(rows.slice(0, at)), toRegion(rows.slice(at))];
		// What heads the rows above heads those below too: they are two tables, however well one fits.
		const isHead = hasSameHead(whole.rows, below.rows, whole.xs);
		return { at, isHead, worth: worthOf(above) + worthOf(below) };
	});
	const [best] = cuts.toSorted((a, b) => Number(b.isHead) - Number(a.isHead) || b.worth - a.worth);
	if (!best || best.worth === 0) return 0;
	return best.isHead || best.worth > worthOf(whole) * SPLIT_GAIN ? best.at : 0;
}

/** Where one table may end and another begin: at a row of one piece, or at a gap wider than usual. */
function seams(rows: readonly Row[]): number[] {
	const gaps = rows.slice(1).map((row, index) => row.bbox[1] - (rows[index]?.bbox[3] ?? 0));
	const usual = median(gaps);
	return rows.flatMap((row, at) => {
		const above = rows[at - 1];
		if (at < MIN_ROWS || at > rows.length - MIN_ROWS || !above) return [];
		return isSingle(row) || isSingle(above) || (gaps[at - 1] ?? 0) > usual + typeOf(row) * SEAM ? [at] : [];
	});
}

/** Whether one of the first rows of both begins with the same words. */
function hasSameHead(above: readonly Row[], below: readonly Row[], xs: readonly number[]): boolean {
	const names = (rows: readonly Row[]) =>
		rows.slice(0, HEAD_ROWS).flatMap(({ pieces: [first, ...others] }) => {
			const text = first && others.length > 0 && columnsOf(first, xs)[1] === 0 ? textOf(first) : '';
			return /\p{L}{2}/u.test(text) ? [text] : [];
		});
	const known = new Set(names(above));
	return names(below).some((name) => known.has(name));
}

/** Whether what stands left and right of a line are two things side by side: few of their rows are level. */
export function isGutter(rows: readonly Row[], x: number): boolean {
	const sides = [(box: Bbox) => box[2] <= x, (box: Bbox) => box[0] >= x].map((isOn) =>
		rowsOf(piecesOf(rows).filter(({ bbox }) => isOn(bbox)))
	);
	const [left = [], right = []] = sides;
	const level = left.filter((row) => right.some((other) => isLevel(row, other)));
	return level.length < Math.min(left.length, right.length) * LEVEL_ROWS;
}

/** Whether what stands right of a line counts on where the rows to its left end: a long list, set in columns. */
export function countsOn({ rows, xs }: Region, x: number): boolean {
	const counts = [0, xs.indexOf(x)].map((column) =>
		piecesOf(rows)
			.filter((piece) => columnsOf(piece, xs).every((at) => at === column))
			.map((piece) => Number(textOf(piece)))
	);
	const [left = [], right = []] = counts;
	const all = [...left, ...right];
	return (
		left.length > 1 &&
		right.length > 1 &&
		all.every((count, at) => at === 0 || count === Number(all[at - 1]) + 1)
	);
}

function isLevel(row: Row, other: Row): boolean {
	const off = Math.abs(row.bbox[1] + row.bbox[3] - other.bbox[1] - other.bbox[3]) / 2;
	return off < Math.max(typeOf(row), typeOf(other)) * LEVEL;
}
