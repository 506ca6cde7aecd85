import { readExif } from '#pipeline/decode/exif.ts';
import { perMetre } from './bmp.ts';
import { fourLetters } from './letters.ts';
import type { PictureHeader } from './picture-header.ts';

const SIGNATURE_BYTES = 8;
/** length, name and checksum */
const CHUNK_FRAME_BYTES = 12;
const METRE = 1;

/**
 * Source: PNG, third edition: chunks of length, name, data and checksum.
 * @param bytes the whole file: Exif may come after the pixels; where they are cut off, what came before them counts
 */
export function readPng(bytes: Uint8Array, view: DataView): PictureHeader {
	const header: PictureHeader = { width: view.getUint32(16), height: view.getUint32(20) };
	let pixelsCame = false;
	for (let at = SIGNATURE_BYTES; at + CHUNK_FRAME_BYTES <= bytes.length;) {
		const length = view.getUint32(at);
		const name = fourLetters(view, at + 4);
		const end = at + CHUNK_FRAME_BYTES + length;
		if (name === 'IEND' || end > bytes.length) break;
		if (name === 'IDAT') pixelsCame = true;
		else if (!pixelsCame || name === 'eXIf') readChunk(header, bytes.subarray(at, end), at);
		at = end;
	}
	return header;
}

/** @param chunk with its frame */
function readChunk(header: PictureHeader, chunk: Uint8Array, at: number): void {
	const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
	switch (fourLetters(view, 4)) {
		case 'pHYs':
			if (view.getUint8(16) === METRE) header.density = perMetre(view.getUint32(8), view.getUint32(12));
			break;
		case 'acTL':
			header.isAnimated = view.getUint32(8) > 1;
			break;
		case 'eXIf': {
			const { orientation, upright } = readExif(chunk.subarray(8, -4));
			if (!upright || header.lying) break;
			header.orientation = orientation;
			header.lying = { start: at, end: at + chunk.length, bytes: new Uint8Array() };
			break;
		}
		default:
	}
}
