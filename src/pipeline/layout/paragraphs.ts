import { enclose, height, overlapX, width, type Bbox } from '#document/bbox.ts';
import type { Block, Line } from '#document/document.ts';

/** A step down the page this much larger than the page's usual one begins a new paragraph. */
const MAX_STEP = 1.35;
/** A page of too few lines to tell: the usual step of print, in line heights. */
const USUAL_STEP = 1.4;
const ENOUGH_STEPS = 3;
/** Lines of one paragraph have about one size of type. */
const MAX_SIZE_RATIO = 1.6;

/**
 * Groups lines, given in reading order, into paragraphs: a line goes on with the one before where it stands below it
 * in the same column and size, no further down than lines of this page usually do. So a page typed with double
 * spacing keeps its paragraphs.
 */
export function paragraphs(lines: readonly Line[]): Block[] {
	const usual = usualStep(lines);
	const groups: [Line, ...Line[]][] = [];
	for (const line of lines) {
		const group = groups.at(-1);
		const previous = group?.at(-1);
		if (group && previous && continues(previous.bbox, line.bbox, usual)) group.push(line);
		else groups.push([line]);
	}
	return groups.map((group) => ({
		kind: 'paragraph',
		bbox: enclose(group.map((line) => line.bbox)),
		lines: group
	}));
}

function continues(above: Bbox, below: Bbox, usual: number): boolean {
	return isNextInColumn(above, below) && step(above, below) <= usual * MAX_STEP;
}

/** The lower quartile: most of a page's steps are within paragraphs, and those are the small ones. */
function usualStep(lines: readonly Line[]): number {
	const steps = lines
		.flatMap(({ bbox }, index) => {
			const next = lines[index + 1]?.bbox;
			return next && isNextInColumn(bbox, next) ? [step(bbox, next)] : [];
		})
		.sort((a, b) => a - b);
	return steps.length < ENOUGH_STEPS ? USUAL_STEP : (steps[Math.floor(steps.length / 4)] ?? USUAL_STEP);
}

/** From the middle of a line to the middle of the next, in line heights: the same for large and small type. */
function step(above: Bbox, below: Bbox): number {
	return (below[1] + below[3] - above[1] - above[3]) / (height(above) + height(below));
}

function isNextInColumn(above: Bbox, below: Bbox): boolean {
	const [small, large] = [Math.min(height(above), height(below)), Math.max(height(above), height(below))];
	if (large > small * MAX_SIZE_RATIO || step(above, below) <= 0) return false;
	return overlapX(above, below) > Math.min(width(above), width(below)) / 2;
}
