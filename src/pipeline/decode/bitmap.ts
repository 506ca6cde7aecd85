import { OcrError } from '#contract/error.ts';
import { toGrey } from './grey.ts';
import { checkPixels } from './limits.ts';
import type { DecodedPage, OpenFile, OpenOptions } from './open-file.ts';
import { readSize } from './size.ts';

/** How much of a file may come before its picture's size: cameras put previews and colour profiles there. */
const HEADER_BYTES = 1 << 20;

/** A picture that the browser decodes: PNG, JPEG, WEBP, GIF, BMP. One page; of an animation the first frame. */
export async function openBitmap(file: Blob, { family }: OpenOptions): Promise<OpenFile> {
	const size = readSize(family, new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer()));
	if (!size) throw corrupt();
	checkPixels(size.width, size.height);
	return { pageCount: 1, decode: () => decode(file), close: () => Promise.resolve() };
}

async function decode(file: Blob): Promise<DecodedPage> {
	// The browser stands a JPEG upright by its EXIF orientation, as it does where it shows the file itself.
	const bitmap = await createImageBitmap(file).catch(() => {
		throw corrupt();
	});
	const { width, height } = bitmap;
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new OcrError('internal', 'This browser gives no canvas to decode on.');
	context.fillStyle = 'white'; // where the picture is transparent
	context.fillRect(0, 0, width, height);
	context.drawImage(bitmap, 0, 0);
	bitmap.close();
	const { data } = context.getImageData(0, 0, width, height);
	return { image: { width, height, dpi: null, grey: toGrey(data) }, preview: null };
}

function corrupt(): OcrError {
	return new OcrError('corrupt', 'This picture is broken or incomplete: save or scan it again.');
}
