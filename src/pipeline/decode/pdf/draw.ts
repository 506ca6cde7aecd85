import type { PDFPageProxy } from 'pdfjs-dist';
import type { PageImage } from '#document/page-image.ts';
import type { SmallPage } from '#pipeline/text-layer/ink.ts';
import { readGrey } from '#pipeline/decode/grey.ts';
import { previewOf } from '#pipeline/decode/preview.ts';
import { WorkerCanvasFactory, type CanvasAndContext } from './canvas.ts';
import { drawable } from './look.ts';

export const POINTS_PER_INCH = 72;
/** Print without pictures: the resolution at which OCR reads best. */
const PRINT_DPI = 300;
/** Part of a page that its largest picture covers where the page is a scan. */
const SCAN_PART = 0.5;
/** iOS gives no canvas larger than this, and a page of print needs none. */
const MAX_CANVAS_PIXELS = 16_777_216;
const MAX_CANVAS_SIDE = 16_384;
const MIN_DPI = 20;
const SMALL_DPI = 100;
const PREVIEW_SIDE = 1600;

type Picture = { bbox: readonly [number, number, number, number]; dpi: number };

/**
 * The resolution to draw a page at: that of the scan on it, so that no pixel is invented or lost; 300 where it is none.
 * @param pictures on the page, in the pixels of a page of this width and height
 */
export function drawingDpi(
	pictures: readonly Picture[],
	{ width, height }: { width: number; height: number }
): number {
	const area = ({ bbox: [x0, y0, x1, y1] }: Picture) =>
		Math.max(0, Math.min(x1, width) - Math.max(x0, 0)) * Math.max(0, Math.min(y1, height) - Math.max(y0, 0));
	const scan = pictures
		.filter((picture) => area(picture) >= width * height * SCAN_PART)
		.toSorted((a, b) => b.dpi - a.dpi)[0];
	return scan ? Math.max(MIN_DPI, scan.dpi) : PRINT_DPI;
}

/** The same resolution, or what fits where the page would become larger than a canvas may be. */
export function fittingScale(page: PDFPageProxy, dpi: number): number {
	const { width, height } = page.getViewport({ scale: 1 });
	return Math.min(
		dpi / POINTS_PER_INCH,
		Math.sqrt(MAX_CANVAS_PIXELS / (width * height)),
		MAX_CANVAS_SIDE / Math.max(width, height)
	);
}

/** A page's size in pixels at this scale. Half a thousandth is rounding in the file, not a pixel. */
export function pixelSize(page: PDFPageProxy, scale: number): { width: number; height: number } {
	const viewport = page.getViewport({ scale });
	const [width, height] = [viewport.width, viewport.height].map((side) =>
		Math.max(1, Math.floor(side + 0.05))
	);
	return { width: width ?? 1, height: height ?? 1 };
}

/** @throws whatever pdf.js throws */
export async function drawPage(
	page: PDFPageProxy,
	scale: number
): Promise<{ image: PageImage; preview: Blob }> {
	const { canvas, context } = await draw(page, scale);
	const { width, height } = canvas;
	const image = { width, height, dpi: scale * POINTS_PER_INCH, aspect: 1, grey: readGrey(context) };
	const preview = await previewOf(canvas);
	canvas.width = canvas.height = 0;
	return { image, preview };
}

/** The page small, to see where its ink is. */
export async function drawSmall(page: PDFPageProxy): Promise<SmallPage & { scale: number }> {
	const scale = fittingScale(page, SMALL_DPI);
	const { canvas, context } = await draw(page, scale);
	const small = { width: canvas.width, height: canvas.height, grey: readGrey(context), scale };
	canvas.width = canvas.height = 0;
	return small;
}

/** The page as a person sees it beside its text. */
export async function drawPicture(page: PDFPageProxy): Promise<Blob> {
	const { width, height } = page.getViewport({ scale: 1 });
	const { canvas } = await draw(page, PREVIEW_SIDE / Math.max(width, height));
	const picture = await previewOf(canvas);
	canvas.width = canvas.height = 0;
	return picture;
}

async function draw(page: PDFPageProxy, scale: number): Promise<CanvasAndContext> {
	const { OPS } = await import('pdfjs-dist');
	const { width, height } = pixelSize(page, scale);
	const { canvas, context } = new WorkerCanvasFactory().create(width, height);
	await page.render({
		// The types know a page's canvas only; an OffscreenCanvas draws the same.
		canvas: null,
		canvasContext: context as never,
		viewport: page.getViewport({ scale }),
		background: 'white',
		operationsFilter: ((index: number, operators: Parameters<typeof drawable>[1]) =>
			drawable(index, operators, OPS.paintImageXObject)) as never
	}).promise;
	return { canvas, context };
}
