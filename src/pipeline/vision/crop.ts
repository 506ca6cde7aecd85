import type { Bbox } from '#document/bbox.ts';
import type { PageImage } from '#document/page-image.ts';

/** White around a part, in pixels over the shorter side of it: models read letters at the very edge badly. */
const MARGIN = 0.1;
const MOST_MARGIN = 24;

/**
 * A part of a page, with a little of what is around it.
 * @param scale pixels of the image for each of the box's
 */
export function crop(image: PageImage, bbox: Bbox, scale = 1): PageImage {
	const [x0, y0, x1, y1] = bbox.map((side) => side * scale) as Bbox;
	const margin = Math.min(MOST_MARGIN, MARGIN * Math.min(x1 - x0, y1 - y0));
	const left = clamp(Math.floor(x0 - margin), image.width - 1);
	const top = clamp(Math.floor(y0 - margin), image.height - 1);
	const width = Math.max(1, clamp(Math.ceil(x1 + margin), image.width) - left);
	const height = Math.max(1, clamp(Math.ceil(y1 + margin), image.height) - top);
	const grey = new Uint8Array(width * height);
	for (let row = 0; row < height; row++) {
		const from = (top + row) * image.width + left;
		grey.set(image.grey.subarray(from, from + width), row * width);
	}
	return { ...image, width, height, grey };
}

function clamp(value: number, most: number): number {
	return Math.min(Math.max(0, value), most);
}
