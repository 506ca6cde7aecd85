import { overlapX } from '#document/bbox.ts';
import type { Block } from '#document/document.ts';
import type { Figure } from './figure.ts';

/**
 * Puts pictures between the blocks of a page: above the first one that stands below it in its column, else behind the
 * last that stands above it. No paragraph is parted.
 * @param blocks in reading order
 */
export function placeFigures(blocks: readonly Block[], figures: readonly Figure[]): Block[] {
	const placed = [...blocks];
	for (const figure of figures.toSorted((a, b) => a.bbox[1] - b.bbox[1])) {
		const isInColumn = ({ bbox }: Block) => overlapX(bbox, figure.bbox) > 0;
		const isBelow = ({ bbox }: Block) => bbox[1] + bbox[3] > figure.bbox[1] + figure.bbox[3];
		const below = placed.findIndex((block) => isInColumn(block) && isBelow(block));
		const above = placed.findLastIndex(placed.some(isInColumn) ? isInColumn : (block) => !isBelow(block));
		placed.splice(below < 0 ? above + 1 : below, 0, { kind: 'figure', ...figure });
	}
	return placed;
}
