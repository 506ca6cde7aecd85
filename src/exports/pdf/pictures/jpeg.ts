import { readPictureHeader } from '#pipeline/decode/header/read-header.ts';
import type { LyingPicture } from '#exports/pdf/page-picture.ts';
import { lyingPicture, pictureEntries } from '#exports/pdf/page-picture.ts';

const START_OF_SCAN = 0xda;
const ADOBE_SEGMENT = 0xee;
const COLOURS: Record<number, string> = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' };

/** Of a file: cameras put previews and colour profiles before the size. */
const HEAD_BYTES = 1 << 20;

/**
 * A JPEG's own bytes as a picture of a PDF; null where a PDF knows no colours for it.
 * Source: ISO 32000-1, 7.4.8; ITU-T T.81, annex B
 */
export async function fromJpeg(file: Blob): Promise<LyingPicture | null> {
	const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
	const header = readPictureHeader('jpeg', head);
	const frame = header && readFrame(head);
	const colours = frame && COLOURS[frame.components];
	if (!header || !colours) return null;
	// Adobe's programs write inks upside down, and every reader of theirs knows.
	const inverted = frame.components === 4 && frame.isAdobe ? '/Decode[1 0 1 0 1 0 1 0]' : '';
	const entries = `${pictureEntries(header, frame.bits, colours)}/Filter/DCTDecode${inverted}`;
	return lyingPicture({ entries, data: file }, header);
}

type Frame = { bits: number; components: number; isAdobe: boolean };

function readFrame(bytes: Uint8Array): Frame | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let isAdobe = false;
	for (let at = 2; at + 9 < bytes.length;) {
		const marker = bytes[at + 1] ?? 0;
		if (bytes[at] !== 0xff || marker === 0xff) {
			at++;
			continue;
		}
		if (marker === START_OF_SCAN) return null;
		if (isStartOfFrame(marker)) {
			return { bits: bytes[at + 4] ?? 8, components: bytes[at + 9] ?? 0, isAdobe };
		}
		if (marker === ADOBE_SEGMENT) isAdobe = true;
		at += hasNoLength(marker) ? 2 : 2 + view.getUint16(at + 2);
	}
	return null;
}

function isStartOfFrame(marker: number): boolean {
	return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function hasNoLength(marker: number): boolean {
	return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}
