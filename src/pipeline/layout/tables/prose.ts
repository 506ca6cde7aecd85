import { height, overlapX, width } from '#document/bbox.ts';
import { isFigure } from './figures.ts';
import { textOf, type Piece } from './pieces.ts';

/** In sizes of type: shorter lines are no prose. */
const MIN_LENGTH = 11;
const MIN_WORDS = 4;
/** In heights of a line, from one to the next. */
const MAX_STEP = 2.2;
/** In sizes of type: how far the first line of a paragraph may begin from the others. */
const MAX_INDENT = 4;
const MIN_LINES = 3;
/** Part of the longest line's width that most lines of a paragraph have. */
const LONG = 0.8;
const MOST = 0.6;
/** Part of the lines with a figure beside them where they are the labels of figures. */
const LABELLED = 0.25;
/** Figures beside a line that it is the label of, and lines at both ends that have none. */
const [MIN_FIGURES, UNLABELLED] = [2, 3];

/**
 * The pieces that make up paragraphs: lines under one another that begin alike and are about as long as their
 * column allows. However many columns a page has of them, they are no table.
 */
export function findProse(pieces: readonly Piece[]): Set<Piece> {
	const long = pieces.filter(
		({ words, bbox, size }) =>
			width(bbox) > size * MIN_LENGTH &&
			words.filter(({ word }) => /\p{L}/u.test(word.text)).length >= Math.max(MIN_WORDS, words.length / 2)
	);
	const prose = new Set<Piece>();
	const taken = new Set<Piece>();
	for (const first of long.toSorted((a, b) => a.bbox[1] - b.bbox[1])) {
		if (taken.has(first)) continue;
		const stack = [first];
		for (let next = below(first, long); next; next = below(next, long)) stack.push(next);
		for (const piece of stack) taken.add(piece);
		if (isParagraph(stack) && !isLabelled(stack, pieces)) for (const piece of stack) prose.add(piece);
	}
	return prose;
}

function below(above: Piece, pieces: readonly Piece[]): Piece | undefined {
	const middle = ({ bbox }: Piece) => (bbox[1] + bbox[3]) / 2;
	const fit = pieces.filter((piece) => {
		const step = middle(piece) - middle(above);
		const size = Math.max(height(above.bbox), height(piece.bbox));
		return (
			step > size / 2 &&
			step < size * MAX_STEP &&
			Math.abs(piece.bbox[0] - above.bbox[0]) < above.size * MAX_INDENT &&
			overlapX(piece.bbox, above.bbox) > 0
		);
	});
	return fit.toSorted((a, b) => middle(a) - middle(b))[0];
}

function isParagraph(stack: readonly Piece[]): boolean {
	if (stack.length < MIN_LINES) return false;
	const longest = Math.max(...stack.map(({ bbox }) => width(bbox)));
	return stack.filter(({ bbox }) => width(bbox) > longest * LONG).length >= stack.length * MOST;
}

/**
 * Whether figures stand to the right of the lines, from the first few to the last: then they are long names of rows,
 * not a text beside a table.
 */
function isLabelled(stack: readonly Piece[], pieces: readonly Piece[]): boolean {
	const labels = stack.map((line) => figuresBeside(line, pieces) >= MIN_FIGURES);
	const [first, last] = [labels.indexOf(true), labels.lastIndexOf(true)];
	if (first < 0 || first > UNLABELLED || last < stack.length - 1 - UNLABELLED) return false;
	return labels.filter(Boolean).length >= stack.length * LABELLED;
}

/** How many figures stand beside a line before anything else does. */
function figuresBeside({ bbox }: Piece, pieces: readonly Piece[]): number {
	const middle = (bbox[1] + bbox[3]) / 2;
	const beside = pieces
		.filter((piece) => piece.bbox[0] > bbox[2] && piece.bbox[1] < middle && piece.bbox[3] > middle)
		.toSorted((a, b) => a.bbox[0] - b.bbox[0]);
	const other = beside.findIndex((piece) => !isFigure(textOf(piece)));
	return other < 0 ? beside.length : other;
}
