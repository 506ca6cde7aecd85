import type { Block, Page } from './document.ts';
import { printedNumber } from './page-number.ts';
import { isAlike } from './similar.ts';
import { lineText } from './text.ts';

/** Of the page's height: running lines stand within this of its edges, a lone page number nearer. */
const [EDGE, NUMBER_EDGE] = [0.14, 0.1];
/** Blocks that are looked at from each edge; longer ones are text. */
const [MAX_BLOCKS, MAX_LINES, MAX_LENGTH] = [4, 3, 160];
/** Of the page's height: the same line of another page stands no further up or down. */
const SAME_HEIGHT = 0.02;
/** Left and right pages have their own lines: the next page but one is looked at too. */
const REACH = 2;
/** A page with fewer may be a ticket, with a number of another kind. */
const ENOUGH_LINES = 10;

/** A block at the head or foot of a page that may be a running one. */
type Candidate = {
	block: Block;
	edge: 'header' | 'footer';
	/** of its middle, 0…1 of the page's height */
	height: number;
	text: string;
	number: number | null;
};

/**
 * Says of blocks that they are running headers or footers: those that stand on a page before or behind at the same
 * height with about the same words, page numbers that count up, and a number that stands alone at the edge of a page.
 */
export function markRunning(pages: readonly Page[]): Page[] {
	const candidates = pages.map(candidatesOf);
	return pages.map((page, at) => {
		const near = neighbours(pages, candidates, at);
		const running = new Map(
			(candidates[at] ?? [])
				.filter(
					(candidate) => isLoneNumber(candidate, page) || near.some((other) => isSame(candidate, page, other))
				)
				// The title of a letter or a book stands on its first page, and again above the others.
				.filter(({ block }) => at > 0 || block.kind !== 'heading')
				.map(({ block, edge }) => [block, edge])
		);
		if (running.size === 0) return page;
		return { ...page, blocks: page.blocks.map((block) => asRunning(block, running.get(block))) };
	});
}

function asRunning(block: Block, edge: Candidate['edge'] | undefined): Block {
	return edge ? { kind: edge, bbox: block.bbox, lines: block.lines } : block;
}

type Near = Candidate & { index: number };

function neighbours(pages: readonly Page[], candidates: readonly Candidate[][], at: number): Near[] {
	return pages.slice(Math.max(0, at - REACH), at + REACH + 1).flatMap(({ index }, offset) => {
		const other = Math.max(0, at - REACH) + offset;
		return other === at ? [] : (candidates[other] ?? []).map((candidate) => ({ ...candidate, index }));
	});
}

/** From each edge inwards, as long as the blocks are short. */
function candidatesOf(page: Page): Candidate[] {
	// Beside a running header may stand a logo.
	const printed = page.blocks.filter(({ kind }) => kind !== 'figure');
	const sorted = printed.toSorted((a, b) => a.bbox[1] - b.bbox[1]);
	const bottomUp = printed.toSorted((a, b) => b.bbox[3] - a.bbox[3]);
	return [...shortOnes(sorted, page, 'header'), ...shortOnes(bottomUp, page, 'footer')];
}

function shortOnes(sorted: readonly Block[], page: Page, edge: Candidate['edge']): Candidate[] {
	const found: Candidate[] = [];
	for (const block of sorted.slice(0, MAX_BLOCKS)) {
		const height = (block.bbox[1] + block.bbox[3]) / 2 / Math.max(1, page.height);
		if ((edge === 'header' ? height : 1 - height) > EDGE) break;
		const text = block.lines.map(lineText).join(' ');
		if (block.kind === 'table' || block.lines.length > MAX_LINES || text.length > MAX_LENGTH) break;
		found.push({ block, edge, height, text, number: printedNumber(text) });
	}
	return found;
}

/** Some numbers stand within a running line; they are not compared. */
function isSame(one: Candidate, { index }: Page, other: Near): boolean {
	if (one.edge !== other.edge || Math.abs(one.height - other.height) > SAME_HEIGHT) return false;
	if (one.number !== null && other.number !== null) return one.number - other.number === index - other.index;
	return one.number === null && other.number === null && isAlike(one.text, other.text);
}

/** On a page of text, no bill: a number that nothing but the edge of the page is beyond. */
function isLoneNumber({ edge, height, number, text }: Candidate, { blocks }: Page): boolean {
	if (number === null || (edge === 'header' ? height : 1 - height) > NUMBER_EDGE) return false;
	if (!/\p{Nd}/u.test(text)) return false;
	const isSaid = /\p{L}{2}|[-–—/]/u.test(text);
	const lines = blocks.reduce((sum, block) => sum + block.lines.length, 0);
	return isSaid || (lines >= ENOUGH_LINES && !blocks.some(({ kind }) => kind === 'table'));
}
