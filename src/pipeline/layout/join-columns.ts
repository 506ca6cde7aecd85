import { overlapX } from '#document/bbox.ts';
import type { Block } from '#document/document.ts';
import { areOfOneSize, goesOn, isFlow } from '#document/flow.ts';

/** A caption or table that stands between two parts of a paragraph has no more lines; and there are few of them. */
const [MAX_LINES, MAX_BLOCKS] = [12, 8];

/**
 * Says of paragraphs that they go on from the one before, in the next column or around something; what is between the
 * two comes behind them.
 * @param blocks in reading order
 */
export function joinColumns(blocks: readonly Block[]): Block[] {
	const joined: Block[] = [];
	for (const block of blocks) {
		const at = joined.findLastIndex((before) => isFlow(before) && !isOfOtherType(before, block));
		const above = joined[at];
		const between = joined.slice(at + 1);
		if (!above || !goesOn(above, block) || !isParted(above, block, between)) joined.push(block);
		else joined.splice(at + 1, 0, { ...block, kind: 'paragraph', continues: true });
	}
	return joined;
}

/** Whether the second paragraph stands in another column than the first, or below something else than it. */
function isParted(above: Block, below: Block, between: readonly Block[]): boolean {
	if (between.length > MAX_BLOCKS || between.some(({ lines }) => lines.length > MAX_LINES)) return false;
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
