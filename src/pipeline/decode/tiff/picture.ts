import type { DecodedPage } from '#pipeline/decode/open-file.ts';
import { toDpi } from '#pipeline/decode/density.ts';
import { toGrey } from '#pipeline/decode/grey.ts';
import { createCanvas, previewOf, previewScale } from '#pipeline/decode/preview.ts';
import { placeRows, uprightSize } from '#pipeline/decode/upright.ts';
import type { TiffPage } from './page.ts';

/** Composited in place: what libtiff gives is premultiplied, so white paper adds what the alpha leaves over. */
export function overWhite(rgba: Uint8ClampedArray): void {
	let [least, greatest] = [255, 0];
	for (let at = 3; at < rgba.length; at += 4) {
		const alpha = rgba[at] ?? 0;
		if (alpha < least) least = alpha;
		if (alpha > greatest) greatest = alpha;
	}
	if (least === 255) return;
	for (let at = 0; at < rgba.length; at += 4) {
		// Alpha that would hide the whole page holds something else, as Photoshop's fourth channels do.
		const paper = greatest === 0 ? 0 : 255 - (rgba[at + 3] ?? 0);
		rgba[at] = (rgba[at] ?? 0) + paper;
		rgba[at + 1] = (rgba[at + 1] ?? 0) + paper;
		rgba[at + 2] = (rgba[at + 2] ?? 0) + paper;
		rgba[at + 3] = 255;
	}
}

/** Whether every pixel has the same colour. */
export function isBlank(rgba: Uint8ClampedArray): boolean {
	for (let at = 4; at < rgba.length; at++) if (rgba[at] !== rgba[at & 3]) return false;
	return true;
}

/** What a page's pixels become, before the memory they lie in is used again. */
export type Drawn = { image: Extract<DecodedPage, { layer: null }>['image']; canvas: OffscreenCanvas };

/**
 * The page's luma, upright, and a small picture of it as it lies, which `previewOf` turns.
 * @param rgba row-major, as the page lies, opaque; the caller's, and not changed
 */
export function drawPage(page: TiffPage, rgba: Uint8ClampedArray<ArrayBuffer>): Drawn {
	const { width, height, orientation, density } = page;
	const grey = toUpright(page, toGrey(rgba));
	const image = { ...uprightSize(page, orientation), ...toDpi(density, page, orientation), grey };
	return { image, canvas: reduce({ width, height, rgba }, storedAspect(page)) };
}

/** @param drawn its canvas is let go of */
export async function toDecodedPage(
	page: TiffPage,
	{ image, canvas }: Drawn,
	warnings: string[]
): Promise<DecodedPage> {
	// The small picture's pixels are no longer in the page's proportion.
	const aspect = (storedAspect(page) * page.height * canvas.width) / (page.width * canvas.height);
	const preview = await previewOf(canvas, aspect, page.orientation);
	canvas.width = canvas.height = 0;
	return { image, layer: null, preview, warnings };
}

function toUpright(page: TiffPage, grey: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
	if (page.orientation === 1) return grey;
	const upright = new Uint8Array(grey.length);
	placeRows(upright, grey, page, 0);
	return upright;
}

function storedAspect({ density, ...size }: TiffPage): number {
	return toDpi(density, size, 1).aspect;
}

type Raster = { width: number; height: number; rgba: Uint8ClampedArray<ArrayBuffer> };

/** Averages blocks of pixels, until the picture is at most twice its preview's size: canvases that large no phone gives. */
function reduce({ width, height, rgba }: Raster, aspect: number): OffscreenCanvas {
	const scale = previewScale({ width, height }, aspect);
	const stepX = Math.max(1, Math.floor(1 / scale.x));
	const stepY = Math.max(1, Math.floor(1 / scale.y));
	const size = { width: Math.ceil(width / stepX), height: Math.ceil(height / stepY) };
	const { canvas, context } = createCanvas(size.width, size.height);
	const row = new ImageData(size.width, 1);
	const sums = new Uint32Array(size.width * 4);
	for (let y = 0; y < size.height; y++) {
		const rows = Math.min(stepY, height - y * stepY);
		sumRows(sums, rgba.subarray(y * stepY * width * 4, (y * stepY + rows) * width * 4), width, stepX);
		for (let at = 0; at < sums.length; at++) {
			// An opaque pixel's alpha sums up to 255 for each pixel of its block, of which the last may have fewer.
			row.data[at] = ((sums[at] ?? 0) * 255) / (sums[at | 3] ?? 1);
		}
		context.putImageData(row, 0, y);
	}
	return canvas;
}

/** @param sums gets the sum of each channel over blocks of `step` pixels, of all rows */
function sumRows(sums: Uint32Array, rows: Uint8ClampedArray, width: number, step: number): void {
	sums.fill(0);
	for (let row = 0; row < rows.length; row += width * 4) {
		for (let x = 0; x < width; x++) {
			const to = Math.floor(x / step) * 4;
			const from = row + x * 4;
			for (let channel = 0; channel < 4; channel++) {
				sums[to + channel] = (sums[to + channel] ?? 0) + (rows[from + channel] ?? 0);
			}
		}
	}
}
