import type { PageImage } from '#document/page-image.ts';

/** How wide the steps from paper to ink are: about 1.4 pixels in a good scan, 3 and more out of focus. */
type Edges = { width: number; count: number };

/** A step between paper and ink changes the level by this much. */
const MIN_STEP = 60;
/** Rows that are looked at. */
const LOOK_ROWS = 200;
/** Widths are counted in eighths of a pixel, up to 16. */
const [BINS, BINS_A_PIXEL] = [128, 8];

/**
 * The median width of steps along a sample of the rows: the whole change of a step over its steepest pixel.
 * Source: Marziliano et al. 2002 (a perceptual blur metric), with the slope in place of the distance
 */
export function measureEdges({ width, height, grey }: PageImage): Edges {
	const counts = new Uint32Array(BINS);
	const stride = Math.max(1, Math.floor(height / LOOK_ROWS));
	for (let y = 0; y < height; y += stride) countEdges(counts, grey.subarray(y * width, (y + 1) * width));
	const count = counts.reduce((sum, value) => sum + value, 0);
	let seen = 0;
	const median = counts.findIndex((value) => (seen += value) > count / 2);
	return { width: Math.max(0, median) / BINS_A_PIXEL, count };
}

function countEdges(counts: Uint32Array, row: Uint8Array): void {
	let [start, rising, steepest] = [row[0] ?? 0, 0, 0];
	for (let x = 1; x < row.length; x++) {
		const before = row[x - 1] ?? 0;
		const change = (row[x] ?? 0) - before;
		const direction = Math.sign(change);
		if (direction === rising && direction !== 0) {
			steepest = Math.max(steepest, Math.abs(change));
			continue;
		}
		const step = Math.abs(before - start);
		if (step >= MIN_STEP) {
			const bin = Math.min(BINS - 1, Math.round((step / steepest) * BINS_A_PIXEL));
			counts[bin] = (counts[bin] ?? 0) + 1;
		}
		[start, rising, steepest] = [before, direction, Math.abs(change)];
	}
}

/** The blur that is taken off, as a part of the width of the edges, and how strongly. */
const RADIUS = 0.45;
const AMOUNT = 2.5;

/** Takes blur off: adds to each pixel what it has more or less than its neighbourhood (an unsharp mask). */
export function sharpen(image: PageImage, edgeWidth: number): PageImage {
	const { width, height, grey } = image;
	const weights = gaussian(edgeWidth * RADIUS);
	const out = new Uint8ClampedArray(grey.length);
	const columns = new Float32Array(width);
	for (let y = 0; y < height; y++) {
		blurColumns(columns, image, y, weights);
		for (let x = 0; x < width; x++) {
			const level = grey[y * width + x] ?? 0;
			out[y * width + x] = level + (level - blurAt(columns, x, weights)) * AMOUNT;
		}
	}
	return { ...image, grey: new Uint8Array(out.buffer) };
}

/** Weights from the middle outwards. */
function gaussian(sigma: number): Float32Array {
	const half = Math.ceil(sigma * 3);
	const raw = Array.from({ length: half + 1 }, (_, at) => Math.exp(-(at * at) / (2 * sigma * sigma)));
	const total = raw.reduce((sum, weight, at) => sum + weight * (at === 0 ? 1 : 2), 0);
	return Float32Array.from(raw, (weight) => weight / total);
}

function blurColumns(
	out: Float32Array,
	{ width, height, grey }: PageImage,
	y: number,
	weights: Float32Array
): void {
	out.fill(0);
	for (let tap = 1 - weights.length; tap < weights.length; tap++) {
		const start = Math.min(height - 1, Math.max(0, y + tap)) * width;
		const weight = weights[Math.abs(tap)] ?? 0;
		for (let x = 0; x < width; x++) out[x] = (out[x] ?? 0) + (grey[start + x] ?? 0) * weight;
	}
}

function blurAt(row: Float32Array, x: number, weights: Float32Array): number {
	const last = row.length - 1;
	let sum = (row[x] ?? 0) * (weights[0] ?? 1);
	for (let tap = 1; tap < weights.length; tap++)
		sum += ((row[Math.max(0, x - tap)] ?? 0) + (row[Math.min(last, x + tap)] ?? 0)) * (weights[tap] ?? 0);
	return sum;
}
