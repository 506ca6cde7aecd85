import { OcrError } from '#contract/error.ts';
import { type Orientation, uprightSize, uprightTransform } from './upright.ts';

/** The longer side of the picture that a person sees beside the text. */
const PREVIEW_SIDE = 1600;
const PREVIEW_QUALITY = 0.75;

/**
 * The picture that a person sees beside the text, as a JPEG: upright, on white paper, with square pixels, its longer
 * side at most 1600 px.
 * @param source stays the caller's
 * @param aspect height of one of the source's pixels over its width
 * @param orientation how the source lies
 */
export async function previewOf(
	source: CanvasImageSource & { width: number; height: number },
	aspect = 1,
	orientation: Orientation = 1
): Promise<Blob> {
	const scale = previewScale(source, aspect);
	const width = Math.max(1, Math.round(source.width * scale.x));
	const height = Math.max(1, Math.round(source.height * scale.y));
	const upright = uprightSize({ width, height }, orientation);
	const { canvas, context } = createCanvas(upright.width, upright.height);
	context.fillStyle = 'white';
	context.fillRect(0, 0, upright.width, upright.height);
	context.setTransform(uprightTransform(orientation, upright));
	context.imageSmoothingQuality = 'high';
	context.drawImage(source, 0, 0, width, height);
	const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: PREVIEW_QUALITY });
	canvas.width = canvas.height = 0;
	return blob;
}

/** By what a picture's sides are multiplied in its preview, to be small enough and to have square pixels. */
export function previewScale(
	{ width, height }: { width: number; height: number },
	aspect: number
): { x: number; y: number } {
	const x = Math.min(1, PREVIEW_SIDE / Math.max(width, height * aspect));
	return { x, y: x * aspect };
}

/** A canvas whose pixels are to be read. iOS keeps its memory until its width is set to 0. */
export function createCanvas(
	width: number,
	height: number
): { canvas: OffscreenCanvas; context: OffscreenCanvasRenderingContext2D } {
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new OcrError('internal', 'This browser gives no canvas to draw on.');
	return { canvas, context };
}

/** The EXIF orientations that turn a picture clockwise by so many degrees. */
const TURNED = { 0: 1, 90: 6, 180: 3, 270: 8 } as const satisfies Record<number, Orientation>;

/** A picture turned clockwise, as a preview. @throws whatever the browser throws where it is no picture */
export async function turnPicture(picture: Blob, rotation: keyof typeof TURNED): Promise<Blob> {
	const bitmap = await createImageBitmap(picture);
	try {
		return await previewOf(bitmap, 1, TURNED[rotation]);
	} finally {
		bitmap.close();
	}
}
