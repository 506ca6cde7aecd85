import type { Density } from './density.ts';
import { type Directory, readDirectory, readHeader, readNumber, type TiffFormat } from './tiff/entries.ts';
import { type Orientation, toOrientation } from './upright.ts';

export type Exif = {
	orientation: Orientation;
	density: Density | null;
	/** where in the block the orientation stands, and the two bytes that say "upright"; null where it says nothing */
	upright: { at: number; bytes: Uint8Array<ArrayBuffer> } | null;
};

const ORIENTATION = 274;
const X_RESOLUTION = 282;
const Y_RESOLUTION = 283;
const RESOLUTION_UNIT = 296;
const SHORT = 3;

/**
 * What Exif says of the whole picture.
 * @param block a TIFF header and what follows, without `Exif\0\0`; a broken one says nothing
 */
export function readExif(block: Uint8Array): Exif {
	const header = readHeader(new DataView(block.buffer, block.byteOffset, block.byteLength));
	const directory = header && readDirectory(header.format, header.first);
	if (!directory) return { orientation: 1, density: null, upright: null };
	const { format } = header;
	const entry = directory.entries.get(ORIENTATION);
	const orientation = entry?.type === SHORT ? toOrientation(readNumber(format, entry)) : 1;
	return {
		orientation,
		density: readResolution(format, directory),
		upright:
			entry && orientation !== 1
				? { at: entry.valuesAt, bytes: Uint8Array.from(format.littleEndian ? [1, 0] : [0, 1]) }
				: null
	};
}

/** Pixels per inch of a TIFF's directory, null where it gives only a ratio or nothing. Source: TIFF 6.0, tags 282, 283, 296 */
export function readResolution(format: TiffFormat, { entries }: Directory): Density | null {
	const x = readNumber(format, entries.get(X_RESOLUTION));
	const unit = readNumber(format, entries.get(RESOLUTION_UNIT)) ?? 2;
	if (x === undefined || (unit !== 2 && unit !== 3)) return null;
	const y = readNumber(format, entries.get(Y_RESOLUTION)) ?? 0;
	const perInch = unit === 3 ? 2.54 : 1;
	return { x: x * perInch, y: y * perInch };
}
