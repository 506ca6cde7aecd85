import type { Bbox } from '#document/bbox.ts';
import type { PageImage } from '#document/page-image.ts';

/** So much of a page tells its language as well as the whole. */
const PART = 0.35;
/** Less than this is no page but a strip, and read whole. */
const MIN_HEIGHT = 600;
const STEPS = 20;

/**
 * The part of a page, as wide as the page, that holds most print.
 * @param boxes of its words, in pixels of the image
 */
export function densestBand(image: PageImage, boxes: readonly Bbox[]): { band: PageImage; top: number } {
	const height = Math.max(Math.round(image.height * PART), MIN_HEIGHT);
	if (height >= image.height || boxes.length === 0) return { band: image, top: 0 };
	const tops = Array.from({ length: STEPS + 1 }, (_, step) =>
		Math.round(((image.height - height) * step) / STEPS)
	);
	const inked = tops.map((top) => areaWithin(boxes, top, top + height));
	const top = tops[inked.indexOf(Math.max(...inked))] ?? 0;
	const grey = image.grey.slice(top * image.width, (top + height) * image.width);
	return { band: { ...image, height, grey }, top };
}

function areaWithin(boxes: readonly Bbox[], top: number, bottom: number): number {
	return boxes
		.filter(([, y0, , y1]) => y0 >= top && y1 <= bottom)
		.reduce((sum, [x0, y0, x1, y1]) => sum + (x1 - x0) * (y1 - y0), 0);
}
