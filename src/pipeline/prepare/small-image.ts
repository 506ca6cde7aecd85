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
	const blocks = { grey, width, factor, columns: small.width };
	if (factor === 2) halve(out, blocks);
	else shrink(out, blocks);
	return { ...small, grey: out, factor };
}

type Blocks = { grey: Uint8Array; /** of a row of it */ width: number; columns: number; factor: number };

/** What most pages are reduced by, in half of the time. */
function halve(out: Uint8Array, { grey, width, columns }: Blocks): void {
	for (let to = 0, row = 0; to < out.length; row += 2 * width) {
		for (let x = 0, at = row; x < columns; x++, at += 2) {
			const upper = (grey[at] ?? 0) + (grey[at + 1] ?? 0);
			out[to++] = (upper + (grey[at + width] ?? 0) + (grey[at + width + 1] ?? 0)) >> 2;
		}
	}
}

function shrink(out: Uint8Array, { grey, width, columns, factor }: Blocks): void {
	for (let to = 0, row = 0; to < out.length; row += factor * width) {
		for (let x = 0, at = row; x < columns; x++, at += factor) {
			let sum = 0;
			for (let down = 0, from = at; down < factor; down++, from += width) sum += sumOf(grey, from, factor);
			out[to++] = sum / factor ** 2;
		}
	}
}

/** Three at least: written out, as that is twice as fast. */
function sumOf(grey: Uint8Array, at: number, count: number): number {
	let sum = (grey[at] ?? 0) + (grey[at + 1] ?? 0) + (grey[at + 2] ?? 0);
	for (let more = 3; more < count; more++) sum += grey[at + more] ?? 0;
	return sum;
}

/** The factor that leaves about this many pixels. */
export function factorFor({ width, height }: { width: number; height: number }, pixels: number): number {
	return Math.max(1, Math.round(Math.sqrt((width * height) / pixels)));
}
