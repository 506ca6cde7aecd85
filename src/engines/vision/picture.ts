import { OcrError } from '#contract/error.ts';
import type { PageImage } from '#document/page-image.ts';

/** A page as the doors take it that know no grey: red, green and blue alike. */
export function toImageData({ grey, width, height }: PageImage): ImageData {
	const pixels = Uint32Array.from(grey, (brightness) => 0xff000000 | (brightness * 0x010101));
	return new ImageData(new Uint8ClampedArray(pixels.buffer), width, height);
}

/** The same as an address that holds all of it, without loss. */
export async function toDataUrl(image: PageImage): Promise<string> {
	const canvas = new OffscreenCanvas(image.width, image.height);
	const context = canvas.getContext('2d');
	if (!context) throw new OcrError('engine_failed', 'This browser gives no canvas.');
	context.putImageData(toImageData(image), 0, 0);
	const reader = new FileReader();
	const read = Promise.withResolvers<string>();
	reader.addEventListener('loadend', () => {
		if (typeof reader.result === 'string') read.resolve(reader.result);
		else read.reject(new OcrError('engine_failed', 'This browser does not write its picture down.'));
	});
	reader.readAsDataURL(await canvas.convertToBlob({ type: 'image/png' }));
	return read.promise;
}
