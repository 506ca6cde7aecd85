import { OcrError } from '#contract/error.ts';

/** A larger picture can exhaust a tab's memory, which nothing can catch. */
export const MAX_PIXELS = 120e6;
const MAX_SIDE = 65_000;

/** @throws {OcrError} `too_many_pixels` */
export function checkPixels(width: number, height: number): void {
	if (width * height <= MAX_PIXELS && Math.max(width, height) <= MAX_SIDE) return;
	throw new OcrError(
		'too_many_pixels',
		`This picture has ${width} × ${height} pixels; at most ${MAX_PIXELS / 1e6} million and ${MAX_SIDE} on a side can be read. Make it smaller.`
	);
}
