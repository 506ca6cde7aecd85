import type { TiffPage } from './page.ts';

export type Rows = Pick<TiffPage, 'bits' | 'predictor'> & {
	/** samples of a pixel that lie side by side */
	samples: number;
	rowBytes: number;
	littleEndian: boolean;
};

/** Whether `undoPredictor` can undo it. */
export function isKnownPredictor({ bits, predictor }: Pick<TiffPage, 'bits' | 'predictor'>): boolean {
	return predictor === 1 || (bits % 8 === 0 && (predictor === 2 || predictor === 3));
}

/**
 * Turns differences back into samples, in place.
 * Source: TIFF 6.0, section 14 (predictor 2); Adobe Photoshop TIFF Technical Note 3 (predictor 3)
 * @returns whether the samples are little-endian from here on
 */
export function undoPredictor(bytes: Uint8Array, rows: Rows): boolean {
	if (rows.predictor === 1) return rows.littleEndian;
	for (let row = 0; row + rows.rowBytes <= bytes.length; row += rows.rowBytes) {
		const line = bytes.subarray(row, row + rows.rowBytes);
		if (rows.predictor === 2) addUp(line, rows, rows.bits / 8);
		else joinFloats(line, rows);
	}
	return rows.predictor === 2 && rows.littleEndian;
}

/** Adds to each sample the one a pixel before, as an integer of so many bytes, modulo its range. */
function addUp(line: Uint8Array, { samples, littleEndian }: Rows, bytes: number): void {
	const step = samples * bytes;
	for (let at = step; at + bytes <= line.length; at += bytes) {
		let carry = 0;
		for (let digit = 0; digit < bytes; digit++) {
			const place = at + (littleEndian ? digit : bytes - 1 - digit);
			const sum = (line[place] ?? 0) + (line[place - step] ?? 0) + carry;
			line[place] = sum & 255;
			carry = sum >> 8;
		}
	}
}

/** A row's most significant bytes come first, then the next, each byte a difference: floats in big-endian order again. */
function joinFloats(line: Uint8Array, rows: Rows): void {
	addUp(line, rows, 1);
	const bytes = rows.bits / 8;
	const values = line.length / bytes;
	const planes = line.slice();
	for (let at = 0; at < line.length; at++)
		line[at] = planes[(at % bytes) * values + Math.floor(at / bytes)] ?? 0;
}
