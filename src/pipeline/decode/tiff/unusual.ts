import { OcrError } from '#contract/error.ts';
import { compressionName, isNamed } from './compression.ts';
import type { TiffFormat } from './entries.ts';
import type { TiffPage } from './page.ts';
import { isKnownPredictor } from './predictor.ts';
import { isKnownLayout, putColour, type SampleReader, toSampleReader } from './samples.ts';
import { type Segment, samplesTogether, unpackSegment } from './segment.ts';
import { isUnpackable } from './unpack.ts';

/** Whether libtiff is worth a try: it turns only whole numbers of 1 to 16 bits into colours. */
export function isUsual({ bits, isFloat, photometric }: TiffPage): boolean {
	if (isFloat || ![1, 2, 4, 8, 16].includes(bits)) return false;
	if (photometric === 5) return bits === 8;
	return photometric !== 2 || bits >= 8;
}

/** Whether it is known how: floats, 16-bit CMYK, 10-, 12- or 32-bit samples. */
function isReadable(page: TiffPage): boolean {
	return isUnpackable(page.compression) && isKnownPredictor(page) && isKnownLayout(page);
}

/** A strip's or tile's samples of one plane, or of all where they lie side by side. */
type Plane = { view: DataView; rowBytes: number; read: SampleReader };
type Part = { left: number; top: number; width: number; height: number; planes: Plane[] };
type Range = { low: number; high: number };

/**
 * Decodes a page of a layout that libtiff has no colours for.
 * @returns RGBA, row-major, as the page lies, opaque on white paper
 * @throws {OcrError} `corrupt`, `unsupported_type`
 */
export async function readUnusual(
	format: TiffFormat,
	page: TiffPage
): Promise<Uint8ClampedArray<ArrayBuffer>> {
	if (!isReadable(page)) throw unsupported(page);
	const rgba = new Uint8ClampedArray(page.width * page.height * 4).fill(255);
	const range = page.isFloat ? await rangeOf(format, page) : { low: 0, high: 1 };
	const values = new Float64Array(page.samples);
	for await (const part of partsOf(format, page)) {
		for (let y = 0; y < part.height; y++) {
			for (let x = 0; x < part.width; x++) {
				readPixel(part, { x, y }, range, values);
				putColour(values, page, rgba, ((part.top + y) * page.width + part.left + x) * 4);
			}
		}
	}
	return rgba;
}

/** Floats have no agreed white: 0…1, where they fit in, else from the least to the greatest. */
async function rangeOf(format: TiffFormat, page: TiffPage): Promise<Range> {
	const range = { low: 0, high: 1 };
	const values = new Float64Array(page.samples);
	for await (const part of partsOf(format, page)) {
		for (let y = 0; y < part.height; y++) {
			for (let x = 0; x < part.width; x++) {
				readPixel(part, { x, y }, { low: 0, high: 1 }, values);
				range.low = values.reduce(least, range.low);
				range.high = values.reduce(greatest, range.high);
			}
		}
	}
	return range;
}

function least(a: number, b: number): number {
	return b < a && Number.isFinite(b) ? b : a;
}

function greatest(a: number, b: number): number {
	return b > a && Number.isFinite(b) ? b : a;
}

/** The strips or tiles of a page, as far as they lie on it. */
async function* partsOf(format: TiffFormat, page: TiffPage): AsyncGenerator<Part> {
	const { width, height, segments, samples } = page;
	const across = Math.ceil(width / segments.width);
	const count = across * Math.ceil(height / segments.height);
	for (let index = 0; index < count; index++) {
		const left = (index % across) * segments.width;
		const top = Math.floor(index / across) * segments.height;
		const rows = Math.min(segments.height, height - top);
		const planes: Plane[] = [];
		for (let plane = 0; plane < samples / samplesTogether(page); plane++) {
			planes.push(toPlane(await unpackSegment(format, page, plane * count + index, rows), page));
		}
		yield { left, top, width: Math.min(segments.width, width - left), height: rows, planes };
	}
}

function toPlane({ bytes, rowBytes, littleEndian }: Segment, page: TiffPage): Plane {
	return {
		view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
		rowBytes,
		read: toSampleReader(page, littleEndian)
	};
}

/** @param values gets the pixel's samples, 0…1 within the range */
function readPixel(
	{ planes }: Part,
	{ x, y }: { x: number; y: number },
	{ low, high }: Range,
	values: Float64Array
): void {
	const together = values.length / planes.length;
	for (let sample = 0; sample < values.length; sample++) {
		const plane = planes[Math.floor(sample / together)];
		const value = plane?.read(plane.view, y * plane.rowBytes, x * together + (sample % together)) ?? 0;
		values[sample] = (value - low) / (high - low);
	}
}

function unsupported({ bits, isFloat, compression }: TiffPage): OcrError {
	const packing = isNamed(compression) ? ` packed with ${compressionName(compression)}` : '';
	return new OcrError(
		'unsupported_type',
		`This TIFF has ${bits}-bit ${isFloat ? 'floating-point ' : ''}samples${packing} in a layout that cannot be read here: save it with 8 bits and LZW, or as PDF.`
	);
}
