import { enclose, height, type Bbox } from '#document/bbox.ts';
import type { Line, Word } from '#document/document.ts';

/** In heights of the line: a word further off than this belongs to another column. */
const MAX_GAP = 14;
/** Part of a word's height that it shares with its line. */
const SAME_ROW = 0.5;

/**
 * Puts words that were found later where a person would read them: into the line that they stand in, else as lines of
 * their own above the first line below them.
 * @param lines in reading order
 */
export function addWords(lines: readonly Line[], found: readonly Line[]): Line[] {
	const all = lines.map((line) => ({ ...line, words: [...line.words] }));
	const alone: Line[] = [];
	for (const line of found) {
		const host = nearest(all, line.bbox);
		if (host) host.words.push(...line.words);
		else alone.push(line);
	}
	const complete = all.map(sortWords);
	for (const line of alone) complete.splice(placeFor(complete, line.bbox), 0, line);
	return complete;
}

function nearest(lines: readonly Line[], box: Bbox): Line | undefined {
	const candidates = lines
		.filter(({ bbox }) => sharesRow(bbox, box))
		.map((line) => ({ line, gap: gapBetween(line.bbox, box) / Math.max(1, height(line.bbox)) }))
		.filter(({ gap }) => gap < MAX_GAP);
	return candidates.toSorted((a, b) => a.gap - b.gap)[0]?.line;
}

function sharesRow(a: Bbox, b: Bbox): boolean {
	const shared = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
	return shared > SAME_ROW * Math.min(height(a), height(b));
}

function gapBetween(a: Bbox, b: Bbox): number {
	return Math.max(0, a[0] - b[2], b[0] - a[2]);
}

/** Right-to-left lines keep their order: it is not that of their places. */
function sortWords(line: Line): Line {
	const isRtl = line.words.some((word: Word) => /[\u0590-\u08ff]/u.test(word.text));
	const words = isRtl ? line.words : line.words.toSorted((a, b) => a.bbox[0] - b.bbox[0]);
	return { ...line, words, bbox: enclose(words.map((word) => word.bbox)) };
}

/** Before the first line that is lower and stands in the same column; at the end where there is none. */
function placeFor(lines: readonly Line[], box: Bbox): number {
	const index = lines.findIndex(
		({ bbox }) => bbox[1] > box[1] && Math.min(bbox[2], box[2]) - Math.max(bbox[0], box[0]) > 0
	);
	return index < 0 ? lines.length : index;
}
