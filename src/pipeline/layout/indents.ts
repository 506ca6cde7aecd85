import { height, width } from '#document/bbox.ts';
import { quantile } from './quantile.ts';
import { endOf, startOf, type PlacedLine } from './placed-line.ts';
import { sizeOf } from './type-size.ts';

/** In sizes of type: no indent, the least and the largest one of a paragraph. */
const [FLUSH, MIN_INDENT, MAX_INDENT] = [0.5, 0.7, 5];
/** Fewer lines show no pattern. */
const ENOUGH_LINES = 3;
/** Of the lines: so many may be neither flush nor indented where the rest is to be trusted, as in verse they are not. */
const FEW_OTHERS = 0.15;
/** Of the lines flush: first lines of paragraphs are fewer. */
const FEWER = 0.6;
/** Of the lines of prose: so many are full. */
const MOSTLY_FULL = 0.6;
/** In sizes of type: a full line ends this near the edge; and how much more than the next word was left free. */
const [FULL, ROOM] = [2, 2];

/**
 * Which of the lines of one column, by index, begin a paragraph by their indent, by the lack of one where the others
 * hang, or because the line above was ended early.
 */
export function indentedStarts(lines: readonly PlacedLine[], isRightToLeft: boolean): ReadonlySet<number> {
	if (lines.length < ENOUGH_LINES) return new Set();
	const size = quantile(
		lines.map(({ line }) => sizeOf(line)),
		0.5
	);
	const found = [...byIndent(lines, size, isRightToLeft), ...byRoom(lines, size, isRightToLeft)];
	return new Set(found.filter((index) => !isWithinSentence(lines[index - 1], lines[index])));
}

/** Where text runs around a picture, lines begin anywhere. */
function isWithinSentence(above: PlacedLine | undefined, below: PlacedLine | undefined): boolean {
	const [last = '', first = ''] = [above?.line.words.at(-1)?.text, below?.line.words[0]?.text];
	return /^\p{Ll}/u.test(first) || /\p{L}[-\u2010]$/u.test(last);
}

function byIndent(lines: readonly PlacedLine[], size: number, isRightToLeft: boolean): number[] {
	const starts = lines.map((line) => startOf(line, isRightToLeft));
	const edge = quantile(starts, 0.05);
	const indents = starts.map((start) => (start - edge) / size);
	const isFlush = (indent: number | undefined) => indent !== undefined && indent <= FLUSH;
	const isIndented = (indent: number | undefined) =>
		indent !== undefined && indent >= MIN_INDENT && indent <= MAX_INDENT;
	const [flush, indented] = [indents.filter(isFlush).length, indents.filter(isIndented).length];
	if (indented === 0 || lines.length - flush - indented > lines.length * FEW_OTHERS) return [];
	const hangs = indented > flush * FEWER && isFlush(indents[0]);
	const begins = (indent: number, index: number) =>
		hangs ? isFlush(indent) && isIndented(indents[index - 1]) : isIndented(indent);
	return indents.flatMap((indent, index) => (index > 0 && begins(indent, index) ? [index] : []));
}

/** Lines below one that leaves room for their first word, in prose. */
function byRoom(lines: readonly PlacedLine[], size: number, isRightToLeft: boolean): number[] {
	const ends = lines.map((line) => endOf(line, isRightToLeft));
	const edge = quantile(ends, 0.9);
	const full = ends.filter((end) => edge - end < size * FULL).length;
	if (full < lines.length * MOSTLY_FULL) return [];
	return lines.flatMap((placed, index) => {
		const end = ends[index - 1];
		const word = placed.line.words[0];
		if (end === undefined || !word) return [];
		// Signs of scripts without blanks fit anywhere: their lines are broken off only by intent.
		const wide = word.joined ? height(word.bbox) : width(word.bbox);
		return edge - end > wide + size * ROOM ? [index] : [];
	});
}
