import { enclose, height, width, type Bbox } from '#document/bbox.ts';
import type { Line } from '#document/document.ts';

/** Part of the lower one's height that two pieces of a row share. */
const SAME_ROW = 0.5;
/** In sizes of type: how far apart the pieces of a row are at most, and by how much they may lie over one another. */
const [MAX_GAP, MAX_OVERLAP] = [1, 2];
/** In sizes of type: the rows above and below that would show a column, and how far from the seam its lines begin. */
const [NEAR, ALIGNED] = [3, 2];

/**
 * Puts a piece that was torn off the end of a line, and comes elsewhere, back there. Where it stands in a column or a
 * table, another line begins above or below it.
 * @param lines in reading order, of an upright image
 */
export function joinRows(lines: readonly Line[]): Line[] {
	const rows = [...lines];
	for (const piece of lines) {
		const at = rows.findIndex((line) => line !== piece && isTornFrom(line, piece, lines));
		const line = rows[at];
		if (!line) continue;
		const words = [...line.words, ...piece.words];
		rows[at] = { ...line, words, bbox: enclose([line.bbox, piece.bbox]) };
		rows.splice(rows.indexOf(piece), 1);
	}
	return rows;
}

function isTornFrom(line: Line, piece: Line, lines: readonly Line[]): boolean {
	if (width(line.bbox) < height(line.bbox)) return false; // a column of vertical print
	if (width(piece.bbox) > width(line.bbox) || !sharesRow(line.bbox, piece.bbox)) return false;
	const size = line.fontSize ?? height(line.bbox);
	const isRtl = line.words.some(({ text }) => /[\u0590-\u08ff]/u.test(text));
	const end = isRtl ? -line.bbox[0] : line.bbox[2];
	const startOf = ({ bbox }: Line) => (isRtl ? -bbox[2] : bbox[0]); // from right to left it grows too
	const gap = startOf(piece) - end;
	if (gap > size * MAX_GAP || gap < -size * MAX_OVERLAP) return false;
	return !lines.some(
		(other) =>
			!sharesRow(line.bbox, other.bbox) &&
			Math.max(other.bbox[1] - line.bbox[3], line.bbox[1] - other.bbox[3]) < size * NEAR &&
			Math.abs(startOf(other) - startOf(piece)) < size * ALIGNED
	);
}

function sharesRow(a: Bbox, b: Bbox): boolean {
	const shared = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
	return shared > SAME_ROW * Math.min(height(a), height(b));
}
