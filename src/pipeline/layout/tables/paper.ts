import type { PageImage } from '#document/page-image.ts';

/** For tests: a page without print. */
export function paper(width = 1000, height = 1000): PageImage {
	return { width, height, dpi: null, aspect: 1, grey: new Uint8Array(width * height).fill(240) };
}
