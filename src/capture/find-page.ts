import { findEdges } from './edges.ts';
import { areaOf, isConvex, ordered, sidesOf, type GreyImage, type Point, type Quad } from './quad.ts';
import { refineQuad } from './refine.ts';
import { findLines, type StraightLine } from './straight-lines.ts';

/** Where a page was found. */
export type FoundPage = {
	quad: Quad;
	/** 0 to 1; below `SURE` it is better not shown */
	score: number;
};

/** From here on a find is shown to the person. */
export const SURE = 0.62;

/** Opposite sides of a page that is looked at from the side still run nearly the same way; neighbours do not. */
const OPPOSITE_RAD = (34 * Math.PI) / 180;
const NEIGHBOUR_RAD = (50 * Math.PI) / 180;
/** A page fills at least this much of the picture. */
const LEAST_AREA = 0.12;
/** Corners may lie this far outside, as a part of the picture's size. */
const OUTSIDE = 0.04;

/**
 * Finds the sheet of paper in a small picture (about 320 pixels long): of all four-sided figures of straight lines the
 * one along whose sides it is most steadily lighter (or darker) inside than outside. Print changes from letter to
 * letter, a ruled line is as light on both sides: the edge of a sheet is neither.
 * @returns null where there is none
 */
export function findPage(image: GreyImage): FoundPage | null {
	const edges = findEdges(image);
	const lines = findLines(edges);
	let best: FoundPage | null = null;
	for (const quad of candidates(lines, image)) {
		const score = scoreOf(quad, edges.soft);
		if (score > (best?.score ?? 0)) best = { quad, score };
	}
	return best && { ...best, quad: refineQuad(best.quad, edges.soft, 1) };
}

function* candidates(lines: readonly StraightLine[], image: GreyImage): Generator<Quad> {
	const pairs: [StraightLine, StraightLine][] = [];
	lines.forEach((one, index) => {
		for (const other of lines.slice(index + 1))
			if (between(one, other) < OPPOSITE_RAD && areApart(one, other, image)) pairs.push([one, other]);
	});
	for (const [index, [a, b]] of pairs.entries()) {
		for (const [c, d] of pairs.slice(index + 1)) {
			if (Math.min(between(a, c), between(a, d), between(b, c), between(b, d)) < NEIGHBOUR_RAD) continue;
			const corners = [crossing(a, c), crossing(a, d), crossing(b, d), crossing(b, c)] as const;
			const [p, q, r, s] = corners;
			if (!p || !q || !r || !s) continue;
			const quad = ordered([p, q, r, s]);
			if (quad.every((corner) => isInside(corner, image)) && isPageLike(quad, image)) yield quad;
		}
	}
}

/** The angle between two lines, 0 to π/2. */
function between(a: StraightLine, b: StraightLine): number {
	const apart = Math.abs(a.angle - b.angle);
	return Math.min(apart, Math.PI - apart);
}

/** Whether a page has room between them, where it counts: in the middle of the picture. */
function areApart(a: StraightLine, b: StraightLine, { width, height }: GreyImage): boolean {
	const away = ({ angle, distance }: StraightLine) =>
		distance - (width / 2) * Math.cos(angle) - (height / 2) * Math.sin(angle);
	const sign = Math.abs(a.angle - b.angle) > Math.PI / 2 ? -1 : 1;
	return Math.abs(away(a) - sign * away(b)) > 0.2 * Math.min(width, height);
}

function crossing(a: StraightLine, b: StraightLine): Point | null {
	const [ca, sa, cb, sb] = [Math.cos(a.angle), Math.sin(a.angle), Math.cos(b.angle), Math.sin(b.angle)];
	const determinant = ca * sb - sa * cb;
	if (Math.abs(determinant) < 1e-6) return null;
	return {
		x: (a.distance * sb - b.distance * sa) / determinant + 0.5,
		y: (b.distance * ca - a.distance * cb) / determinant + 0.5
	};
}

function isInside({ x, y }: Point, { width, height }: GreyImage): boolean {
	return (
		x > -OUTSIDE * width && y > -OUTSIDE * height && x < (1 + OUTSIDE) * width && y < (1 + OUTSIDE) * height
	);
}

function isPageLike(quad: Quad, { width, height }: GreyImage): boolean {
	if (areaOf(quad) < LEAST_AREA * width * height || !isConvex(quad)) return false;
	const lengths = sidesOf(quad).map(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y));
	const [top = 0, right = 0, bottom = 0, left = 0] = lengths;
	return alike(top, bottom) && alike(left, right);
}

/** Perspective makes one of two opposite sides shorter, but not that much. */
const alike = (a: number, b: number) => Math.min(a, b) > 0.4 * Math.max(a, b);

const SAMPLES = 28;
/** From a side inwards and outwards, in pixels. */
const STEPS = [1.5, 2.5];
const LEAST_CONTRAST = 4;
const FULL_CONTRAST = 30;

/** How surely a figure is a sheet: by its worst side, all of them, and how much of the picture it takes. */
function scoreOf(quad: Quad, image: GreyImage): number {
	let product = 1;
	let worst = 1;
	let lighter = 0;
	for (const [from, to] of sidesOf(quad)) {
		const { steady, contrast } = sideOf(from, to, image);
		const side = steady ** 2 * (0.55 + 0.45 * Math.min(1, Math.abs(contrast) / FULL_CONTRAST));
		if (side < 0.2) return 0;
		product *= side;
		worst = Math.min(worst, side);
		lighter += Math.sign(contrast);
	}
	const share = areaOf(quad) / (image.width * image.height);
	const agreeing = Math.abs(lighter) === 4 ? 1 : 0.75;
	return Math.sqrt(product ** 0.25 * worst) * agreeing * Math.min(1, 0.55 + share);
}

/** How much of a side has the same kind of change across it, 0 to 1, and how large that is, in levels of grey. */
function sideOf(from: Point, to: Point, image: GreyImage): { steady: number; contrast: number } {
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	// Corners run clockwise, with y downwards: inside is to the right of the way.
	const inward = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
	let up = 0;
	let down = 0;
	let sum = 0;
	for (let index = 0; index < SAMPLES; index++) {
		const part = 0.04 + (0.92 * (index + 0.5)) / SAMPLES;
		const x = from.x + part * (to.x - from.x);
		const y = from.y + part * (to.y - from.y);
		const difference = acrossAt(image, { x, y }, inward);
		if (difference > LEAST_CONTRAST) up++;
		else if (difference < -LEAST_CONTRAST) down++;
		sum += Math.max(-2 * FULL_CONTRAST, Math.min(2 * FULL_CONTRAST, difference));
	}
	return { steady: Math.max(up, down) / SAMPLES, contrast: (up > down ? 1 : -1) * Math.abs(sum / SAMPLES) };
}

/** How much lighter it is on the inner side; 0 where the picture ends. */
function acrossAt({ width, height, grey }: GreyImage, at: Point, inward: Point): number {
	let difference = 0;
	for (const step of STEPS) {
		const inX = Math.floor(at.x + step * inward.x);
		const inY = Math.floor(at.y + step * inward.y);
		const outX = Math.floor(at.x - step * inward.x);
		const outY = Math.floor(at.y - step * inward.y);
		if (Math.min(inX, inY, outX, outY) < 0) return 0;
		if (Math.max(inX, outX) >= width || Math.max(inY, outY) >= height) return 0;
		difference += (grey[inY * width + inX] ?? 0) - (grey[outY * width + outX] ?? 0);
	}
	return difference / STEPS.length;
}
