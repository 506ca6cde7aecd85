import { OcrError } from '#contract/error.ts';
import { findPage, SURE } from '#capture/find-page.ts';
import { scaledQuad, type GreyImage, type Quad, type Size } from '#capture/quad.ts';
import { refineQuad } from '#capture/refine.ts';
import { squarePage, type ColourImage } from '#capture/square.ts';
import { bindPictures, type BoundPicture } from '#exports/pdf/bind-pictures.ts';
import { toGrey } from '#pipeline/decode/grey.ts';

/** The longer side of the picture in which a page is looked for, and of the one in which its corners are put exactly. */
const SEARCH_LENGTH = 320;
const FINE_LENGTH = 1600;
/** iOS gives no larger canvas. */
const MOST_PIXELS = 16_000_000;
const QUALITY = 0.92;

/** A photo with the corners of its page, in its own pixels; null where no page was found. */
export type Located = Size & { quad: Quad | null };

/** What the camera's page has done off its own thread. */
export const captureMethods = {
	/** Where a page lies in what the camera sees right now, as parts of its width and height. */
	find(frame: ImageBitmap): Quad | null {
		const { scale, image } = readColour(frame, SEARCH_LENGTH);
		const found = findPage(greyOf(image));
		frame.close();
		return found && found.score > SURE ? scaledQuad(found.quad, 1 / scale) : null;
	},
	/** A frame as a file. */
	async keep(frame: ImageBitmap): Promise<Blob> {
		const { image } = readColour(frame, Math.max(frame.width, frame.height));
		frame.close();
		return toJpeg(image);
	},
	/** @throws {OcrError} `corrupt` */
	async locate(photo: Blob): Promise<Located> {
		const bitmap = await opened(photo);
		const { width, height } = bitmap;
		const small = readColour(bitmap, SEARCH_LENGTH);
		const found = findPage(greyOf(small.image));
		if (!found || found.score <= SURE) return { width, height, quad: null };
		const fine = readColour(bitmap, FINE_LENGTH);
		const quad = refineQuad(found.quad, greyOf(fine.image), fine.scale / small.scale);
		return { width, height, quad: scaledQuad(quad, 1 / fine.scale) };
	},
	/** The page between these corners, in pixels of the photo, as a JPEG. */
	async square(photo: Blob, quad: Quad | null): Promise<BoundPicture> {
		const bitmap = await opened(photo);
		const all = Math.min(1, Math.sqrt(MOST_PIXELS / (bitmap.width * bitmap.height)));
		const { scale, image } = readColour(bitmap, Math.max(bitmap.width, bitmap.height) * all);
		const page = quad ? squarePage(image, scaledQuad(quad, scale)) : image;
		return { jpeg: await toJpeg(page), width: page.width, height: page.height };
	},
	/** Pages as one document. */
	bind: (pages: readonly BoundPicture[]): Promise<Blob> => bindPictures(pages)
};

export type CaptureMethods = typeof captureMethods;

async function opened(photo: Blob): Promise<ImageBitmap> {
	try {
		return await createImageBitmap(photo);
	} catch {
		throw new OcrError('corrupt', 'The photo could not be decoded.');
	}
}

/** @param longest at most so many pixels on its longer side @returns also how large it is beside the bitmap */
function readColour(bitmap: ImageBitmap, longest: number): { scale: number; image: ColourImage } {
	const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
	const width = Math.max(1, Math.round(bitmap.width * scale));
	const height = Math.max(1, Math.round(bitmap.height * scale));
	const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
	if (!context) throw new OcrError('internal', 'This browser gave no canvas.');
	context.imageSmoothingQuality = 'high';
	context.drawImage(bitmap, 0, 0, width, height);
	return { scale, image: { width, height, rgba: context.getImageData(0, 0, width, height).data } };
}

const greyOf = ({ width, height, rgba }: ColourImage): GreyImage => ({ width, height, grey: toGrey(rgba) });

async function toJpeg({ width, height, rgba }: ColourImage): Promise<Blob> {
	const canvas = new OffscreenCanvas(width, height);
	canvas.getContext('2d')?.putImageData(new ImageData(rgba, width, height), 0, 0);
	return canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
}
