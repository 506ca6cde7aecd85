import { OcrError } from '#contract/error.ts';
import type { Density } from '#pipeline/decode/density.ts';
import { readResolution } from '#pipeline/decode/exif.ts';
import { checkPixels } from '#pipeline/decode/limits.ts';
import { type Orientation, toOrientation } from '#pipeline/decode/upright.ts';
import { compressionName, isReadable, UNCOMPRESSED } from './compression.ts';
import { type Directory, type Entry, readNumber, type TiffFormat } from './entries.ts';

/** A page of a TIFF, as its tags describe it. Numbers are those of TIFF 6.0. */
export type TiffPage = {
	/** offset of its directory */
	at: number;
	/** in pixels, as it lies in the file */
	width: number;
	height: number;
	orientation: Orientation;
	/** the tag that says so, if there is one */
	orientationEntry: Entry | undefined;
	density: Density | null;
	/** of a sample; the largest where they differ */
	bits: number;
	/** per pixel */
	samples: number;
	isFloat: boolean;
	/** 0 white is zero, 1 black is zero, 2 RGB, 3 palette, 5 CMYK, 6 YCbCr, 8 CIE L*a*b*; null where nothing is said */
	photometric: number | null;
	/** of the sample after the colours: 0 unknown, 1 alpha, colours premultiplied by it, 2 alpha; null for none */
	extraSample: number | null;
	compression: number;
	/** 1 none, 2 differences, 3 differences of floats */
	predictor: number;
	/** samples lie in planes of their own */
	isPlanar: boolean;
	/** strips or tiles: their size in pixels, and where they are */
	segments: Segments;
	/** a thumbnail of another page, or a mask for it */
	isAside: boolean;
};

type Segments = {
	width: number;
	height: number;
	offsets: Entry | undefined;
	byteCounts: Entry | undefined;
};

const MAX_SAMPLES = 16;
const MAX_BITS = 64;
/** Strips or tiles that are asked whether they lie within the file, before all are taken not to. */
const MAX_LOOKED_AT = 1000;
const FLOAT = 3;
const PLANAR = 2;
const YCBCR = 6;
const OLD_JPEG_OFFSET = 513;

/**
 * Reads the tags of a page; null where they tell no size.
 * @throws {OcrError} `too_many_pixels`
 */
export function toPage(format: TiffFormat, directory: Directory): TiffPage | null {
	const { entries } = directory;
	const number = (tag: number) => readNumber(format, entries.get(tag));
	const [width, height] = [number(256), number(257)];
	if (!width || !height) return null;
	checkPixels(width, height);
	const orientationEntry = entries.get(274);
	return {
		at: directory.at,
		width,
		height,
		orientation: toOrientation(readNumber(format, orientationEntry)),
		orientationEntry,
		density: readResolution(format, directory),
		bits: largest(format, entries.get(258)) ?? 1,
		samples: number(277) ?? 1,
		isFloat: number(339) === FLOAT,
		photometric: number(262) ?? null,
		extraSample: number(338) ?? null,
		compression: number(259) ?? UNCOMPRESSED,
		predictor: number(317) ?? 1,
		isPlanar: number(284) === PLANAR,
		segments: readSegments(format, directory, { width, height }),
		isAside: isAside(number(254), number(255))
	};
}

/** Source: TIFF 6.0, NewSubfileType (bit 0 reduced, bit 2 mask) and the older SubfileType (2 reduced) */
function isAside(newType = 0, oldType = 0): boolean {
	return (newType & 0b101) !== 0 || oldType === 2;
}

function largest(format: TiffFormat, entry: Entry | undefined): number | undefined {
	const values = Array.from({ length: Math.min(entry?.count ?? 0, MAX_SAMPLES) }, (_, index) =>
		readNumber(format, entry, index)
	);
	return values.length ? Math.max(...values.map((value) => value ?? 0)) : undefined;
}

function readSegments(
	format: TiffFormat,
	{ entries }: Directory,
	{ width, height }: { width: number; height: number }
): Segments {
	const tile = { width: readNumber(format, entries.get(322)), height: readNumber(format, entries.get(323)) };
	if (tile.width && tile.height) {
		checkPixels(tile.width, tile.height);
		const offsets = entries.get(324) ?? entries.get(273);
		const byteCounts = entries.get(325) ?? entries.get(279);
		return { width: tile.width, height: tile.height, offsets, byteCounts };
	}
	const rows = readNumber(format, entries.get(278)) || height;
	const offsets = entries.get(273) ?? entries.get(OLD_JPEG_OFFSET);
	return { width, height: Math.min(rows, height), offsets, byteCounts: entries.get(279) };
}

/** Why a page cannot be read, told by its tags alone; null where nothing speaks against it. */
export function defectOf(format: TiffFormat, page: TiffPage): OcrError | null {
	const { compression, segments, samples, bits } = page;
	if (!isReadable(compression)) {
		return new OcrError(
			'unsupported_type',
			`This TIFF is packed with ${compressionName(compression)}, which cannot be read here: save it with LZW or Deflate, or as PDF.`
		);
	}
	const isSane = samples > 0 && samples <= MAX_SAMPLES && bits > 0 && bits <= MAX_BITS;
	if (!isSane || !hasData(format, segments) || isTooShort(format, page)) return corruptTiff();
	return null;
}

function hasData(format: TiffFormat, { offsets }: Segments): boolean {
	for (let index = 0; index < Math.min(offsets?.count ?? 0, MAX_LOOKED_AT); index++) {
		const offset = readNumber(format, offsets, index);
		if (offset && offset < format.view.byteLength) return true;
	}
	return false;
}

/** Uncompressed pixels take their room. YCbCr may have fewer samples of colour. */
function isTooShort({ view }: TiffFormat, { compression, photometric, ...page }: TiffPage): boolean {
	if (compression !== UNCOMPRESSED || photometric === YCBCR) return false;
	return (page.width * page.height * page.samples * page.bits) / 8 > view.byteLength;
}

export function corruptTiff(): OcrError {
	return new OcrError('corrupt', 'This TIFF is broken or incomplete: save or scan it again.');
}
