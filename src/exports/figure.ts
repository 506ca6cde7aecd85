import type { Bbox } from '#document/bbox.ts';
import type { Block, Page } from '#document/document.ts';
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
/** Pixels of one figure: a page's width at 200 dpi. */
const MOST_PIXELS = 4e6;
/** Of all that a file holds: about 100 MB. */
const MOST_PIXELS_OF_ALL = 400e6;

/** How many pixels each figure of a document may have, so that a file of many of them still fits into memory. */
export function figurePixels(pages: readonly Page[]): number {
	const count = pages.reduce((sum, { blocks }) => sum + blocks.filter(isFigure).length, 0);
	return Math.min(MOST_PIXELS, MOST_PIXELS_OF_ALL / Math.max(1, count));
}

/**
 * Cuts the figures out of the picture of a page.
 * @param mostPixels of one of them
 * @returns by their block; none where the picture is no longer held
 */
export async function figuresOf(
	page: Page,
	{ picture }: Pick<ExportOptions, 'picture'>,
	mostPixels = MOST_PIXELS
): Promise<Map<Block, Figure>> {
	const figures = new Map<Block, Figure>();
	const blocks = page.blocks.filter(isFigure);
	const source = blocks.length > 0 ? await picture(page.index) : null;
	// A picture that this browser no longer opens is one that is not there.
	const bitmap = source && (await createImageBitmap(source.blob).catch(() => null));
	if (!bitmap) return figures;
	try {
		for (const block of blocks) {
			const figure = await cut({ bitmap, mostPixels }, block.bbox, page);
			if (figure) figures.set(block, figure);
		}
	} finally {
		bitmap.close();
	}
	return figures;
}

const isFigure = ({ kind }: Block) => kind === 'figure';

/** The picture covers the page, but may have more or fewer pixels. */
async function cut(
	{ bitmap, mostPixels }: { bitmap: ImageBitmap; mostPixels: number },
	[x0, y0, x1, y1]: Bbox,
	page: Page
): Promise<Figure | null> {
	const inPicture = ((x1 - x0) * (y1 - y0) * bitmap.width * bitmap.height) / (page.width * page.height);
	const scale = Math.min(1, Math.sqrt(mostPixels / inPicture));
	const [scaleX, scaleY] = [(bitmap.width / page.width) * scale, (bitmap.height / page.height) * scale];
	const [width, height] = [Math.round((x1 - x0) * scaleX), Math.round((y1 - y0) * scaleY)];
	if (!(width >= 1 && height >= 1)) return null;
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d');
	if (!context) return null;
	context.fillStyle = 'white'; // paper shows where a picture is transparent
	context.fillRect(0, 0, width, height);
	context.drawImage(bitmap, -x0 * scaleX, -y0 * scaleY, page.width * scaleX, page.height * scaleY);
	const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
	canvas.width = canvas.height = 0; // iOS keeps its memory until then
	return { jpeg, part: (x1 - x0) / page.width, ratio: height / width };
}
