import { warningText } from '#contract/warning.ts';
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
	const warnings = [
		...(isDamaged ? [warningText('page_cut_off')] : []),
		...(isLast && pixels.isCutOff ? [warningText('pages_missing')] : [])
	];
	return toDecodedPage(result.page, result.drawn, warnings);
}
