import { areaOf, isConvex, scaledQuad, sidesOf, type GreyImage, type Point, type Quad } from './quad.ts';

const SAMPLES = 72;
/** Rounds of fitting, each without those that lay far off in the one before. */
const ROUNDS = 4;

/**
 * Corners found in a small picture, put exactly in a large one: each side is laid anew through the strongest change
 * across it.
 * @param by how many pixels of the large picture one of the small is
 */
export function refineQuad(coarse: Quad, image: GreyImage, by: number): Quad {
	const quad = scaledQuad(coarse, by);
	const reach = Math.max(3, 2.2 * by);
	const lines = sidesOf(quad).map(([from, to]) => fitSide(from, to, image, reach));
	const [top, right, bottom, left] = lines;
	if (!top || !right || !bottom || !left) return quad;
	const corners = [meet(left, top), meet(top, right), meet(right, bottom), meet(bottom, left)] as const;
	const [a, b, c, d] = corners;
	if (!a || !b || !c || !d) return quad;
	const refined: Quad = [a, b, c, d];
	const moved = refined.some((corner, index) => {
		const before = quad[index];
		return before && Math.hypot(corner.x - before.x, corner.y - before.y) > 3 * reach;
	});
	return moved || !isConvex(refined) || areaOf(refined) < 0.7 * areaOf(quad) ? quad : refined;
}

/** A point on a line, and its direction as a unit vector. */
type Line = { at: Point; along: Point };

function fitSide(from: Point, to: Point, image: GreyImage, reach: number): Line {
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
	const inward = { x: -along.y, y: along.x };
	const profiles = Array.from({ length: SAMPLES }, (_, index) => {
		const way = length * (0.05 + (0.9 * (index + 0.5)) / SAMPLES);
		return { way, at: { x: from.x + way * along.x, y: from.y + way * along.y } };
	});
	// Lighter inside or darker: what most of the side says.
	const sign = Math.sign(profiles.reduce((sum, { at }) => sum + across(image, at, inward, reach), 0)) || 1;
	const places = profiles.flatMap(({ way, at }) => {
		const offset = steepest(image, at, inward, { reach, sign });
		return offset === null ? [] : [{ way, offset }];
	});
	if (places.length < SAMPLES / 4) return { at: from, along };
	const { slope, start } = fit(places, reach);
	const size = Math.hypot(1, slope);
	return {
		at: { x: from.x + start * inward.x, y: from.y + start * inward.y },
		along: { x: (along.x + slope * inward.x) / size, y: (along.y + slope * inward.y) / size }
	};
}

const across = (image: GreyImage, at: Point, inward: Point, reach: number) =>
	lumaAt(image, at, inward, reach) - lumaAt(image, at, inward, -reach);

/** How far from a place, inwards, the light changes most; null where it hardly does. */
function steepest(
	image: GreyImage,
	at: Point,
	inward: Point,
	{ reach, sign }: { reach: number; sign: number }
): number | null {
	let best = 6;
	let found: number | null = null;
	for (let offset = -reach; offset <= reach; offset += 0.5) {
		const change =
			sign * (lumaAt(image, at, inward, offset + 1.25) - lumaAt(image, at, inward, offset - 1.25));
		if (change > best) [best, found] = [change, offset];
	}
	return found;
}

/** Between four pixels. */
function lumaAt({ width, height, grey }: GreyImage, at: Point, inward: Point, offset: number): number {
	const x = Math.max(0, Math.min(width - 1.001, at.x + offset * inward.x - 0.5));
	const y = Math.max(0, Math.min(height - 1.001, at.y + offset * inward.y - 0.5));
	const cell = Math.floor(y) * width + Math.floor(x);
	const [fx, fy] = [x % 1, y % 1];
	const top = (grey[cell] ?? 0) * (1 - fx) + (grey[cell + 1] ?? 0) * fx;
	const bottom = (grey[cell + width] ?? 0) * (1 - fx) + (grey[cell + width + 1] ?? 0) * fx;
	return top * (1 - fy) + bottom * fy;
}

type Place = { way: number; offset: number };

/** A line through places of which some are wrong: begun at their median, then without those that lie far off. */
function fit(places: readonly Place[], reach: number): { slope: number; start: number } {
	const offsets = places.map(({ offset }) => offset).toSorted((a, b) => a - b);
	let line = { slope: 0, start: offsets[offsets.length >> 1] ?? 0 };
	let most = reach;
	for (let round = 0; round < ROUNDS; round++) {
		const near = places.filter(({ way, offset }) => Math.abs(offset - line.start - line.slope * way) <= most);
		if (near.length < 8) break;
		line = leastSquares(near);
		most = Math.max(0.8, most / 2);
	}
	return line;
}

function leastSquares(places: readonly Place[]): { slope: number; start: number } {
	const count = places.length;
	const way = places.reduce((sum, place) => sum + place.way, 0) / count;
	const offset = places.reduce((sum, place) => sum + place.offset, 0) / count;
	let top = 0;
	let bottom = 0;
	for (const place of places) {
		top += (place.way - way) * (place.offset - offset);
		bottom += (place.way - way) ** 2;
	}
	const slope = bottom === 0 ? 0 : top / bottom;
	return { slope, start: offset - slope * way };
}

function meet(a: Line, b: Line): Point | null {
	const determinant = a.along.x * b.along.y - a.along.y * b.along.x;
	if (Math.abs(determinant) < 0.05) return null;
	const way = ((b.at.x - a.at.x) * b.along.y - (b.at.y - a.at.y) * b.along.x) / determinant;
	return { x: a.at.x + way * a.along.x, y: a.at.y + way * a.along.y };
}
