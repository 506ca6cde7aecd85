import type { Bbox } from '#document/bbox.ts';
import type { Line } from '#document/document.ts';
import { median } from '#pipeline/median.ts';
import { sizeOf } from './type-size.ts';

/** In sizes of its type: a shorter line tells nothing of a tilt. */
const LONG_ENOUGH = 8;
/** Fewer lines tell nothing either. */
const ENOUGH_LINES = 5;
/** A tangent: what is nearer to level is taken as it is. */
const LEVEL = 0.003;

/** Turns a box of a tilted page as if its lines were level. */
export type Levelling = (box: Bbox) => Bbox;

/**
 * How the boxes of a page stand when its lines are level. Boxes are those of the page as it was scanned: where it
 * was straightened for reading, columns still lean.
 */
export function levelling(lines: readonly Line[]): Levelling {
	const slopes = lines.flatMap(slopeOf);
	const slope = slopes.length < ENOUGH_LINES ? 0 : median(slopes);
	if (Math.abs(slope) < LEVEL) return (box) => box;
	return ([x0, y0, x1, y1]) => {
		const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
		const [alongX, alongY] = [y * slope, -x * slope];
		return [x0 + alongX, y0 + alongY, x1 + alongX, y1 + alongY];
	};
}

/** How far a line falls, from the middle of its first word to that of its last, by pixel of its width. */
function slopeOf(line: Line): number[] {
	const boxes = line.words.map(({ bbox }) => bbox).sort((a, b) => a[0] - b[0]);
	const [first, last] = [boxes[0], boxes.at(-1)];
	if (!first || !last) return [];
	const along = (last[0] + last[2] - first[0] - first[2]) / 2;
	if (along < sizeOf(line) * LONG_ENOUGH) return [];
	return [(last[1] + last[3] - first[1] - first[3]) / 2 / along];
}
