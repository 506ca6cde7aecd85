import type { PageImage } from '#document/page-image.ts';

/**
 * A page at another size: means of the pixels that fall together where it shrinks, a cubic through four neighbours
 * where it grows.
 * @param scale target pixels a source pixel
 * Source: Keys 1981 (cubic convolution, a = -0.5)
 */
export function rescale(image: PageImage, scale: number): PageImage {
	if (scale === 1) return image;
	const width = Math.max(1, Math.round(image.width * scale));
	const height = Math.max(1, Math.round(image.height * scale));
	const across = resampleRows(image.grey, { from: image.width, to: width, rows: image.height });
	const grey = resampleColumns(across, { from: image.height, to: height, width });
	return { ...image, width, height, dpi: image.dpi === null ? null : image.dpi * scale, grey };
}

type Rows = { from: number; to: number; rows: number };
type Taps = { first: Int32Array; weights: Float32Array; count: number };

function resampleRows(grey: Uint8Array, { from, to, rows }: Rows): Uint8Array<ArrayBuffer> {
	const { first, weights, count } = taps(from, to);
	const out = new Uint8ClampedArray(to * rows);
	// The row with its ends repeated, so that no tap falls outside.
	const padded = new Float32Array(from + 2 * count);
	for (let row = 0; row < rows; row++) {
		padded.fill(grey[row * from] ?? 0, 0, count);
		padded.set(grey.subarray(row * from, (row + 1) * from), count);
		padded.fill(grey[(row + 1) * from - 1] ?? 0, count + from);
		for (let x = 0, weight = 0; x < to; x++) {
			let sum = 0;
			const end = (first[x] ?? 0) + 2 * count;
			for (let at = end - count; at < end; at++) sum += (padded[at] ?? 0) * (weights[weight++] ?? 0);
			out[row * to + x] = sum;
		}
	}
	return new Uint8Array(out.buffer);
}

type Columns = { from: number; to: number; width: number };

/** Whole rows at a time, in the order in which they lie in memory. */
function resampleColumns(grey: Uint8Array, { from, to, width }: Columns): Uint8Array<ArrayBuffer> {
	const { first, weights, count } = taps(from, to);
	const out = new Uint8ClampedArray(to * width);
	const sums = new Float64Array(width);
	for (let y = 0; y < to; y++) {
		sums.fill(0);
		for (let tap = 0; tap < count; tap++) {
			const start = Math.min(from - 1, Math.max(0, (first[y] ?? 0) + tap)) * width;
			const weight = weights[y * count + tap] ?? 0;
			for (let x = 0; x < width; x++) sums[x] = (sums[x] ?? 0) + (grey[start + x] ?? 0) * weight;
		}
		out.set(sums, y * width);
	}
	return new Uint8Array(out.buffer);
}

/** The source pixels of each target pixel and their weights, which add up to 1. */
function taps(from: number, to: number): Taps {
	const ratio = from / to;
	const radius = ratio > 1 ? ratio / 2 : 2;
	const count = Math.ceil(radius * 2) + 1;
	const first = new Int32Array(to);
	const weights = new Float32Array(to * count);
	for (let x = 0; x < to; x++) {
		const middle = (x + 0.5) * ratio - 0.5;
		const start = Math.floor(middle - radius + 0.5);
		first[x] = start;
		const raw = Array.from({ length: count }, (_, tap) =>
			ratio > 1 ? share(start + tap, middle, radius) : cubic(Math.abs(start + tap - middle))
		);
		const total = raw.reduce((sum, weight) => sum + weight, 0);
		raw.forEach((weight, tap) => (weights[x * count + tap] = weight / total));
	}
	return { first, weights, count };
}

/** How much of a pixel lies within the radius. */
function share(pixel: number, middle: number, radius: number): number {
	return Math.max(0, Math.min(pixel + 0.5, middle + radius) - Math.max(pixel - 0.5, middle - radius));
}

function cubic(distance: number): number {
	if (distance < 1) return 1.5 * distance ** 3 - 2.5 * distance ** 2 + 1;
	return distance < 2 ? -0.5 * distance ** 3 + 2.5 * distance ** 2 - 4 * distance + 2 : 0;
}
