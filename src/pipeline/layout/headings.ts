import { height, width, type Bbox } from '#document/bbox.ts';
import type { Line } from '#document/document.ts';
import { lineText } from '#document/text.ts';
import { characterCount, sizeOf } from './type-size.ts';

/** To the running text: type that is so much larger is that of a heading. Recognised sizes vary by a tenth. */
const LARGER = 1.2;
/** Bold type of a heading is not much smaller. */
const NOT_SMALLER = 0.95;
const [MAX_LINES, MAX_CHARACTERS] = [4, 200];
/** Where a text is longer than this, large type alone does not make it a heading; and the part of a page that is in it. */
const [FEW_CHARACTERS, RARE] = [50, 0.25];
/** Of all lines: where so many are bold, bold says nothing. */
const MOSTLY_BOLD = 0.4;
/** Of its letters: a page with fewer small ones is set in capitals, or in a script that has none. */
const MOSTLY_SMALL = 0.6;
/** `2.3 Method`, `IV. Results` */
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,4}\.?|[IVX]{1,5}\.)\s+\p{Lu}/u;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u;
/** In sizes of type: words of a heading stand nearer. */
const WORDS_APART = 2;
/** To the prose below it. */
const SHORTER = 0.8;
const SENTENCE_END = /[.,;:!?。、،؟।]$/u;

/** The type of a page's running text. */
export type PageType = {
	size: number;
	/** of each line, with its characters */
	sizes: { size: number; count: number }[];
	hasBold: boolean;
	hasSmallLetters: boolean;
};

/** @param lines of the whole page */
export function typeOf(lines: readonly Line[], size: number): PageType {
	const text = lines.map(lineText).join('');
	const letters = text.match(/[\p{Lu}\p{Ll}]/gu)?.length ?? 0;
	const small = text.match(/\p{Ll}/gu)?.length ?? 0;
	return {
		size,
		sizes: lines.map((line) => ({ size: sizeOf(line), count: characterCount(line) })),
		hasBold: lines.filter(({ bold }) => bold).length < lines.length * MOSTLY_BOLD,
		hasSmallLetters: letters > 0 && small > letters * MOSTLY_SMALL
	};
}

/**
 * Whether a group of lines is a heading: by its size, by its weight where that is known, or, where it stands alone
 * above prose, by its number or capitals.
 * @param below the group below it in its column, if any
 */
export function isHeading(lines: readonly Line[], below: readonly Line[] | null, page: PageType): boolean {
	const text = lines.map(lineText).join(' ');
	if (!canBeHeading(lines, text)) return false;
	const size = Math.min(...lines.map(sizeOf));
	if (size >= page.size * LARGER)
		return text.length <= FEW_CHARACTERS ? !/[,;]$/u.test(text) : isRare(text, size, page);
	if (SENTENCE_END.test(text) || size < page.size * NOT_SMALLER) return false;
	return isBold(lines, page) || (isAboveProse(lines, below) && isNamedLikeOne(text, page));
}

/** Short, with letters, no note that stands upright in the margin, and no row of a table. */
function canBeHeading(lines: readonly Line[], text: string): boolean {
	if (lines.length > MAX_LINES || text.length > MAX_CHARACTERS) return false;
	if (lines.some(isTorn)) return false;
	return /\p{L}.*\p{L}/u.test(text) && lines.every(({ bbox }) => height(bbox) <= width(bbox));
}

/** Whether words stand apart as the names of columns do. The gap behind a first word may be that behind a number. */
function isTorn(line: Line): boolean {
	const boxes = line.words.map(({ bbox }) => bbox).slice(1);
	const gap = ([x0, , x1]: Bbox, other: Bbox) => Math.max(other[0] - x1, x0 - other[2]);
	return boxes.slice(1).some((box, index) => gap(boxes[index] ?? box, box) > sizeOf(line) * WORDS_APART);
}

function isBold(lines: readonly Line[], { hasBold }: PageType): boolean {
	return hasBold && lines.every(({ bold }) => bold);
}

function isNamedLikeOne(text: string, { hasSmallLetters }: PageType): boolean {
	return hasSmallLetters && (NUMBERED.test(text) || CAPITALS.test(text));
}

/** A longer text in large type is a heading where little else is set in it. */
function isRare(text: string, size: number, { sizes }: PageType): boolean {
	if (SENTENCE_END.test(text) || /^\p{Ll}/u.test(text)) return false;
	const alike = sizes.filter((other) => other.size >= size / LARGER);
	const sum = (some: PageType['sizes']) => some.reduce((all, { count }) => all + count, 0);
	return sum(alike) <= sum(sizes) * RARE;
}

/** A line that takes as much room as those below it is one of them. */
function isAboveProse(lines: readonly Line[], below: readonly Line[] | null): boolean {
	const [line] = lines;
	if (!line || lines.length > 1 || !below || below.length < 2) return false;
	return width(line.bbox) < Math.max(...below.map(({ bbox }) => width(bbox))) * SHORTER;
}
