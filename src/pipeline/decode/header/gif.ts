import type { PictureHeader } from './picture-header.ts';

const IMAGE = 0x2c;
const EXTENSION = 0x21;

/**
 * Source: GIF89a specification: a screen, then blocks, of which extensions and images end in chains of sub-blocks.
 * @param bytes the whole file: a second picture makes it an animation; where they are cut off, the blocks before count
 */
export function readGif(bytes: Uint8Array, view: DataView): PictureHeader {
	const header: PictureHeader = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
	let at = 13 + colourTableBytes(view.getUint8(10));
	for (let images = 0; at < bytes.length;) {
		if (bytes[at] === EXTENSION) {
			at = skipSubBlocks(bytes, at + 2);
			continue;
		}
		if (bytes[at] !== IMAGE || at + 10 > bytes.length) break;
		images++;
		if (images > 1) return { ...header, isAnimated: true };
		// Browsers enlarge the screen to a first picture that does not fit on it.
		header.width = Math.max(header.width, view.getUint16(at + 1, true) + view.getUint16(at + 5, true));
		header.height = Math.max(header.height, view.getUint16(at + 3, true) + view.getUint16(at + 7, true));
		const lzwCodeSize = 1;
		at = skipSubBlocks(bytes, at + 10 + colourTableBytes(view.getUint8(at + 9)) + lzwCodeSize);
	}
	return header;
}

/** @param flags whose top bit says that there is a table, and whose last three how large it is */
function colourTableBytes(flags: number): number {
	return flags & 0x80 ? 3 << ((flags & 7) + 1) : 0;
}

/** @returns where the block after the chain's empty last one begins */
function skipSubBlocks(bytes: Uint8Array, at: number): number {
	for (let length = bytes[at]; length; length = bytes[at]) at += 1 + length;
	return at + 1;
}
