import { overlapX } from '#document/bbox.ts';
import type { Block } from '#document/document.ts';
import { lineText } from '#document/text.ts';
import { bodySize } from './type-size.ts';

/** To the running text: notes are set smaller. */
const SMALLER = 0.93;
/** Of the page's height: they stand below this. */
const FOOT = 0.5;
/** Below this a single line is a running foot. */
const LAST_LINE = 0.88;
/** A number or sign; those that are set small and high may be read as any other. */
const MARKER = /^[^\p{L}\s]{1,4}\s?(?=[\p{L}“"'(„«])/u;

/**
 * Says which blocks are footnotes: in small type, with a number or sign first, at the foot of a column.
 * @param size of the page's running text, in pixels
 */
export function markNotes(blocks: readonly Block[], size: number, pageHeight: number): Block[] {
	const notes = new Set<Block>();
	// From the foot up: above a note in its column another one may stand, or its first half.
	for (const block of blocks.toReversed()) {
		if (!isSmall(block, size) || block.bbox[1] < pageHeight * FOOT) continue;
		const below = blocks.filter(
			(other) => other.bbox[1] >= block.bbox[3] - 1 && overlapX(other.bbox, block.bbox) > 0
		);
		const standsLow = below.every((other) => notes.has(other) || isFoot(other, pageHeight));
		if (standsLow && MARKER.test(textOf(block))) notes.add(block);
	}
	return blocks.map((block) => (notes.has(block) ? { ...block, note: true } : block));
}

function isSmall({ kind, lines }: Block, size: number): boolean {
	return (kind === 'paragraph' || kind === 'list') && bodySize(lines) < size * SMALLER;
}

/** As a page number is, or a running foot. */
function isFoot({ lines, bbox }: Block, pageHeight: number): boolean {
	return lines.length === 1 && bbox[1] > pageHeight * LAST_LINE;
}

function textOf({ lines: [first] }: Block): string {
	return first ? lineText(first) : '';
}
