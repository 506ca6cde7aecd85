import { enclose, type Bbox } from '#document/bbox.ts';
import type { Block, Line } from '#document/document.ts';

/** A line, and where it stands on a page whose lines are level. */
export type PlacedLine = { line: Line; box: Bbox };

/** What every block has, of these lines. */
export function bodyOf(group: readonly PlacedLine[]): Pick<Block, 'bbox' | 'lines'> {
	const lines = group.map(({ line }) => line);
	return { bbox: enclose(lines.map(({ bbox }) => bbox)), lines };
}

/** How far a line is indented, growing in the direction of writing. */
export function startOf({ box }: PlacedLine, isRightToLeft: boolean): number {
	return isRightToLeft ? -box[2] : box[0];
}

/** Where it ends, growing in the direction of writing. */
export function endOf({ box }: PlacedLine, isRightToLeft: boolean): number {
	return isRightToLeft ? -box[0] : box[2];
}
