import type { Density } from '#pipeline/decode/density.ts';
import { type Exif, readExif } from '#pipeline/decode/exif.ts';
import { EXIF_NAME, fourLetters, startsWith } from './letters.ts';
import type { PictureHeader } from './picture-header.ts';

const APP0 = 0xe0;
const APP1 = 0xe1;

/** Source: ITU-T T.81, annex B: segments of marker and length, up to a start of frame */
export function readJpeg(bytes: Uint8Array, view: DataView): PictureHeader {
	let jfif: Density | null = null;
	let exif: Exif | null = null;
	for (let at = nextMarker(view, 2); ; at = nextMarker(view, at)) {
		const marker = view.getUint8(at);
		if (isStartOfFrame(marker)) return { ...readFrame(view, at), ...heading(jfif, exif) };
		const length = hasNoLength(marker) ? 0 : view.getUint16(at + 1);
		if (marker === APP0) jfif ??= readJfif(view, at + 3);
		if (marker === APP1) exif ??= readExifSegment(bytes.subarray(at + 3, at + 1 + length));
		at += 1 + length;
	}
}

function readFrame(view: DataView, at: number): { width: number; height: number } {
	return { width: view.getUint16(at + 6), height: view.getUint16(at + 4) };
}

function heading(jfif: Density | null, exif: Exif | null): Pick<PictureHeader, 'density' | 'orientation'> {
	return { density: jfif ?? exif?.density ?? null, orientation: exif?.orientation ?? 1 };
}

/** Decoders forgive stray bytes between segments, and any number of fill bytes. @returns where the marker's code stands */
function nextMarker(view: DataView, at: number): number {
	while (view.getUint8(at) !== 0xff || view.getUint8(at + 1) === 0 || view.getUint8(at + 1) === 0xff) at++;
	return at + 1;
}

function isStartOfFrame(marker: number): boolean {
	return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function hasNoLength(marker: number): boolean {
	return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/** @param segment without its marker and length; null where it holds something else, such as XMP */
function readExifSegment(segment: Uint8Array): Exif | null {
	return startsWith(segment, EXIF_NAME) ? readExif(segment.subarray(EXIF_NAME.length)) : null;
}

/** Source: JFIF 1.02: units 1 (inch) and 2 (centimetre); 0 tells only a ratio */
function readJfif(view: DataView, at: number): Density | null {
	if (fourLetters(view, at) !== 'JFIF') return null;
	const unit = view.getUint8(at + 7);
	if (unit !== 1 && unit !== 2) return null;
	const perInch = unit === 2 ? 2.54 : 1;
	return { x: view.getUint16(at + 8) * perInch, y: view.getUint16(at + 10) * perInch };
}
