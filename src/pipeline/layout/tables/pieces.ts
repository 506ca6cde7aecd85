import { median } from '#pipeline/median.ts';
import { enclose, height, type Bbox } from '#document/bbox.ts';
import type { Line, Word } from '#document/document.ts';

/** A word, and where it stands in the lines that were given; `index` counts all words. */
export type Placed = { word: Word; line: number; at: number; index: number };

/** Words of a line with no more than a blank between them. */
export type Piece = { words: Placed[]; bbox: Bbox; /** of its type, in pixels */ size: number };

/** Pieces beside one another, from left to right. */
export type Row = { pieces: Piece[]; bbox: Bbox };

/** In sizes of type: a wider gap than this parts the words of a line. */
const PIECE_GAP = 1;
/** Part of the lower one's height that neighbours in a row share. */
const SAME_ROW = 0.5;

export function placeWords(lines: readonly Line[]): Placed[] {
	let index = 0;
	return lines.flatMap(({ words }, line) => words.map((word, at) => ({ word, line, at, index: index++ })));
}

/** The type of a line in pixels, by its words' height where nothing else tells. */
export function sizeOf({ fontSize, bbox }: Line): number {
	return Math.max(1, fontSize ?? height(bbox));
}

/** Cuts the words of each line apart at wide gaps, whichever way the line is written. */
export function toPieces(words: readonly Placed[], lines: readonly Line[]): Piece[] {
	return [...Map.groupBy(words, ({ line }) => line)].flatMap(([index, ofLine]) => {
		const line = lines[index];
		const size = line ? sizeOf(line) : 1;
		return cutAtGaps(ofLine, size * PIECE_GAP).map((group) => toPiece(group, size));
	});
}

/** From left to right, in groups with no gap between their words that is wider than this. */
export function cutAtGaps(words: readonly Placed[], gap: number): Placed[][] {
	const groups: Placed[][] = [];
	let end = -Infinity;
	for (const placed of words.toSorted((a, b) => a.word.bbox[0] - b.word.bbox[0])) {
		const group = groups.at(-1);
		if (group && placed.word.bbox[0] - end <= gap) group.push(placed);
		else groups.push([placed]);
		end = Math.max(end, placed.word.bbox[2]);
	}
	return groups;
}

export function toPiece(words: Placed[], size: number): Piece {
	return { words, size, bbox: enclose(words.map(({ word }) => word.bbox)) };
}

/**
 * Pieces that stand beside one another. Each is compared with the one to its left, not with the whole row, so that
 * rows may climb or fall a little.
 */
export function rowsOf(pieces: readonly Piece[]): Row[] {
	const rows: Row[] = [];
	for (const piece of pieces.toSorted((a, b) => a.bbox[0] - b.bbox[0])) {
		const row = rows
			.map((candidate) => ({ candidate, shared: sharedPart(candidate.pieces.at(-1), piece) }))
			.filter(({ shared }) => shared > SAME_ROW)
			.toSorted((a, b) => b.shared - a.shared)[0]?.candidate;
		if (row) row.pieces.push(piece);
		else rows.push({ pieces: [piece], bbox: piece.bbox });
	}
	for (const row of rows) row.bbox = enclose(row.pieces.map(({ bbox }) => bbox));
	return rows.toSorted((a, b) => a.bbox[1] + a.bbox[3] - b.bbox[1] - b.bbox[3]);
}

function sharedPart(left: Piece | undefined, { bbox }: Piece): number {
	if (!left) return 0;
	const shared = Math.min(left.bbox[3], bbox[3]) - Math.max(left.bbox[1], bbox[1]);
	return shared / Math.max(1, Math.min(height(left.bbox), height(bbox)));
}

export const piecesOf = (rows: readonly Row[]): Piece[] => rows.flatMap(({ pieces }) => pieces);

export const isSingle = ({ pieces }: Row): boolean => pieces.length < 2;

/** The size of a row's type, in pixels. */
export function typeOf({ pieces }: Row): number {
	return median(pieces.map(({ size }) => size));
}

/** A piece's words in the order of the line. */
export function textOf({ words }: Piece): string {
	return words
		.toSorted((a, b) => a.line - b.line || a.at - b.at)
		.map(({ word }) => word.text)
		.join(' ');
}
