import { columnsOf } from './columns.ts';
import { isFigure } from './figures.ts';
import { textOf, type Piece, type Row } from './pieces.ts';
import type { Stroke } from './rule.ts';
import { isWrapped, nameEdge } from './wrapped.ts';

/** In sizes of type: lines of one cell are no further apart; in rows that stand apart from each other it is more. */
const [TIGHT, TIGHT_BESIDE_LOOSE] = [0.7, 0.5];
/** The usual gap of rows that stand apart, in sizes of type. */
const LOOSE = 0.75;
/** Part of the table's width that a line must have to part its rows. */
const RULED = 0.5;

/** Rows of print that make up a row of the table, since a cell of it has several lines. */
export type Entry = Row[];

/**
 * Puts rows of print together that are one row of the table: those that go on in some cells of the row before and
 * say nothing new in the column that names the row.
 * @param rows cut at the columns, from the top
 * @param xs the lines between columns
 * @param across lines that part rows
 */
export function toEntries(rows: readonly Row[], xs: readonly number[], across: readonly Stroke[]): Entry[] {
	const gaps = rows.slice(1).map((row, index) => gapBetween(rows[index] ?? row, row));
	const isLoose = (gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0) > LOOSE;
	const firstFigures = rows.findIndex(({ pieces }) =>
		pieces.slice(1).some((piece) => isFigure(textOf(piece)))
	);
	const edge = nameEdge(rows, xs);
	const entries: Entry[] = [];
	rows.forEach((row, index) => {
		const entry = entries.at(-1);
		const above = rows[index - 1];
		const isTight = (gaps[index - 1] ?? Infinity) < (isLoose ? TIGHT_BESIDE_LOOSE : TIGHT);
		const goesOn =
			entry !== undefined &&
			above !== undefined &&
			isTight &&
			!isParted(above, row, xs, across) &&
			continues(entry, row, xs, {
				isLoose,
				isHead: index < firstFigures,
				isLong: isWrapped(above, row, xs, edge)
			});
		if (goesOn) entry.push(row);
		else entries.push([row]);
	});
	return entries;
}

/** White between two rows, in sizes of type. */
function gapBetween(above: Row, below: Row): number {
	const size = Math.max(...below.pieces.map((piece) => piece.size));
	return (below.bbox[1] - above.bbox[3]) / size;
}

function isParted(above: Row, below: Row, xs: readonly number[], across: readonly Stroke[]): boolean {
	const [top, bottom] = [(above.bbox[1] + above.bbox[3]) / 2, (below.bbox[1] + below.bbox[3]) / 2];
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const shared = ({ from, to }: Stroke) => Math.min(to, right) - Math.max(from, left);
	return across.some((rule) => rule.at > top && rule.at < bottom && shared(rule) > (right - left) * RULED);
}

function continues(
	entry: Entry,
	row: Row,
	xs: readonly number[],
	{ isLoose, isHead, isLong }: { isLoose: boolean; isHead: boolean; isLong: boolean }
): boolean {
	const above = entry.flatMap(({ pieces }) => pieces);
	if ([...above, ...row.pieces].some((piece) => spans(piece, xs))) return false;
	const [before, now] = [columnsIn(above, xs), columnsIn(row.pieces, xs)];
	const hasFigure = hasFigures(row.pieces);
	const isName = now.size === 1 && now.has(0);
	const isHeading = isHead && !isName && before.size + now.size > 2;
	if (isLoose || isLong || isHeading) return !(hasFigure && hasFigures(above));
	return !hasFigure && before.has(0) && (isName ? startsLow(row) : isRest(now, before));
}

/** Whether columns that the rows above have, but not the first, go on. */
function isRest(now: ReadonlySet<number>, before: ReadonlySet<number>): boolean {
	return !now.has(0) && [...now].every((column) => before.has(column));
}

function spans(piece: Piece, xs: readonly number[]): boolean {
	const [first, last] = columnsOf(piece, xs);
	return last > first;
}

function columnsIn(pieces: readonly Piece[], xs: readonly number[]): Set<number> {
	return new Set(pieces.flatMap((piece) => columnsOf(piece, xs)));
}

function hasFigures(pieces: readonly Piece[]): boolean {
	return pieces.some((piece) => isFigure(textOf(piece)));
}

function startsLow({ pieces }: Row): boolean {
	return /^\p{Ll}/u.test(pieces[0] ? textOf(pieces[0]) : '');
}
