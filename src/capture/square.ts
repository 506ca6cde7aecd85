import { sidesOf, type Point, type Quad, type Size } from './quad.ts';

/** Of a colour picture: RGBA, row-major, 4 bytes a pixel. */
export type ColourImage = Size & { rgba: Uint8ClampedArray<ArrayBuffer> };

const LONGEST = 4096;

/** x' = (a·x + b·y + c) / (g·x + h·y + 1), y' = (d·x + e·y + f) / (g·x + h·y + 1), as a to h. */
export type Homography = readonly [number, number, number, number, number, number, number, number];

/**
 * What takes the unit square to these corners.
 * Source: Heckbert 1989, Fundamentals of Texture Mapping, 2.2.3
 */
export function fromUnitSquare([p0, p1, p2, p3]: Quad): Homography {
	const sum = { x: p0.x - p1.x + p2.x - p3.x, y: p0.y - p1.y + p2.y - p3.y };
	const d1 = { x: p1.x - p2.x, y: p1.y - p2.y };
	const d2 = { x: p3.x - p2.x, y: p3.y - p2.y };
	const determinant = d1.x * d2.y - d2.x * d1.y || 1e-9;
	const g = (sum.x * d2.y - d2.x * sum.y) / determinant;
	const h = (d1.x * sum.y - sum.x * d1.y) / determinant;
	return [
		...([p1.x - p0.x + g * p1.x, p3.x - p0.x + h * p3.x, p0.x] as const),
		...([p1.y - p0.y + g * p1.y, p3.y - p0.y + h * p3.y, p0.y] as const),
		...([g, h] as const)
	];
}

export function throughHomography([a, b, c, d, e, f, g, h]: Homography, { x, y }: Point): Point {
	const depth = g * x + h * y + 1;
	return { x: (a * x + b * y + c) / depth, y: (d * x + e * y + f) / depth };
}

/**
 * The size of the page in pixels of the picture: as large as its longer sides are there, with the proportions that the
 * perspective betrays.
 * Source: Zhang & He 2007, Whiteboard scanning and image enhancement, doi:10.1016/j.dsp.2006.05.006
 */
export function squaredSize(quad: Quad, picture: Size): Size {
	const [top = 1, right = 1, bottom = 1, left = 1] = sidesOf(quad).map(([a, b]) =>
		Math.hypot(a.x - b.x, a.y - b.y)
	);
	const seen = { width: Math.max(top, bottom), height: Math.max(left, right) };
	const ratio = trueRatio(quad, picture) || seen.width / seen.height;
	// Neither side gets fewer pixels than it has in the picture.
	const height = Math.max(seen.height, seen.width / ratio);
	const scale = Math.min(1, LONGEST / Math.max(height, height * ratio));
	return {
		width: Math.max(1, Math.round(height * ratio * scale)),
		height: Math.max(1, Math.round(height * scale))
	};
}

/** As a part of the picture's longer side: what a phone's main camera has, where the picture does not tell. */
const USUAL_FOCUS = 0.8;
/** Sides that run together less than this tell nothing of the camera. */
const LEAST_PERSPECTIVE = 0.08;

/** Width over height of the sheet itself; 0 where the corners are none of a sheet's. */
function trueRatio(quad: Quad, { width, height }: Size): number {
	const [m1, m2, m4, m3] = quad.map(({ x, y }) => [x - width / 2, y - height / 2, 1] as const);
	if (!m1 || !m2 || !m3 || !m4) return 0;
	const k2 = dot(cross(m1, m4), m3) / dot(cross(m2, m4), m3);
	const k3 = dot(cross(m1, m4), m2) / dot(cross(m3, m4), m2);
	const [x2, y2, z2] = [k2 * m2[0] - m1[0], k2 * m2[1] - m1[1], k2 - 1];
	const [x3, y3, z3] = [k3 * m3[0] - m1[0], k3 * m3[1] - m1[1], k3 - 1];
	const size = Math.max(width, height);
	const tells = Math.min(Math.abs(z2), Math.abs(z3)) > LEAST_PERSPECTIVE;
	const seen = tells ? -(x2 * x3 + y2 * y3) / (z2 * z3) : 0;
	const isCamera = seen > (0.4 * size) ** 2 && seen < (3 * size) ** 2;
	const focus2 = isCamera ? seen : (USUAL_FOCUS * size) ** 2;
	const ratio = Math.sqrt((x2 * x2 + y2 * y2 + z2 * z2 * focus2) / (x3 * x3 + y3 * y3 + z3 * z3 * focus2));
	return ratio > 0.1 && ratio < 10 ? ratio : 0;
}

type Triple = readonly [number, number, number];
const cross = (a: Triple, b: Triple): Triple => [
	a[1] * b[2] - a[2] * b[1],
	a[2] * b[0] - a[0] * b[2],
	a[0] * b[1] - a[1] * b[0]
];
const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** The page between these corners, as if it had been looked at from straight above. */
export function squarePage({ width, height, rgba }: ColourImage, quad: Quad): ColourImage {
	const size = squaredSize(quad, { width, height });
	const [a, b, c, d, e, f, g, h] = fromUnitSquare(quad);
	const squared = new Uint8ClampedArray(size.width * size.height * 4);
	let to = 0;
	for (let row = 0; row < size.height; row++) {
		const v = (row + 0.5) / size.height;
		for (let column = 0; column < size.width; column++, to += 4) {
			const u = (column + 0.5) / size.width;
			const depth = g * u + h * v + 1;
			const x = Math.max(0, Math.min(width - 1.001, (a * u + b * v + c) / depth - 0.5));
			const y = Math.max(0, Math.min(height - 1.001, (d * u + e * v + f) / depth - 0.5));
			const [left, top] = [Math.floor(x), Math.floor(y)];
			const [fx, fy] = [x - left, y - top];
			const at = (top * width + left) * 4;
			const below = at + width * 4;
			for (let channel = 0; channel < 3; channel++) {
				const upper = (rgba[at + channel] ?? 0) * (1 - fx) + (rgba[at + 4 + channel] ?? 0) * fx;
				const lower = (rgba[below + channel] ?? 0) * (1 - fx) + (rgba[below + 4 + channel] ?? 0) * fx;
				squared[to + channel] = upper * (1 - fy) + lower * fy;
			}
			squared[to + 3] = 255;
		}
	}
	return { ...size, rgba: squared };
}
