import type { DecodedPage, OpenFile } from './open-file.ts';
import { drawPage, toDecodedPage } from './tiff/picture.ts';
import { openPixels, type TiffPixels } from './tiff/pixels.ts';

/** A TIFF: a page for each of its directories that is no thumbnail. */
export async function openTiff(file: Blob): Promise<OpenFile> {
	const pixels = await openPixels(file);
	return {
		pageCount: pixels.pages.length,
		decode: (index) => decode(pixels, index),
		close: () => pixels.close()
	};
}

async function decode(pixels: TiffPixels, index: number): Promise<DecodedPage> {
	const { result, isDamaged } = await pixels.read(index, (rgba, page) => ({
		page,
		drawn: drawPage(page, rgba)
	}));
	const isLast = index === pixels.pages.length - 1;
	const warnings = [...(isDamaged ? [DAMAGED] : []), ...(isLast && pixels.isCutOff ? [CUT_OFF] : [])];
	return toDecodedPage(result.page, result.drawn, warnings);
}

const CUT_OFF = 'The file says that more pages follow, but they are not in it.';
const DAMAGED = 'This page is damaged: only a part of it was read.';
