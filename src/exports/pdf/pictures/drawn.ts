import type { FamilyName } from '#contract/family.ts';
import { createCanvas } from '#pipeline/decode/preview.ts';
import { type LyingPicture, lyingPicture } from '#exports/pdf/page-picture.ts';
import { asJpeg } from './as-jpeg.ts';
import { fromJpeg } from './jpeg.ts';
import { packSamples, toSamples } from './rows.ts';

/** Packed without loss, as letters on even paper are. */
const LOSSLESS: ReadonlySet<FamilyName | null> = new Set(['png', 'gif', 'bmp']);

/** A picture that the browser decodes, drawn upright over white and packed anew; null where it cannot decode it. */
export async function drawnAnew(file: Blob, family: FamilyName | null): Promise<LyingPicture | null> {
	const bitmap = await createImageBitmap(file).catch(() => null);
	if (!bitmap) return null;
	const { width, height } = bitmap;
	const { canvas, context } = createCanvas(width, height);
	context.fillStyle = 'white';
	context.fillRect(0, 0, width, height);
	context.drawImage(bitmap, 0, 0);
	bitmap.close();
	try {
		if (!LOSSLESS.has(family)) return await fromJpeg(await asJpeg(canvas, file.size));
		const { data: rgba } = context.getImageData(0, 0, width, height);
		return lyingPicture(await packSamples(toSamples({ width, height, rgba })), { width, height });
	} finally {
		canvas.width = canvas.height = 0;
	}
}
