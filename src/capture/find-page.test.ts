import { expect, test } from 'vitest';
import { findPage, SURE } from './find-page.ts';
import { ordered, scaledQuad, type GreyImage, type Point, type Quad } from './quad.ts';
import { refineQuad } from './refine.ts';
import { fromUnitSquare, squaredSize, squarePage, throughHomography, type Homography } from './square.ts';

const LARGE = { width: 1280, height: 960 };
const SMALL = 4;

/** The same noise for the same seed. */
function noiseOf(seed: number): () => number {
	let state = seed * 2654435761;
	return () => {
		state = Math.imul(state ^ (state >>> 15), 2246822519) + 374761393;
		return ((state >>> 8) & 0xffff) / 0xffff;
	};
}

type Scene = {
	quad: Quad;
	/** grey of the table and of the paper */ table: number;
	paper: number;
	/** how much darker the far corner of the picture is, and whether a shadow's edge lies over the page */ falloff?: number;
	shadow?: boolean;
	/** boards, other papers and pens around the page */ clutter?: boolean;
	grain?: number;
};

/** A photograph of a printed page on a table. */
function draw({ quad, table, paper, grain = 6, ...light }: Scene): GreyImage {
	const { width, height } = LARGE;
	const noise = noiseOf(1);
	const grey = new Uint8Array(width * height);
	const toPage = inverseOf(fromUnitSquare(quad));
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const { x: u, y: v } = throughHomography(toPage, { x: x + 0.5, y: y + 0.5 });
			const isPaper = u >= 0 && u < 1 && v >= 0 && v < 1;
			const value =
				(isPaper ? print(u, v, paper) : table + (light.clutter ? around(x, y) : 0)) * lightAt(x, y, light);
			grey[y * width + x] = Math.max(0, Math.min(255, value + grain * (noise() - 0.5) * 2));
		}
	}
	return blurred({ ...LARGE, grey });
}

function lightAt(x: number, y: number, { falloff = 0, shadow }: Pick<Scene, 'falloff' | 'shadow'>): number {
	const fading = 1 - falloff * ((x / LARGE.width + y / LARGE.height) / 2);
	return shadow && x - 0.7 * y > 340 ? fading * 0.62 : fading;
}

/** Lines of words, a heading, and a ruled box. */
function print(u: number, v: number, paper: number): number {
	const isInk = inText(u, v) && (v > 0.6 && v < 0.75 ? onRule(u, v) : onLetter(u, v));
	return isInk ? 55 : paper;
}

const inText = (u: number, v: number) => u > 0.1 && u < 0.9 && v > 0.08 && v < 0.92;
const onRule = (u: number, v: number) => (v - 0.6) % 0.05 < 0.003 || u < 0.104 || u > 0.896;
const onLetter = (u: number, v: number) =>
	u < (v < 0.12 ? 0.5 : 0.8) && (v * 40) % 1 < 0.42 && Math.sin(u * 300 + Math.floor(v * 40) * 7) > -0.4;

/** Boards with gaps, a dark pen and another sheet. */
function around(x: number, y: number): number {
	const board = y % 190 < 5 ? -30 : 8 * Math.sin(y / 9 + Math.sin(x / 60));
	const pen = Math.abs(x - 1180 - 0.1 * y) < 9 ? -80 : 0;
	return board + pen + (x < 70 && y > 640 ? 60 : 0);
}

function blurred({ width, height, grey }: GreyImage): GreyImage {
	const soft = Uint8Array.from(grey);
	for (let at = width + 1; at < grey.length - width - 1; at++) {
		let sum = 0;
		for (const row of [at - width, at, at + width])
			sum += (grey[row - 1] ?? 0) + (grey[row] ?? 0) + (grey[row + 1] ?? 0);
		soft[at] = sum / 9;
	}
	return { width, height, grey: soft };
}

function smaller({ width, height, grey }: GreyImage, by: number): GreyImage {
	const small = { width: width / by, height: height / by };
	const sums = new Float64Array(small.width * small.height);
	grey.forEach((value, at) => {
		const place = Math.floor(Math.floor(at / width) / by) * small.width + Math.floor((at % width) / by);
		sums[place] = (sums[place] ?? 0) + value / by / by;
	});
	return { ...small, grey: Uint8Array.from(sums) };
}

function inverseOf([a, b, c, d, e, f, g, h]: Homography): Homography {
	const m = [
		e - f * h,
		c * h - b,
		b * f - c * e,
		f * g - d,
		a - c * g,
		c * d - a * f,
		d * h - e * g,
		b * g - a * h
	];
	const scale = a * e - b * d;
	return m.map((value) => value / scale) as unknown as Homography;
}

const corner = (x: number, y: number): Point => ({ x, y });
const straight: Quad = [corner(330, 90), corner(900, 96), corner(912, 880), corner(318, 874)];
const perspective: Quad = [corner(420, 150), corner(880, 170), corner(1080, 860), corner(240, 820)];
const turned: Quad = [corner(520, 80), corner(1120, 300), corner(840, 900), corner(220, 640)];

/** The farthest corner's distance, in pixels of the large picture. */
const errorOf = (found: Quad, true_: Quad) =>
	Math.max(
		...found.map((point, index) =>
			Math.hypot(point.x - (true_[index]?.x ?? 0), point.y - (true_[index]?.y ?? 0))
		)
	);

const scenes: [string, Scene][] = [
	['on a dark table', { quad: straight, table: 70, paper: 225 }],
	['on a light table', { quad: straight, table: 205, paper: 238 }],
	['on a table hardly darker than itself', { quad: perspective, table: 214, paper: 232, grain: 4 }],
	['looked at from the side', { quad: perspective, table: 90, paper: 220 }],
	['turned by twenty degrees', { quad: turned, table: 110, paper: 225 }],
	['in light that fades', { quad: perspective, table: 100, paper: 235, falloff: 0.5 }],
	['with a shadow across it', { quad: perspective, table: 90, paper: 230, shadow: true }],
	['among boards, a pen and another sheet', { quad: turned, table: 120, paper: 225, clutter: true }],
	['in the dark, with much grain', { quad: perspective, table: 30, paper: 95, grain: 16 }],
	['darker than what it lies on', { quad: straight, table: 240, paper: 150 }]
];

test.each(scenes)('a page is found %s, and its corners within a pixel', (_, scene) => {
	const image = draw(scene);
	const small = smaller(image, SMALL);
	const found = findPage(small);
	expect(found?.score ?? 0).toBeGreaterThan(SURE);
	if (!found) return;
	expect(errorOf(scaledQuad(found.quad, SMALL), scene.quad)).toBeLessThan(6);
	expect(errorOf(refineQuad(found.quad, image, SMALL), scene.quad)).toBeLessThan(1);
});

test('an empty table, and one with boards and a pen, is no page', () => {
	const nowhere: Quad = [corner(-900, -900), corner(-800, -900), corner(-800, -800), corner(-900, -800)];
	for (const clutter of [false, true]) {
		const found = findPage(smaller(draw({ quad: nowhere, table: 120, paper: 225, clutter }), SMALL));
		expect(found?.score ?? 0).toBeLessThan(SURE);
	}
});

test('a squared page has the proportions of the sheet, and its print where it was', () => {
	const size = squaredSize(perspective, LARGE);
	const image = draw({ quad: perspective, table: 90, paper: 220, grain: 0 });
	const rgba = new Uint8ClampedArray(image.grey.length * 4);
	image.grey.forEach((value, at) => rgba.fill(value, at * 4, at * 4 + 3));
	const page = squarePage({ ...LARGE, rgba }, perspective);
	expect([page.width, page.height]).toEqual([size.width, size.height]);
	const lumaAt = (u: number, v: number) =>
		page.rgba[(Math.floor(v * page.height) * page.width + Math.floor(u * page.width)) * 4] ?? 0;
	expect(lumaAt(0.05, 0.5)).toBeGreaterThan(200);
	const heading = Array.from({ length: 40 }, (_, step) => lumaAt(0.1 + step * 0.01, 0.105));
	expect(Math.min(...heading)).toBeLessThan(110);
	expect(lumaAt(0.5, 0.95)).toBeGreaterThan(200);
});

test('the proportions of a sheet are told from its perspective', () => {
	// An A4 sheet, tilted by 35° in front of a camera of focal length 1100.
	const tilt = (35 * Math.PI) / 180;
	const project = (x: number, y: number): Point => {
		const depth = 1600 + y * Math.sin(tilt);
		return corner(640 + (1100 * x) / depth, 480 + (1100 * y * Math.cos(tilt)) / depth);
	};
	const quad: Quad = [project(-420, -594), project(420, -594), project(420, 594), project(-420, 594)];
	const { width, height } = squaredSize(ordered(quad), LARGE);
	expect(height / width).toBeGreaterThan(1.38);
	expect(height / width).toBeLessThan(1.45);
});
