import type { PageImage } from '#document/page-image.ts';
import { SAME, type Affine } from './affine.ts';
import { lookAt, type SmallImage } from './small-image.ts';

/** How the lines of a page run. */
export type Tilt = {
	/** degrees, clockwise, by which lines fall to the right; 0 where that cannot be told */
	angleDeg: number;
	/** lines run from top to bottom: the page lies on its side */
	isLying: boolean;
	/** how much sharper the lines stand out along their angle than along the page's edge: 1 is no more */
	gain: number;
};

const MAX_DEG = 12;
const [COARSE_DEG, FINE_DEG] = [0.5, 0.05];
/** Ink is darker than its neighbourhood by this much. */
const CONTRAST = 40;
/** Too little ink to tell. */
const MIN_POINTS = 400;
const MAX_POINTS = 120_000;
/** Of which one in so many is enough for a rough angle. */
const ROUGH_EVERY = 4;
/** Lines that run down stand out 4 to 12 times as sharp along columns; ragged print, tables and photographs reach 2. */
const LYING = 2.5;

/**
 * Finds the direction of the lines: along it, rows of ink and gaps between them follow one another most sharply.
 * Source: Postl 1986 (US 4,723,297), differences of neighbouring rows of the projection
 */
export function measureTilt(image: PageImage): Tilt {
	const small = lookAt(image);
	const lower = edgePoints(small, small.width);
	const right = edgePoints(small, 1);
	if (lower.xs.length < MIN_POINTS) return { angleDeg: 0, isLying: false, gain: 1 };
	const across = { along: lower.xs, across: lower.ys, length: small.height };
	const down = { along: right.ys, across: right.xs, length: small.width };
	const rows = refine(across, roughAngle(across));
	const downDeg = roughAngle(down);
	// Lines that run down stand out far more, even along an angle that is not quite theirs.
	const mayLie = sharpness(down, downDeg) > rows.score;
	const columns = mayLie ? refine(down, downDeg) : null;
	const isLying = columns !== null && columns.score > rows.score * LYING;
	// A line that falls to the right on a lying page runs to the left going down.
	const best = isLying ? { ...columns, angleDeg: -columns.angleDeg } : rows;
	return { angleDeg: best.angleDeg, isLying, gain: best.score / Math.max(1, best.flat) };
}

type Points = { xs: Float32Array; ys: Float32Array };

/** Where ink ends towards the next pixels: baselines are sharper than the tops of letters. */
function edgePoints({ width, height, grey }: SmallImage, step: number): Points {
	const edges = new Uint32Array(width * height);
	let count = 0;
	for (let y = 1; y < height - 2; y++) {
		for (let at = y * width + 1; at < (y + 1) * width - 2; at++)
			if ((grey[at + 2 * step] ?? 0) - (grey[at] ?? 0) > CONTRAST) edges[count++] = at;
	}
	const every = Math.max(1, Math.ceil(count / MAX_POINTS));
	const points = Math.ceil(count / every);
	const [xs, ys] = [new Float32Array(points), new Float32Array(points)];
	for (let point = 0; point < points; point++) {
		const at = edges[point * every] ?? 0;
		ys[point] = Math.floor(at / width);
		xs[point] = at % width;
	}
	return { xs, ys };
}

/** Points by their places along lines and across them, which are so many rows or columns. */
type Lines = { along: Float32Array; across: Float32Array; length: number };

/** The angle along which lines stand out, to half a degree: a part of the points tells as much. */
function roughAngle({ along, across, length }: Lines): number {
	const few = (values: Float32Array) => {
		const part = new Float32Array(Math.ceil(values.length / ROUGH_EVERY));
		for (let point = 0; point < part.length; point++) part[point] = values[point * ROUGH_EVERY] ?? 0;
		return part;
	};
	return sharpest({ along: few(along), across: few(across), length }, -MAX_DEG, MAX_DEG, COARSE_DEG);
}

function refine(lines: Lines, rough: number): { angleDeg: number; score: number; flat: number } {
	const flat = sharpness(lines, 0);
	const angleDeg = sharpest(lines, rough - COARSE_DEG, rough + COARSE_DEG, FINE_DEG);
	const score = sharpness(lines, angleDeg);
	return score > flat ? { angleDeg, score, flat } : { angleDeg: 0, score: flat, flat };
}

function sharpest(lines: Lines, from: number, to: number, step: number): number {
	let [best, bestScore] = [0, -1];
	for (let angleDeg = from; angleDeg <= to + 1e-9; angleDeg += step) {
		const score = sharpness(lines, angleDeg);
		if (score > bestScore) [best, bestScore] = [angleDeg, score];
	}
	return best;
}

function sharpness({ along, across, length }: Lines, angleDeg: number): number {
	const slope = Math.tan((angleDeg * Math.PI) / 180);
	const margin = Math.ceil(Math.abs(slope) * 4 * length);
	const counts = new Uint32Array(length + 2 * margin + 2);
	for (let index = 0; index < along.length; index++) {
		const row = ((across[index] ?? 0) - (along[index] ?? 0) * slope + margin + 0.5) | 0; // rounded
		if (row >= 0 && row < counts.length) counts[row] = (counts[row] ?? 0) + 1;
	}
	let sum = 0;
	for (let row = 1; row < counts.length; row++) sum += ((counts[row] ?? 0) - (counts[row - 1] ?? 0)) ** 2;
	return sum;
}

/** A page turned against its tilt, over white, with the way back. Source: bilinear interpolation */
export function straighten(image: PageImage, angleDeg: number): { image: PageImage; toPage: Affine } {
	if (angleDeg === 0) return { image, toPage: SAME };
	const { width, height, grey } = image;
	const [sin, cos] = [Math.sin((angleDeg * Math.PI) / 180), Math.cos((angleDeg * Math.PI) / 180)];
	const [middleX, middleY] = [width / 2, height / 2];
	const toPage = {
		a: cos,
		b: sin,
		c: -sin,
		d: cos,
		e: middleX - cos * middleX + sin * middleY,
		f: middleY - sin * middleX - cos * middleY
	};
	const { a, b, c, d, e, f } = toPage;
	const out = new Uint8Array(grey.length).fill(255);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const fromX = a * x + c * y + e;
			const fromY = b * x + d * y + f;
			if (fromX < 0 || fromY < 0 || fromX >= width - 1 || fromY >= height - 1) continue;
			out[y * width + x] = sample(grey, width, fromX, fromY);
		}
	}
	return { image: { ...image, grey: out }, toPage };
}

function sample(grey: Uint8Array, width: number, x: number, y: number): number {
	const left = x | 0;
	const top = y | 0;
	const shareX = x - left;
	const shareY = y - top;
	const at = top * width + left;
	const upper = (grey[at] ?? 0) * (1 - shareX) + (grey[at + 1] ?? 0) * shareX;
	const lower = (grey[at + width] ?? 0) * (1 - shareX) + (grey[at + width + 1] ?? 0) * shareX;
	return upper * (1 - shareY) + lower * shareY;
}
