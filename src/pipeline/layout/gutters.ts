import { enclose, height, width, type Bbox } from '#document/bbox.ts';
import { quantile } from './quantile.ts';
import { gapsFrom, spans, type Gap } from './gaps.ts';
import { cutAt, isLine, type Part } from './part.ts';

/** In sizes of the running text. A gutter is wider, and so are the lines of a column of prose. */
const [MIN_GUTTER, MIN_COLUMN] = [0.8, 8];
/** Lines that each side has at least; fewer may leave a gap by chance. */
const MIN_LINES = 4;
/** Of their column's width: most lines of prose fill more. */
const FILLED = 0.6;
/** Lines that run over a gutter are none of prose, but for a few that were read across it; or if it is so wide and long. */
const FEW_TORN = 0.25;
const [TORN_GUTTER, TORN_LINES] = [1.2, 8];
/** Words of prose stand nearer to one another, in most lines; fields of a form do not. */
const WORDS_APART = 2;
const FEW_APART = 0.25;
/** Of two gutters as long, the wider one is that between columns; from this width on it says no more. */
const WIDE_GUTTER = 3;
/** A rule between two columns is read as one of these. */
const RULE = /^[|¦[\]{}]+$/;

/** White between two columns of prose, and the parts beside it, as places in a list of parts sorted down the page. */
export type Gutter = { x: number; from: number; to: number };

/**
 * The longest gutter between two columns of prose. Rows of a table or form, cards and side notes have none: their
 * columns are no prose, and those that made the order of their lines knew more of them.
 * Source: after the recursive X-Y cut of Ha, Haralick & Phillips 1995 (doi:10.1109/ICDAR.1995.602059), with the cut
 * to be made chosen by what it leaves, as Meunier 2005 does (doi:10.1109/ICDAR.2005.182)
 * @param parts sorted down the page
 * @param size of the running text, in pixels
 */
export function longestGutter(parts: readonly Part[], size: number): Gutter | null {
	const taken = parts.map((part) => spans(wordsOf(part), size * MIN_GUTTER));
	let best: (Gutter & { worth: number }) | null = null;
	for (let from = 0; from + 2 * MIN_LINES <= parts.length; from++) {
		for (const { gap, to } of gapsFrom(taken, from, { width: size * MIN_GUTTER, parts: 2 * MIN_LINES })) {
			const wide = Math.sqrt(Math.min(gap.x1 - gap.x0, size * WIDE_GUTTER));
			const beside = parts.slice(from, to);
			// Most are words that stand under one another by chance: only those that could be longer are looked at.
			if (heightOf(beside) * wide <= (best?.worth ?? 0)) continue;
			const worth = lengthOf(gap, beside, size) * wide;
			if (worth > (best?.worth ?? 0)) best = { x: (gap.x0 + gap.x1) / 2, from, to, worth };
		}
	}
	return best && withoutNeighbours(parts, best);
}

/** A heading or the end of a paragraph that stands alone above or below both columns, nearer to what is there. */
function withoutNeighbours(parts: readonly Part[], { x, from, to }: Gutter): Gutter {
	const inside = parts.slice(from, to);
	const [first, last] = [inside[0], inside.at(-1)];
	const [above, below] = [parts[from - 1], parts[to]];
	const top = Math.min(...inside.slice(1).map(({ box }) => box[1]));
	const bottom = Math.max(...inside.slice(0, -1).map(({ box }) => box[3]));
	if (last && below && below.box[1] - last.box[3] < last.box[1] - bottom)
		return withoutNeighbours(parts, { x, from, to: to - 1 });
	if (first && above && first.box[1] - above.box[3] < top - first.box[3])
		return withoutNeighbours(parts, { x, from: from + 1, to });
	return { x, from, to };
}

function heightOf(parts: readonly Part[]): number {
	return Math.max(...parts.map(({ box }) => box[3])) - Math.min(...parts.map(({ box }) => box[1]));
}

function wordsOf({ content, wordBoxes }: Part): Bbox[] {
	if (!isLine(content)) return wordBoxes;
	return wordBoxes.filter((_, index) => !RULE.test(content.words[index]?.text ?? ''));
}

/** How far down a gap parts two columns of prose; 0 where it does not. */
function lengthOf({ x0, x1 }: Gap, parts: readonly Part[], size: number): number {
	const x = (x0 + x1) / 2;
	const pieces = parts.flatMap((part) => cutAt(part, x));
	const torn = pieces.length - parts.length;
	const left = nearest(pieces, x, -1);
	const right = nearest(pieces, x, 1);
	if (Math.min(left.length, right.length) < MIN_LINES) return 0;
	const isTorn = torn > Math.min(left.length, right.length) * FEW_TORN;
	if (isTorn && (x1 - x0 < size * TORN_GUTTER || torn < TORN_LINES)) return 0;
	if (![left, right].every((side) => isProse(side, size))) return 0;
	const [a, b] = [left, right].map((side) => enclose(side.map(({ box }) => box)));
	return a && b ? Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1])) : 0;
}

/** The parts on one side of a gap with nothing between them and it. @param side -1 the left one, 1 the right one */
function nearest(parts: readonly Part[], x: number, side: -1 | 1): Part[] {
	const here = parts.filter(({ box }) => ((box[0] + box[2]) / 2 - x) * side > 0);
	const reach = ({ box }: Part) => (side < 0 ? -box[2] : box[0]);
	return here.filter((part) => !here.some((other) => reach(other) < reach(part) && isBeside(other, part)));
}

/** Whether they stand in one row, and not over one another. */
export function isBeside({ box: a }: Part, { box: b }: Part): boolean {
	if (Math.min(a[2], b[2]) > Math.max(a[0], b[0])) return false;
	const shared = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
	return shared > Math.min(height(a), height(b)) / 2;
}

function isProse(parts: readonly Part[], size: number): boolean {
	const lines = parts.filter(({ content }) => isLine(content));
	const apart = lines.filter((line) => isTornApart(line, size));
	if (lines.length < MIN_LINES || apart.length > lines.length * FEW_APART) return false;
	const boxes = lines.map(({ box }) => box);
	const usual = quantile(boxes.map(width), 0.5);
	const ends = quantile(
		boxes.map((box) => box[2]),
		0.9
	);
	const begins = quantile(
		boxes.map((box) => box[0]),
		0.1
	);
	return usual > size * MIN_COLUMN && usual > (ends - begins) * FILLED;
}

/** The gap behind a first word does not count: that may be a number, or a sign of a list. */
function isTornApart(line: Part, size: number): boolean {
	const words = wordsOf(line).toSorted((a, b) => a[0] - b[0]);
	return spans(words.slice(1), size * WORDS_APART).length > 1;
}
