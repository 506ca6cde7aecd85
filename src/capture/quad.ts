/** A place in a picture, in pixels; the centre of the first pixel is 0.5, 0.5. */
export type Point = { x: number; y: number };
/** The corners of a page as it lies in a picture: top left, top right, bottom right, bottom left. */
export type Quad = readonly [Point, Point, Point, Point];
export type Size = { width: number; height: number };

/** Luma, row-major, a byte a pixel. */
export type GreyImage = Size & { grey: Uint8Array };

export const scaledQuad = (quad: Quad, by: number): Quad =>
	mapQuad(quad, ({ x, y }) => ({ x: x * by, y: y * by }));

function mapQuad(quad: Quad, change: (corner: Point, index: number) => Point): Quad {
	const [a, b, c, d] = quad;
	return [change(a, 0), change(b, 1), change(c, 2), change(d, 3)];
}

/** The four sides, each from a corner to the next, clockwise. */
export function sidesOf([a, b, c, d]: Quad): readonly (readonly [Point, Point])[] {
	return [
		[a, b],
		[b, c],
		[c, d],
		[d, a]
	];
}

/** In square pixels; negative where the corners run the wrong way round. */
export function areaOf(quad: Quad): number {
	return sidesOf(quad).reduce((sum, [a, b]) => sum + a.x * b.y - b.x * a.y, 0) / 2;
}

/** Whether it is a page that somebody could photograph: every corner turns the same way. */
export function isConvex(quad: Quad): boolean {
	const [a, b, c, d] = quad;
	const turns = [turn(a, b, c), turn(b, c, d), turn(c, d, a), turn(d, a, b)];
	return turns.every((value) => value > 0);
}

const turn = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);

/** The same corners, clockwise, with the one first that is nearest to the top left. */
export function ordered(corners: Quad): Quad {
	const middle = corners.reduce((sum, { x, y }) => ({ x: sum.x + x / 4, y: sum.y + y / 4 }), { x: 0, y: 0 });
	const around = [...corners].sort(
		(a, b) => Math.atan2(a.y - middle.y, a.x - middle.x) - Math.atan2(b.y - middle.y, b.x - middle.x)
	);
	const first = around.reduce((best, { x, y }, index) => {
		const other = around[best];
		return other && x + y < other.x + other.y ? index : best;
	}, 0);
	const [a, b, c, d] = [...around.slice(first), ...around.slice(0, first)];
	return a && b && c && d ? [a, b, c, d] : corners;
}
