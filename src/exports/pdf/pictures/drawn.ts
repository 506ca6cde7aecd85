import type { FamilyName } from '#contract/family.ts';
import { createCanvas } from '#pipeline/decode/preview.ts';
import type { LyingPicture } from '#exports/pdf/page-picture.ts';
import { fromJpeg } from './jpeg.ts';
import { fromPng } from './png.ts';

/** Of pictures in formats that a PDF does not know. */
const QUALITY = 0.85;
/** Packed without loss, as letters on even paper are. */
const LOSSLESS: ReadonlySet<FamilyName | null> = new Set(['png', 'gif', 'bmp']);

/** A picture that the browser decodes, drawn upright over white and packed anew; null where it cannot decode it. */
export async function drawnAnew(file: Blob, family: FamilyName | null): Promise<LyingPicture | null> {
	const bitmap = await createImageBitmap(file).catch(() => null);
	if (!bitmap) return null;
	const { canvas, context } = createCanvas(bitmap.width, bitmap.height);
	context.fillStyle = 'white';
	context.fillRect(0, 0, bitmap.width, bitmap.height);
	context.drawImage(bitmap, 0, 0);
	bitmap.close();
	const type = LOSSLESS.has(family) ? 'image/png' : 'image/jpeg';
	const packed = await canvas.convertToBlob({ type, quality: QUALITY });
	canvas.width = canvas.height = 0;
	return type === 'image/png' ? fromPng(packed) : fromJpeg(packed);
}
