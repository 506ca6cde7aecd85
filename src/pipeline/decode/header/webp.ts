import { readExif } from '#pipeline/decode/exif.ts';
import { EXIF_NAME, fourLetters, startsWith } from './letters.ts';
import type { PictureHeader } from './picture-header.ts';

const FIRST_CHUNK = 12;
const ANIMATION_FLAG = 0x02;

/**
 * Source: RFC 9649: lossy (VP8), lossless (VP8L) and extended (VP8X) files.
 * @param bytes the whole file: Exif comes after the pixels
 */
export function readWebp(bytes: Uint8Array, view: DataView): PictureHeader | null {
	switch (fourLetters(view, FIRST_CHUNK)) {
		case 'VP8 ':
			return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
		case 'VP8L': {
			const bits = view.getUint32(21, true);
			return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
		}
		case 'VP8X':
			return {
				width: readUint24(view, 24) + 1,
				height: readUint24(view, 27) + 1,
				isAnimated: (view.getUint8(20) & ANIMATION_FLAG) !== 0,
				...readExifChunk(bytes, view)
			};
		default:
			return null;
	}
}

function readExifChunk(
	bytes: Uint8Array,
	view: DataView
): Pick<PictureHeader, 'density' | 'orientation' | 'lying'> {
	for (let at = FIRST_CHUNK; at + 8 <= bytes.length;) {
		const length = view.getUint32(at + 4, true);
		if (fourLetters(view, at) === 'EXIF') {
			const start = at + 8 + (startsWith(bytes.subarray(at + 8), EXIF_NAME) ? EXIF_NAME.length : 0);
			const { orientation, density, upright } = readExif(bytes.subarray(start, at + 8 + length));
			const lying = upright && {
				start: start + upright.at,
				end: start + upright.at + upright.bytes.length,
				bytes: upright.bytes
			};
			return { orientation, density, lying };
		}
		at += 8 + length + (length & 1); // padded to even
	}
	return {};
}

function readUint24(view: DataView, at: number): number {
	return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}
