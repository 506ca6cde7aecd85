import type { Bbox } from '#document/bbox.ts';
import type { Page } from '#document/document.ts';
import type { ExportOptions } from './exporter.ts';

/** A part of a page's picture. */
export type Figure = {
	jpeg: Blob;
	/** of the page's width, 0…1 */
	part: number;
	/** height over width */
	ratio: number;
};

const QUALITY = 0.8;

/**
 * Cuts the figures out of the picture of a page.
 * @returns by the index of their block; none where the picture is no longer held
 */
export async function figuresOf(page: Page, { picture }: ExportOptions): Promise<Map<number, Figure>> {
	const figures = new Map<number, Figure>();
	const places = page.blocks.flatMap((block, index) =>
		block.kind === 'figure' ? { index, bbox: block.bbox } : []
	);
	const source = places.length > 0 ? await picture(page.index) : null;
	// A picture that this browser no longer opens is one that is not there.
	const bitmap = source && (await createImageBitmap(source.blob).catch(() => null));
	if (!bitmap) return figures;
	try {
		for (const { index, bbox } of places) {
			const figure = await cut(bitmap, bbox, page);
			if (figure) figures.set(index, figure);
		}
	} finally {
		bitmap.close();
	}
	return figures;
}

/** The picture covers the page, but may have more or fewer pixels. */
async function cut(bitmap: ImageBitmap, [x0, y0, x1, y1]: Bbox, page: Page): Promise<Figure | null> {
	const [scaleX, scaleY] = [bitmap.width / page.width, bitmap.height / page.height];
	const [width, height] = [Math.round((x1 - x0) * scaleX), Math.round((y1 - y0) * scaleY)];
	if (width < 1 || height < 1) return null;
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d');
	if (!context) return null;
	context.fillStyle = 'white'; // paper shows where a picture is transparent
	context.fillRect(0, 0, width, height);
	context.drawImage(bitmap, -x0 * scaleX, -y0 * scaleY);
	const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
	canvas.width = canvas.height = 0; // iOS keeps its memory until then
	return { jpeg, part: (x1 - x0) / page.width, ratio: height / width };
}
