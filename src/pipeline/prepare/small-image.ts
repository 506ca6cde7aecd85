import type { PageImage } from '#document/page-image.ts';

/** A page reduced by a whole factor, to look at: it tells as much about light, tilt and ink. */
export type SmallImage = { width: number; height: number; grey: Uint8Array<ArrayBuffer>; factor: number };

/** Letters are still apart at this many, and looking costs an eighth. */
const LOOK_PIXELS = 1_000_000;
/** Stages look at the same pixels one after another. */
const looks = new WeakMap<Uint8Array, SmallImage>();

/** The page as the stages look at it; made once for the same pixels. */
export function lookAt(image: PageImage): SmallImage {
	const small = looks.get(image.grey) ?? reduce(image, factorFor(image, LOOK_PIXELS));
	looks.set(image.grey, small);
	return small;
}

/** Means of blocks of factor × factor pixels; what is left over at the right and bottom edge is dropped. */
export function reduce({ width, height, grey }: PageImage, factor: number): SmallImage {
	const small = {
		width: Math.max(1, Math.floor(width / factor)),
		height: Math.max(1, Math.floor(height / factor))
	};
	if (factor === 1) return { ...small, grey, factor };
	const out = new Uint8Array(small.width * small.height);
	if (factor === 2) {
		halve(out, small, grey, width);
		return { ...small, grey: out, factor };
	}
	const sums = new Uint32Array(small.width);
	for (let y = 0; y < small.height; y++) {
		sums.fill(0);
		for (let row = y * factor; row < Math.min(height, (y + 1) * factor); row++)
			addRow(sums, grey, row * width, factor);
		for (let x = 0; x < small.width; x++) out[y * small.width + x] = (sums[x] ?? 0) / (factor * factor);
	}
	return { ...small, grey: out, factor };
}

/** What most pages are reduced by, in a third of the general way's time. */
function halve(
	out: Uint8Array,
	small: { width: number; height: number },
	grey: Uint8Array,
	width: number
): void {
	for (let y = 0, to = 0; y < small.height; y++) {
		let [upper, lower] = [2 * y * width, (2 * y + 1) * width];
		for (let x = 0; x < small.width; x++, upper += 2, lower += 2) {
			const above = (grey[upper] ?? 0) + (grey[upper + 1] ?? 0);
			out[to++] = (above + (grey[lower] ?? 0) + (grey[lower + 1] ?? 0)) >> 2;
		}
	}
}

function addRow(sums: Uint32Array, grey: Uint8Array, start: number, factor: number): void {
	for (let first = start; first < start + factor; first++)
		for (let x = 0, at = first; x < sums.length; x++, at += factor)
			sums[x] = (sums[x] ?? 0) + (grey[at] ?? 0);
}

/** The factor that leaves about this many pixels. */
export function factorFor({ width, height }: { width: number; height: number }, pixels: number): number {
	return Math.max(1, Math.round(Math.sqrt((width * height) / pixels)));
}
