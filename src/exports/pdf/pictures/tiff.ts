import { createCanvas } from '#pipeline/decode/preview.ts';
import { isJpeg } from '#pipeline/decode/tiff/compression.ts';
import { openPixels } from '#pipeline/decode/tiff/pixels.ts';
import { type LyingPicture, lyingPicture } from '#exports/pdf/page-picture.ts';
import { asJpeg } from './as-jpeg.ts';
import { fromJpeg } from './jpeg.ts';
import { packSamples, toSamples } from './rows.ts';

/** The pictures of a TIFF's pages. */
export type TiffPictures = {
	/** @throws {OcrError} where it cannot be read */
	picture(index: number): Promise<LyingPicture | null>;
	close(): Promise<void>;
};

/** Opens a TIFF for the pictures of its pages. */
export async function openTiffPictures(file: Blob): Promise<TiffPictures> {
	const pixels = await openPixels(file);
	return {
		async picture(index) {
			const page = pixels.pages[index];
			if (!page) return null;
			// Packed with loss again, in one piece: nothing of what it lost would come back.
			if (isJpeg(page.compression)) {
				const { result } = await pixels.read(index, (rgba) => draw(page, rgba));
				const picture = await fromJpeg(await asJpeg(result, file.size / pixels.pages.length));
				result.width = result.height = 0;
				return picture && lyingPicture(picture, page);
			}
			const { result } = await pixels.read(index, (rgba) => toSamples({ ...page, rgba }));
			return lyingPicture(await packSamples(result), page);
		},
		close: () => pixels.close()
	};
}

function draw(
	{ width, height }: { width: number; height: number },
	rgba: Uint8ClampedArray<ArrayBuffer>
): OffscreenCanvas {
	const { canvas, context } = createCanvas(width, height);
	context.putImageData(new ImageData(rgba.slice(), width, height), 0, 0);
	return canvas;
}
