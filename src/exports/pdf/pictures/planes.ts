import { unfilter } from './unfilter.ts';

/**
 * Rows of pixels as a PNG filters them, a number before each row. Filters work sample by sample: so the samples of one
 * kind, taken out, are filtered as they would be alone.
 */
export type FilteredRows = {
	/** of pixels */
	width: number;
	height: number;
	/** in a pixel */
	samples: number;
	/** of a sample */
	bytes: number;
	rows: Uint8Array;
};

/** Takes some of the samples out of each pixel. */
export function takeSamples(
	{ width, height, samples, bytes, rows }: FilteredRows,
	start: number,
	count: number
): Uint8Array<ArrayBuffer> {
	const taken = new Uint8Array(height * (1 + width * count * bytes));
	const pixelBytes = samples * bytes;
	const rowBytes = 1 + width * pixelBytes;
	let to = 0;
	for (let row = 0; row + rowBytes <= rows.length; row += rowBytes) {
		taken[to++] = rows[row] ?? 0;
		for (let pixel = row + 1; pixel < row + rowBytes; pixel += pixelBytes)
			for (let byte = start * bytes; byte < (start + count) * bytes; byte++)
				taken[to++] = rows[pixel + byte] ?? 0;
	}
	return taken;
}

/** Whether the first three samples are the same everywhere: what is the same is filtered the same. */
export function isGrey(pixels: FilteredRows): boolean {
	const red = takeSamples(pixels, 0, 1);
	return [1, 2].every((sample) => isSame(red, takeSamples(pixels, sample, 1)));
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
	return a.every((value, at) => value === b[at]);
}

/** Whether rows of one sample a pixel hide nothing. */
export function isOpaque(rows: Uint8Array, width: number, bytes: number): boolean {
	return unfilter(rows, width * bytes, bytes).every((value) => value === 255);
}
