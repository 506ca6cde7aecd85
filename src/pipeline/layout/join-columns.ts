import { overlapX } from '#document/bbox.ts';
import type { Block } from '#document/document.ts';
import { areOfOneSize, goesOn, isFlow } from '#document/flow.ts';

/** A caption or table that stands between two parts of a paragraph has no more lines; and there are few of them. */
const [MAX_LINES, MAX_BLOCKS] = [12, 8];

/**
 * Says of paragraphs that they go on from the one before, in the next column or around something. All stay where they
 * are printed: `flow` puts the paragraph together, and what is between its parts behind it.
 * @param blocks in reading order
 */
export function joinColumns(blocks: readonly Block[]): Block[] {
	return blocks.map((block, index) => {
		const at = blocks
			.slice(0, index)
			.findLastIndex((before) => isFlow(before) && !isOfOtherType(before, block));
		const above = blocks[at];
		if (block.kind !== 'paragraph' || !above || !goesOn(above, block)) return block;
		return isParted(above, block, blocks.slice(at + 1, index)) ? { ...block, continues: true } : block;
	});
}

/** Whether the second paragraph stands in another column than the first, or below something else than it. */
function isParted(above: Block, below: Block, between: readonly Block[]): boolean {
	if (between.length > MAX_BLOCKS || between.some(({ lines, note }) => !note && lines.length > MAX_LINES))
		return false;
	if (overlapX(above.bbox, below.bbox) <= 0)
		return between.every(({ kind }) => kind === 'paragraph' || isFloat(kind));
	return between.length > 0 && between.every(({ kind }) => isFloat(kind));
}

/** Captions, and texts in boxes, are set in other type than the paragraph that they interrupt. */
function isOfOtherType(before: Block, block: Block): boolean {
	return before.kind === 'paragraph' && !areOfOneSize(before, block);
}

function isFloat(kind: Block['kind']): boolean {
	return kind === 'caption' || kind === 'table' || kind === 'figure';
}
