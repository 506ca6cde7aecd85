import type { PageImage } from '#document/page-image.ts';
import { inkOf, isPrint } from '#pipeline/prepare/size.ts';
import { lookAt, type SmallImage } from '#pipeline/prepare/small-image.ts';
import { dottedStrokes } from './dotted-rules.ts';
import type { Rule, Stroke } from './rule.ts';

/** A line is darker than the paper on both sides of it, this many pixels of the small image from its middle. */
const ASIDE = 3;
/** The edge of a filled area parts places that are alike from here to there, on each of its sides. */
const [EDGE_NEAR, EDGE_FAR] = [2, 5];
/** Of 255: hairlines turn grey when the page is made small; paper and areas are even. */
const [MIN_CONTRAST, MIN_STEP, EVEN] = [20, 28, 16];
/** In pixels of the small image, of which a page has about 1000 × 1000: of a run, of a line, of an area's edge. */
const MIN_RUN = 12;
const [MIN_LINE, MIN_EDGE] = [14, 60];
/** Rows of pixels that a line may be thick, and climb in its length. */
const MAX_THICKNESS = 5;
const MAX_CLIMB = 0.02;

/**
 * The lines drawn on a page: runs of pixels that are darker than what is above and below them (or left and right),
 * joined from row to row so that a line may climb a little; and marks in a row that are a dotted or dashed line.
 * Source: after the directional single-connected chains of Zheng, Li & Doermann 2005; ridges in place of black
 * pixels need no threshold for the page
 * @param image upright
 * @returns in the pixels of the image
 */
export function findRules(image: PageImage): Rule[] {
	const small = lookAt(image);
	const { width, height, factor } = small;
	const solid = {
		across: findStrokes(small, { length: width, count: height, along: 1, across: width }),
		down: findStrokes(small, { length: height, count: width, along: width, across: 1 })
	};
	const ink = inkOf(image);
	const broken = dottedStrokes(ink.flat, isPrint(ink) ? ink.letterHeight / factor : 0);
	// A mark's box has its edges between pixels, a stroke's middle is one.
	const lowered = (stroke: Stroke) => ({ ...stroke, at: stroke.at - 0.5 });
	return [
		...toRules(solid, factor),
		...toRules({ across: broken.across.map(lowered), down: broken.down.map(lowered) }, factor)
	];
}

/** Strokes of the small image as rules in the page's pixels. */
function toRules({ across, down }: { across: Stroke[]; down: Stroke[] }, factor: number): Rule[] {
	const middle = (at: number) => (at + 0.5) * factor;
	return [
		...across.map(({ at, from, to, thickness }) => ({
			x0: from * factor,
			x1: to * factor,
			y0: middle(at),
			y1: middle(at),
			...brokenBy(thickness, factor)
		})),
		...down.map(({ at, from, to, thickness }) => ({
			x0: middle(at),
			x1: middle(at),
			y0: from * factor,
			y1: to * factor,
			...brokenBy(thickness, factor)
		}))
	];
}

function brokenBy(thickness: number | undefined, factor: number): Pick<Rule, 'isBroken' | 'thickness'> {
	return thickness === undefined ? {} : { isBroken: true, thickness: thickness * factor };
}

/** How to walk an image: steps from pixel to pixel along a line, and from line to line. */
type Walk = { length: number; count: number; along: number; across: number };
type Run = { from: number; to: number; isEdge: boolean; chain: Chain };
/** Runs that touch, from line to line. */
type Chain = Omit<Stroke, 'at'> & {
	sum: number;
	area: number;
	first: number;
	last: number;
	isEdge: boolean;
};

function findStrokes({ grey }: SmallImage, walk: Walk): Stroke[] {
	const chains: Chain[] = [];
	let before: Run[] = [];
	for (let line = EDGE_FAR; line < walk.count - EDGE_FAR; line++) {
		before = runsOf(grey, line, walk).map(({ from, to, isEdge }) => {
			const touched = before.find((run) => run.isEdge === isEdge && run.from <= to && run.to >= from);
			const chain = touched?.chain ?? { from, to, sum: 0, area: 0, first: line, last: line, isEdge };
			if (!touched) chains.push(chain);
			chain.from = Math.min(chain.from, from);
			chain.to = Math.max(chain.to, to);
			chain.sum += line * (to - from);
			chain.area += to - from;
			chain.last = line;
			return { from, to, isEdge, chain };
		});
	}
	return chains.filter(isLine).map(({ from, to, sum, area }) => ({ at: sum / area, from, to }));
}

function isLine({ from, to, area, first, last, isEdge }: Chain): boolean {
	const length = to - from;
	if (length < (isEdge ? MIN_EDGE : MIN_LINE)) return false;
	return last - first < MAX_THICKNESS + length * MAX_CLIMB && area < length * MAX_THICKNESS;
}

const [NOTHING, RIDGE, EDGE] = [0, 1, 2];

/** Stretches of a line of pixels that are all ridge, or all edge. One pixel in so many is in each that is long enough. */
function runsOf(grey: Uint8Array, line: number, { length, along, across }: Walk): Omit<Run, 'chain'>[] {
	const runs: Omit<Run, 'chain'>[] = [];
	const kindAt = (place: number) => kindOf(grey, line * across + place * along, across);
	let end = 0;
	for (let place = MIN_RUN - 1; place < length; place = Math.max(place, end) + MIN_RUN) {
		const kind = kindAt(place);
		if (kind === NOTHING) continue;
		let from = place;
		while (from > end && kindAt(from - 1) === kind) from--;
		end = place + 1;
		while (end < length && kindAt(end) === kind) end++;
		if (end - from >= MIN_RUN) runs.push({ from, to: end, isEdge: kind === EDGE });
		end--;
	}
	return runs;
}

/** @param across the step to the pixel beside it on the next line */
function kindOf(grey: Uint8Array, index: number, across: number): number {
	const level = at(grey, index) + MIN_CONTRAST;
	if (at(grey, index - ASIDE * across) >= level && at(grey, index + ASIDE * across) >= level) return RIDGE;
	const [above, below] = [at(grey, index - EDGE_NEAR * across), at(grey, index + EDGE_NEAR * across)];
	if (Math.abs(above - below) < MIN_STEP) return NOTHING;
	const isEven =
		Math.abs(above - at(grey, index - EDGE_FAR * across)) < EVEN &&
		Math.abs(below - at(grey, index + EDGE_FAR * across)) < EVEN;
	return isEven ? EDGE : NOTHING;
}

const at = (grey: Uint8Array, index: number): number => grey[index] ?? 0;
