import { enclose, height, overlapX, width } from '#document/bbox.ts';
import type { Block, Line } from '#document/document.ts';

/** A gap above this many line heights begins a new paragraph. */
const MAX_GAP = 0.8;
/** Lines of one paragraph have about one size of type. */
const MAX_SIZE_RATIO = 1.6;

/**
 * Groups lines, given in reading order, into paragraphs: a line goes on with the one before where it stands closely
 * below it in the same column and in the same size.
 */
export function paragraphs(lines: readonly Line[]): Block[] {
	const groups: [Line, ...Line[]][] = [];
	for (const line of lines) {
		const group = groups.at(-1);
		const previous = group?.at(-1);
		if (group && previous && continues(previous, line)) group.push(line);
		else groups.push([line]);
	}
	return groups.map((group) => ({
		kind: 'paragraph',
		bbox: enclose(group.map((line) => line.bbox)),
		lines: group
	}));
}

function continues({ bbox: above }: Line, { bbox: below }: Line): boolean {
	const [small = 0, large = 0] = [height(above), height(below)].sort((a, b) => a - b);
	if (large > small * MAX_SIZE_RATIO) return false;
	const gap = below[1] - above[3];
	if (gap < -small || gap > small * MAX_GAP) return false;
	return overlapX(above, below) > Math.min(width(above), width(below)) / 2;
}
