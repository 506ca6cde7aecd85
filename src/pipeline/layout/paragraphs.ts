import { height, overlapX, width, type Bbox } from '#document/bbox.ts';
import { indentedStarts } from './indents.ts';
import type { PlacedLine } from './placed-line.ts';
import { sizeOf } from './type-size.ts';

/** A step down the page this much larger than the page's usual one begins a new paragraph. */
const MAX_STEP = 1.35;
/** A page of too few lines to tell: the usual step of print, in line heights and in sizes of type. */
const USUAL_STEP = 1.4;
const ENOUGH_STEPS = 3;
/** Lines of one paragraph have about one size of type. Heights vary with the letters, and sizes are sometimes misjudged. */
const [MAX_RATIO, MAX_SIZE_RATIO, SAME_HEIGHT] = [1.6, 1.3, 1.15];

/** The lines of one paragraph, heading or item. */
export type Group = [PlacedLine, ...PlacedLine[]];

export type GroupOptions = {
	isRightToLeft: boolean;
	/** whether a line begins an item of a list */
	isItem: (line: PlacedLine) => boolean;
};

/**
 * Groups lines, given in reading order, into paragraphs: a line goes on with the one before where it stands below it
 * in the same column, size and weight, no further down than lines of this page usually do. So a page typed with double
 * spacing keeps its paragraphs. What is then still together is parted where lines are indented.
 */
export function paragraphs(lines: readonly PlacedLine[], options: GroupOptions): Group[] {
	const usual = usualSteps(lines);
	const groups: Group[] = [];
	for (const line of lines) {
		const group = groups.at(-1);
		const previous = group?.at(-1);
		if (group && previous && !options.isItem(line) && continues(previous, line, usual)) group.push(line);
		else groups.push([line]);
	}
	return groups.flatMap((group) => (options.isItem(group[0]) ? [group] : partAtIndents(group, options)));
}

function partAtIndents(group: Group, { isRightToLeft }: GroupOptions): Group[] {
	const starts = indentedStarts(group, isRightToLeft);
	const parts: Group[] = [];
	for (const [index, line] of group.entries()) {
		const part = parts.at(-1);
		if (part && !starts.has(index)) part.push(line);
		else parts.push([line]);
	}
	return parts;
}

function continues(above: PlacedLine, below: PlacedLine, usual: readonly number[]): boolean {
	if (!areOfOneSize(above, below) || changesWeight(above, below)) return false;
	if (!isNextInColumn(above, below)) return false;
	return MEASURES.some((measure, index) => step(above, below, measure) <= (usual[index] ?? 0) * MAX_STEP);
}

/** Bold words at the start of a paragraph may take all of its first line: then it goes on in small letters. */
function changesWeight(above: PlacedLine, below: PlacedLine): boolean {
	return above.line.bold !== below.line.bold && !/^\p{Ll}/u.test(below.line.words[0]?.text ?? '');
}

function areOfOneSize(a: PlacedLine, b: PlacedLine): boolean {
	const [byHeight, bySize] = ratios(a, b);
	return bySize <= MAX_SIZE_RATIO || (bySize <= MAX_RATIO && byHeight <= SAME_HEIGHT);
}

function ratios(a: PlacedLine, b: PlacedLine): [byHeight: number, bySize: number] {
	return [ratio(height(a.box), height(b.box)), ratio(sizeOf(a.line), sizeOf(b.line))];
}

function ratio(a: number, b: number): number {
	return Math.max(a, b) / Math.max(1, Math.min(a, b));
}

/** What steps are measured in, so that they are the same for large and small type. */
const MEASURES = [({ box }: PlacedLine) => height(box), ({ line }: PlacedLine) => sizeOf(line)];

/** By each measure the lower quartile: most of a page's steps are within paragraphs, and those are the small ones. */
function usualSteps(lines: readonly PlacedLine[]): number[] {
	const pairs = lines.flatMap((line, index) => {
		const next = lines[index + 1];
		return next && isNextInColumn(line, next) ? [[line, next] as const] : [];
	});
	if (pairs.length < ENOUGH_STEPS) return MEASURES.map(() => USUAL_STEP);
	return MEASURES.map((measure) => {
		const steps = pairs.map(([line, next]) => step(line, next, measure)).sort((a, b) => a - b);
		return steps[Math.floor(steps.length / 4)] ?? USUAL_STEP;
	});
}

/** From the middle of a line to the middle of the next. */
function step(above: PlacedLine, below: PlacedLine, measure: (line: PlacedLine) => number): number {
	return (2 * down(above.box, below.box)) / (measure(above) + measure(below));
}

function down(above: Bbox, below: Bbox): number {
	return (below[1] + below[3] - above[1] - above[3]) / 2;
}

/** Whether a line is the next one down in its column, of about the same height. */
export function isNextInColumn(above: PlacedLine, below: PlacedLine): boolean {
	if (Math.min(...ratios(above, below)) > MAX_RATIO || down(above.box, below.box) <= 0) return false;
	return overlapX(above.box, below.box) > Math.min(width(above.box), width(below.box)) / 2;
}
