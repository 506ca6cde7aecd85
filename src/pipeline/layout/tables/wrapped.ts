import { width } from '#document/bbox.ts';
import { columnsOf } from './columns.ts';
import type { Piece, Row } from './pieces.ts';

/** In sizes of type: shorter names of rows are not broken into lines. */
const MIN_LENGTH = 15;
/** In sizes of type: how far apart lines of one name begin. */
const ALIGNED = 1;
/** In sizes of type: so near to the edge of their column end lines that were broken. */
const NEAR = 3;
/** In sizes of type: a blank, and how far a line may fall short of its column. */
const [BLANK, SLACK] = [0.25, 0.5];

/**
 * Where the names of the rows are broken into lines, in pixels: the right edge of the first column's print, if more
 * than one of them comes near it. One that is longer than all others is only that.
 */
export function nameEdge(rows: readonly Row[], xs: readonly number[]): number {
	const names = rows.map((row) => nameOf(row, xs)).filter((name) => name !== undefined);
	const edge = Math.max(...names.map(({ bbox }) => bbox[2]));
	const near = names.filter(({ bbox, size }) => bbox[2] > edge - size * NEAR);
	return near.length > 1 ? edge : Infinity;
}

/** Whether the name of a row goes on in the next, since that one's first word had no room any more. */
export function isWrapped(above: Row, below: Row, xs: readonly number[], edge: number): boolean {
	const [name, rest] = [nameOf(above, xs), nameOf(below, xs)];
	if (!name || !rest || width(name.bbox) < name.size * MIN_LENGTH) return false;
	if (Math.abs(name.bbox[0] - rest.bbox[0]) > name.size * ALIGNED) return false;
	const first = rest.words.toSorted((a, b) => a.word.bbox[0] - b.word.bbox[0])[0];
	const needed = (first ? width(first.word.bbox) : 0) + name.size * BLANK;
	return name.bbox[2] + needed > edge + name.size * SLACK;
}

function nameOf({ pieces }: Row, xs: readonly number[]): Piece | undefined {
	return pieces.find((piece) => columnsOf(piece, xs).every((column) => column === 0));
}
