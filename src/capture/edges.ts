import type { GreyImage } from './quad.ts';

/** Where light changes. */
export type Edges = {
	/** of the image, softened */
	soft: GreyImage;
	/** places of the ridges of change, as indexes into the image */
	places: Int32Array;
	/** of each place: the direction towards the light in radians, and how much it changes */
	angles: Float32Array;
	strengths: Float32Array;
};

/** Changes weaker than this are grain, in levels of grey. */
const LEAST = 7;
/** The strongest part of all pixels that counts. */
const SHARE = 0.3;

/** Finds the ridges along which light changes. Source: Canny 1986, doi:10.1109/TPAMI.1986.4767851, without its linking */
export function findEdges(image: GreyImage): Edges {
	const soft = { ...image, grey: softened(softened(image.grey, image), image) };
	const { width, height, grey } = soft;
	const dx = new Int16Array(width * height);
	const dy = new Int16Array(width * height);
	const strength = new Uint16Array(width * height);
	const counts = new Uint32Array(1 << 11);
	for (let y = 1; y < height - 1; y++) {
		for (let x = 1, at = y * width + 1; x < width - 1; x++, at++) {
			const at9 = (offset: number) => grey[at + offset] ?? 0;
			const right = at9(1 - width) + 2 * at9(1) + at9(1 + width);
			const left = at9(-1 - width) + 2 * at9(-1) + at9(width - 1);
			const below = at9(width - 1) + 2 * at9(width) + at9(width + 1);
			const above = at9(-width - 1) + 2 * at9(-width) + at9(1 - width);
			dx[at] = right - left;
			dy[at] = below - above;
			// A quarter, so that it is in levels from one pixel to the one after the next.
			const value = Math.min(2047, Math.round(Math.hypot(right - left, below - above) / 4));
			strength[at] = value;
			counts[value] = (counts[value] ?? 0) + 1;
		}
	}
	return ridges(soft, { dx, dy, strength }, Math.max(LEAST, strongest(counts, width * height * SHARE)));
}

/** The mean of each 3 × 3 pixels. */
function softened(grey: Uint8Array, { width, height }: { width: number; height: number }): Uint8Array {
	const soft = Uint8Array.from(grey);
	for (let y = 1; y < height - 1; y++) {
		for (let x = 1, at = y * width + 1; x < width - 1; x++, at++) {
			let sum = 0;
			for (let row = at - width; row <= at + width; row += width)
				sum += (grey[row - 1] ?? 0) + (grey[row] ?? 0) + (grey[row + 1] ?? 0);
			soft[at] = sum / 9;
		}
	}
	return soft;
}

/** The strength that only so many pixels have. */
function strongest(counts: Uint32Array, wanted: number): number {
	let sum = 0;
	for (let value = counts.length - 1; value > 0; value--) {
		sum += counts[value] ?? 0;
		if (sum > wanted) return value;
	}
	return 0;
}

type Change = { dx: Int16Array; dy: Int16Array; strength: Uint16Array };

/** Pixels that change more than their neighbours on both sides, in the direction of the change. */
function ridges(soft: GreyImage, { dx, dy, strength }: Change, least: number): Edges {
	const { width } = soft;
	const places: number[] = [];
	for (let at = width + 1; at < strength.length - width - 1; at++) {
		const value = strength[at] ?? 0;
		if (value < least) continue;
		const x = dx[at] ?? 0;
		const y = dy[at] ?? 0;
		const stepX = Math.abs(x) > 0.4142 * Math.abs(y) ? Math.sign(x) : 0;
		const stepY = Math.abs(y) > 0.4142 * Math.abs(x) ? Math.sign(y) : 0;
		const step = stepY * width + stepX;
		if (value >= (strength[at - step] ?? 0) && value > (strength[at + step] ?? 0)) places.push(at);
	}
	return {
		soft,
		places: Int32Array.from(places),
		angles: Float32Array.from(places, (at) => Math.atan2(dy[at] ?? 0, dx[at] ?? 0)),
		strengths: Float32Array.from(places, (at) => strength[at] ?? 0)
	};
}
