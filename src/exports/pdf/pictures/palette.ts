/** As many as a byte can name. */
const MOST = 256;

/** Pixels as numbers of colours. */
export type Indexed = {
	/** row-major, a byte a pixel */
	indexes: Uint8Array<ArrayBuffer>;
	/** red, green and blue of each colour */
	palette: Uint8Array<ArrayBuffer>;
};

/** A picture of few colours by their numbers; null where it has more than 256. @param rgba opaque */
export function toIndexed(rgba: Uint8ClampedArray): Indexed | null {
	const indexes = new Uint8Array(rgba.length / 4);
	const numbers = new Map<number, number>();
	let [last, number] = [-1, 0];
	for (let pixel = 0, at = 0; pixel < indexes.length; pixel++, at += 4) {
		const colour = ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
		if (colour !== last) {
			number = numbers.get(colour) ?? numbers.size;
			if (number === MOST) return null;
			numbers.set(colour, number);
			last = colour;
		}
		indexes[pixel] = number;
	}
	const palette = Array.from(numbers.keys(), (colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]);
	return { indexes, palette: Uint8Array.from(palette.flat()) };
}
