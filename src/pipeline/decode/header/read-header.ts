import type { FamilyName } from '#contract/family.ts';
import { readBmp } from './bmp.ts';
import { readGif } from './gif.ts';
import { readIsoMedia } from './iso-media.ts';
import { readJpeg } from './jpeg.ts';
import { readJpegXl } from './jpeg-xl.ts';
import type { PictureHeader } from './picture-header.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

/** The part of a file that a header is looked for in. Where it ends early, readers throw a RangeError. */
type Reader = (bytes: Uint8Array, view: DataView) => PictureHeader | null;

const READERS: Record<Exclude<FamilyName, 'pdf' | 'tiff'>, Reader> = {
	png: readPng,
	gif: readGif,
	webp: readWebp,
	bmp: readBmp,
	jpeg: readJpeg,
	heic: readIsoMedia,
	avif: readIsoMedia,
	jxl: readJpegXl
};

/** How much of a file may come before its picture's size: cameras put previews and colour profiles there. */
const HEAD_BYTES = 1 << 20;
/** Those that may tell orientation or animation at their end. */
const READ_WHOLE: ReadonlySet<FamilyName> = new Set(['png', 'gif', 'webp']);

/** Which bytes of a picture `readPictureHeader` wants. */
export function headerPart(family: FamilyName, file: Blob): Blob {
	return READ_WHOLE.has(family) ? file : file.slice(0, HEAD_BYTES);
}

/** Reads a picture's header; null where it is broken or tells no size. */
export function readPictureHeader(family: FamilyName, bytes: Uint8Array): PictureHeader | null {
	if (family === 'pdf' || family === 'tiff') return null;
	try {
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const header = READERS[family](bytes, view);
		return header && header.width > 0 && header.height > 0 ? header : null;
	} catch (error) {
		if (error instanceof RangeError) return null; // the file ends within its header
		throw error;
	}
}
