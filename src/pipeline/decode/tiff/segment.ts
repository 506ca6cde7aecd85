import { readNumber, type TiffFormat } from './entries.ts';
import { corruptTiff, type TiffPage } from './page.ts';
import { undoPredictor } from './predictor.ts';
import { unpack } from './unpack.ts';

/** A strip or tile, unpacked. */
export type Segment = {
	/** rows of samples, each begins at a full byte */
	bytes: Uint8Array;
	rowBytes: number;
	littleEndian: boolean;
};

/** How many samples of a pixel lie side by side. */
export function samplesTogether({ isPlanar, samples }: TiffPage): number {
	return isPlanar ? 1 : samples;
}

/**
 * Unpacks one strip or tile.
 * @param rows how many of its rows lie on the page
 * @throws {OcrError} `corrupt`, where one of them is missing too
 */
export async function unpackSegment(
	format: TiffFormat,
	page: TiffPage,
	index: number,
	rows: number
): Promise<Segment> {
	const samples = samplesTogether(page);
	const rowBytes = Math.ceil((page.segments.width * samples * page.bits) / 8);
	const bytes = await unpack(page.compression, slice(format, page, index), rows * rowBytes);
	if (bytes.length < rows * rowBytes) throw corruptTiff();
	const layout = { ...page, samples, rowBytes, littleEndian: format.littleEndian };
	return { bytes, rowBytes, littleEndian: undoPredictor(bytes, layout) };
}

function slice(format: TiffFormat, page: TiffPage, index: number): Uint8Array<ArrayBuffer> {
	const { buffer, byteOffset, byteLength } = format.view;
	const { offsets, byteCounts } = page.segments;
	const start = readNumber(format, offsets, index) ?? 0;
	if (start <= 0 || start >= byteLength) throw corruptTiff();
	const count = readNumber(format, byteCounts, index) ?? byteLength - start;
	return new Uint8Array(buffer, byteOffset + start, Math.min(count, byteLength - start)).slice();
}
