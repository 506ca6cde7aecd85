import { median } from '#pipeline/median.ts';
import { enclose } from '#document/bbox.ts';
import { columnsOf, cutAtColumns } from './columns.ts';
import { isFigure } from './figures.ts';
import { isSingle, textOf, typeOf, type Row } from './pieces.ts';
import { columnLines } from './rivers.ts';
import { isWrapped, nameEdge } from './wrapped.ts';

const MIN_ROWS = 2;
/** A title, a sentence: with fewer words it may be the cells of a row that stand close. */
const RUNNING_WORDS = 4;
/** Part of the places of a table that have something. */
const FULL = 0.8;
/** In sizes of type. */
const [HEADING_GAP, WRAP_GAP] = [0.9, 0.7];

/** Rows that share their columns, each cut at them; without a line between columns they share none. */
export type Region = { rows: Row[]; xs: number[] };

/** The rows from the first to the last that fill more than one column, with a heading over several of them. */
export function toRegion(rows: readonly Row[]): Region {
	const size = median(rows.map(typeOf));
	const xs = rows.length < MIN_ROWS ? [] : columnLines(rows, size);
	if (xs.length < 3) return { rows: [...rows], xs: [] };
	const inside = rows.flatMap((row) => {
		const pieces = row.pieces.filter(({ bbox }) => bbox[2] > (xs[0] ?? 0) && bbox[0] < (xs.at(-1) ?? 0));
		return pieces.length === 0 ? [] : [{ pieces, bbox: enclose(pieces.map(({ bbox }) => bbox)) }];
	});
	const cut = inside.map((row) => (isRunning(row) ? row : cutAtColumns(row, xs)));
	const isFilled = ({ pieces }: Row) => new Set(pieces.map((piece) => columnsOf(piece, xs)[0])).size > 1;
	const first = cut.findIndex(isFilled);
	const isOfFigures = cut.filter(hasFigure).length > cut.length / 2;
	let last = cut.findLastIndex((row) => isFilled(row) && !(isOfFigures && isText(row)));
	while (last >= 0 && goesOn(cut, last, xs)) last++;
	const heading = cut[first - 1];
	const begin = heading && isHeading(heading, cut[first], xs) ? first - 1 : first;
	return first < 0 || last < first ? { rows: [], xs: [] } : { rows: cut.slice(begin, last + 1), xs };
}

/** Whether the name of a row goes on in the next. */
function goesOn(rows: readonly Row[], at: number, xs: readonly number[]): boolean {
	const [row, next] = [rows[at], rows[at + 1]];
	if (!row || !next || next.bbox[1] - row.bbox[3] > typeOf(next) * WRAP_GAP) return false;
	return isSingle(next) && isWrapped(row, next, xs, nameEdge(rows.slice(0, at + 1), xs));
}

/** Whether these are parts of a sentence, not names and figures. */
function isText(row: Row): boolean {
	const words = row.pieces.flatMap((piece) => piece.words).filter(({ word }) => /\p{Ll}{2}/u.test(word.text));
	return words.length >= RUNNING_WORDS && !hasFigure(row);
}

function hasFigure({ pieces }: Row): boolean {
	return pieces.some((piece) => isFigure(textOf(piece)));
}

/** A row of one piece that is a text, and runs over whatever columns there are. */
function isRunning({ pieces }: Row): boolean {
	const words = pieces.length === 1 ? (pieces[0]?.words ?? []) : [];
	const count = words.filter(({ word }) => /\p{L}/u.test(word.text)).length;
	return count >= RUNNING_WORDS && count > words.length / 2;
}

/** One piece close above others, over columns that are not the first. */
function isHeading(row: Row, below: Row | undefined, xs: readonly number[]): boolean {
	const piece = row.pieces[0];
	if (!piece || !below || below.bbox[1] - row.bbox[3] > piece.size * HEADING_GAP) return false;
	return piece.bbox[0] > (xs[1] ?? Infinity) && piece.bbox[2] < (xs.at(-1) ?? 0) + piece.size;
}

/**
 * How many pieces stand in a column each, beside another; less where their rows leave more places empty than those of
 * a table do.
 */
export function worthOf({ rows, xs }: Region): number {
	if (xs.length < 3) return 0;
	const own = rows
		.map(({ pieces }) => pieces.filter((piece) => columnsOf(piece, xs)[0] === columnsOf(piece, xs)[1]).length)
		.filter((count) => count > 1);
	const sum = own.reduce((all, count) => all + count, 0);
	return (sum - own.length) * Math.min(1, sum / (own.length * (xs.length - 1)) / FULL || 0);
}
