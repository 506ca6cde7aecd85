import type { PageImage } from '#document/page-image.ts';

/**
 * A grey image as a binary PGM, the cheapest form that Tesseract's Leptonica reads: a header and the bytes as they are.
 * Source: netpbm.sourceforge.net/doc/pgm.html
 */
export function writePgm({ width, height, grey }: PageImage): Uint8Array<ArrayBuffer> {
	const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
	const file = new Uint8Array(header.length + grey.length);
	file.set(header);
	file.set(grey, header.length);
	return file;
}
