import { height, overlapX, width } from '#document/bbox.ts';
import type { Part } from './part.ts';

/** In line heights: a line that is further down does not follow. */
const FOLLOWS = 3;

/** How often a part does not stand right below the one before it. */
export function countBreaks(parts: readonly Part[]): number {
	return parts.filter((part, index) => {
		const before = parts[index - 1];
		return before !== undefined && !follows(before, part);
	}).length;
}

function follows({ box: above }: Part, { box: below }: Part): boolean {
	const line = Math.max(1, Math.min(height(above), height(below)));
	const step = (middleOf(below) - middleOf(above)) / line;
	return (
		step > 0 &&
		below[1] - above[3] < line * FOLLOWS &&
		overlapX(above, below) > Math.min(width(above), width(below)) / 2
	);
}

/** On the page, from its top. */
export function middleOf([, y0, , y1]: Part['box']): number {
	return (y0 + y1) / 2;
}
