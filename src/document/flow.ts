import { height, width, type Bbox } from './bbox.ts';
import type { Block, Line, Page } from './document.ts';
import { lineText } from './text.ts';

/** Sizes of type that differ by more are those of two texts: the body and its notes. */
const ONE_SIZE = 1.12;
const HYPHEN = /\p{L}[-\u00ad\u2010\u2e17]$/u;
const SENTENCE_END = /[.!?:;…。！？：；।؟۔։።'"”’»)\]]$/u;
const SMALL_LETTER = /^[“"'(‘„«]?\p{Ll}/u;
const CASELESS = /^\p{Lo}/u;
/** Of its paragraph's width: a last line that goes on elsewhere is as long as the others. */
const FULL = 0.9;
/** In sizes of type: narrower pieces are cells, or parts of a formula. */
const MIN_WIDTH = 8;

/**
 * The blocks that a text is made of, in its order: without running headers and footers, with paragraphs whole that go
 * on in another column or on another page, and with the footnotes of each page behind its body.
 * @param pages in order; a paragraph that goes on from one that is on none of them stays as it is
 */
export function flow(pages: readonly Pick<Page, 'blocks'>[]): Block[] {
	return flowByPage(pages).flatMap(({ blocks }) => blocks);
}

/** What of a text begins on a page. */
export type FlowPage<P = unknown> = {
	page: P;
	blocks: Block[];
	/** a paragraph of a page before ends here */
	goesOn: boolean;
};

/** The same page by page: each block stands with the page on which it begins. */
export function flowByPage<P extends Pick<Page, 'blocks'>>(pages: readonly P[]): FlowPage<P>[] {
	const whole: FlowPage<P>[] = [];
	for (const page of pages) {
		const own: FlowPage<P> = { page, blocks: [], goesOn: false };
		whole.push(own);
		const shown = page.blocks.filter(({ kind }) => kind !== 'header' && kind !== 'footer');
		const body = shown.filter(({ note }) => !note);
		for (const block of [...body, ...shown.filter(({ note }) => note)]) {
			const begun = endOf(whole, block);
			if (!begun) own.blocks.push(block);
			else if (begun !== own) own.goesOn = true;
		}
	}
	return whole;
}

/** Puts a block that goes on behind what it goes on from. @returns the page of that; null where there is none */
function endOf(whole: readonly FlowPage[], block: Block): FlowPage | null {
	if (block.kind !== 'paragraph' || !block.continues) return null;
	const isBegun = (other: Block) => other.kind === 'paragraph' && isFlow(other) && areOfOneSize(other, block);
	const page = whole.findLast(({ blocks }) => blocks.some(isBegun));
	const at = page?.blocks.findLastIndex(isBegun) ?? -1;
	const begun = page?.blocks[at];
	if (!page || !begun) return null;
	page.blocks[at] = { ...begun, lines: [...begun.lines, ...block.lines] };
	return page;
}

/** Whether a paragraph may go on behind this block, in another column or on the next page: not behind a page number. */
export function isFlow({ kind, lines, note }: Block): boolean {
	if (note || !hasLetters(lines)) return false;
	return kind === 'paragraph' || kind === 'heading' || kind === 'title' || kind === 'list';
}

/** Page numbers, and marks that were read as signs, have none. */
function hasLetters(lines: readonly Line[]): boolean {
	return lines.some(({ words }) => words.some(({ text }) => /\p{L}/u.test(text)));
}

/** Whether the text of one paragraph goes on in another, which does not stand right below it. */
export function goesOn(above: Block, below: Block): boolean {
	const [last, next] = [above.lines.at(-1), below.lines[0]];
	if (above.kind !== 'paragraph' || below.kind !== 'paragraph' || !last || !next) return false;
	const size = typeSize(above.lines);
	if (!areOfOneSize(above, below) || Math.min(lengthOf(last.bbox), lengthOf(next.bbox)) < size * MIN_WIDTH)
		return false;
	const [end, start] = [lineText(last), lineText(next)];
	if (HYPHEN.test(end)) return SMALL_LETTER.test(start);
	if (SENTENCE_END.test(end)) return false;
	const isFull =
		above.lines.length > 1 &&
		lengthOf(last.bbox) > Math.max(...above.lines.map(({ bbox }) => lengthOf(bbox))) * FULL;
	return isFull && (SMALL_LETTER.test(start) || CASELESS.test(start));
}

/** Of a line, whether it is written across the page or down. */
function lengthOf(bbox: Bbox): number {
	return Math.max(width(bbox), height(bbox));
}

/** Whether two blocks are set in type of about one size. */
export function areOfOneSize(a: Block, b: Block): boolean {
	const [sizeA, sizeB] = [typeSize(a.lines), typeSize(b.lines)];
	return Math.max(sizeA, sizeB) <= Math.min(sizeA, sizeB) * ONE_SIZE;
}

/** The median size of these lines' type in pixels; 0 of none. */
export function typeSize(lines: readonly Line[]): number {
	const sizes = lines.map(({ fontSize, bbox }) => fontSize ?? height(bbox)).sort((a, b) => a - b);
	return sizes[sizes.length >> 1] ?? 0;
}
