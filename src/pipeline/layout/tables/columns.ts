import { cutAtGaps, toPiece, type Piece, type Row } from './pieces.ts';

/** In sizes of type: a gap over a line between columns that is wider than this parts two cells. */
const CELL_GAP = 0.45;
/** A narrower one does where the other gaps of the piece are narrower still: a heading runs on over a line. */
const [MIN_GAP, WIDER] = [0.3, 1.2];

/** The row with its pieces cut where a gap between two words lies over a line between columns. */
export function cutAtColumns({ pieces, bbox }: Row, xs: readonly number[]): Row {
	return { bbox, pieces: pieces.flatMap((piece) => cutPiece(piece, xs)) };
}

function cutPiece({ words, size }: Piece, xs: readonly number[]): Piece[] {
	const groups = cutAtGaps(words, 0).map((group) => ({
		group,
		from: group[0]?.word.bbox[0] ?? 0,
		to: Math.max(...group.map(({ word }) => word.bbox[2]))
	}));
	const gaps = groups.slice(1).map(({ from }, index) => {
		const end = groups[index]?.to ?? from;
		return { width: from - end, isOnLine: xs.some((x) => x > end && x < from) };
	});
	const others = Math.max(0, ...gaps.filter(({ isOnLine }) => !isOnLine).map(({ width }) => width));
	const least = Math.min(CELL_GAP * size, Math.max(MIN_GAP * size, others * WIDER));
	const parts: Piece['words'][] = [];
	groups.forEach(({ group }, index) => {
		const gap = gaps[index - 1];
		if (gap && !(gap.isOnLine && gap.width >= least)) parts.at(-1)?.push(...group);
		else parts.push(group);
	});
	return parts.map((part) => toPiece(part, size));
}

/** The columns that a piece has ink in, the first and the last. */
export function columnsOf({ bbox: [x0, , x1] }: Piece, xs: readonly number[]): [first: number, last: number] {
	return [columnAt(xs, x0 + 1), columnAt(xs, x1 - 1)];
}

/** The place between lines in which something lies; the outermost where it lies outside. */
export function columnAt(lines: readonly number[], at: number): number {
	const inner = lines.slice(1, -1);
	const index = inner.findIndex((line) => at < line);
	return index < 0 ? inner.length : index;
}
