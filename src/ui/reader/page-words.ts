import type { JobBlock, JobPage } from '#contract/job.ts';
import type { Bbox } from '#document/bbox.ts';

/** A word on the picture of its page, as text that can be selected there. */
export type PlacedWord = {
	/** with what parts it from the next word of its line */
	text: string;
	/** where it begins in its line's text */
	start: number;
	/** it reaches to the next word, so that a selection has no holes */
	bbox: Bbox;
};

export type PlacedLine = {
	block: number;
	line: number;
	text: string;
	bbox: Bbox;
	words: PlacedWord[];
	direction: 'ltr' | 'rtl';
	/** it is written from top to bottom */
	vertical: boolean;
};

const RTL = /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}]/gu;
const LETTER = /\p{L}/gu;
/** Height over width of a line that can only be written downwards. */
const UPRIGHT = 1.6;
/** Over the height of a line: wider than that a blank is a gap, which no word fills. */
const WIDEST_BLANK = 1.2;

/** The lines of a page as they lie on its picture, in reading order. */
export function placedLines(page: Pick<JobPage, 'blocks'>): PlacedLine[] {
	return page.blocks.flatMap((block, at) => placedLinesOf(block, at));
}

function placedLinesOf(block: JobBlock, at: number): PlacedLine[] {
	const words = Map.groupBy(block.words, ({ line }) => line);
	return block.lines.flatMap(({ text, bbox }, line) => {
		const own = words.get(line) ?? [];
		if (own.length === 0) return [];
		const form = { direction: directionOf(text), vertical: isVertical(text, bbox) };
		return [{ block: at, line, text, bbox, ...form, words: placeWords(own, { text, bbox, ...form }) }];
	});
}

type Form = { text: string; bbox: Bbox } & Pick<PlacedLine, 'direction' | 'vertical'>;

function placeWords(words: readonly { text: string; bbox: Bbox }[], line: Form): PlacedWord[] {
	let from = 0;
	return words.map(({ text, bbox }, at) => {
		const next = words[at + 1];
		const start = line.text.indexOf(text, from);
		if (start >= 0) from = start + text.length;
		const nextStart = next ? line.text.indexOf(next.text, from) : -1;
		const glue = start >= 0 && nextStart >= 0 ? line.text.slice(from, nextStart) : next ? ' ' : '';
		return { text: text + glue, start: Math.max(0, start), bbox: reach(bbox, next?.bbox, line) };
	});
}

/** A word's box as high as its line, up to the next word where that is the next one ahead. */
function reach(own: Bbox, next: Bbox | undefined, { bbox, direction, vertical }: Form): Bbox {
	const [x0, y0, x1, y1] = own;
	const [left, top, right, bottom] = bbox;
	const most = (vertical ? right - left : bottom - top) * WIDEST_BLANK;
	const ahead = (gap: number) => gap > 0 && gap < most;
	if (vertical) return [left, y0, right, next && ahead(next[1] - y1) ? next[1] : y1];
	if (direction === 'rtl') return [next && ahead(x0 - next[2]) ? next[2] : x0, top, x1, bottom];
	return [x0, top, next && ahead(next[0] - x1) ? next[0] : x1, bottom];
}

function directionOf(text: string): 'ltr' | 'rtl' {
	const letters = text.match(LETTER)?.length ?? 0;
	return (text.match(RTL)?.length ?? 0) * 2 > letters ? 'rtl' : 'ltr';
}

/** A letter alone may be higher than wide. */
function isVertical(text: string, [x0, y0, x1, y1]: Bbox): boolean {
	return text.length > 2 && y1 - y0 > (x1 - x0) * UPRIGHT;
}
