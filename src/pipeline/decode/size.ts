import type { FamilyName } from '#contract/family.ts';

export type Size = { width: number; height: number };

/** Reads a picture's size from its header, before anything is decoded; null where the header is broken. */
export function readSize(family: FamilyName, head: Uint8Array): Size | null {
	const reader = READERS[family];
	try {
		const size = reader?.(new DataView(head.buffer, head.byteOffset, head.byteLength)) ?? null;
		return size && size.width > 0 && size.height > 0 ? size : null;
	} catch (error) {
		if (error instanceof RangeError) return null; // the file ends within its header
		throw error;
	}
}

const READERS: Partial<Record<FamilyName, (view: DataView) => Size | null>> = {
	png: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
	gif: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
	bmp: readBmp,
	jpeg: readJpeg,
	webp: readWebp
};

/** Source: BITMAPCOREHEADER (12 bytes, 16-bit sizes) and its successors; a negative height means rows from the top */
function readBmp(view: DataView): Size {
	if (view.getUint32(14, true) === 12)
		return { width: view.getUint16(18, true), height: view.getUint16(20, true) };
	return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}

/** Source: ITU-T T.81, annex B: segments of marker and length, up to a start of frame */
function readJpeg(view: DataView): Size | null {
	let offset = 2;
	for (;;) {
		if (view.getUint8(offset) !== 0xff) return null;
		const marker = view.getUint8(offset + 1);
		if (marker === 0xff) {
			offset += 1; // fill byte
		} else if (isStartOfFrame(marker)) {
			return { width: view.getUint16(offset + 7), height: view.getUint16(offset + 5) };
		} else {
			const hasNoLength = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
			offset += 2 + (hasNoLength ? 0 : view.getUint16(offset + 2));
		}
	}
}

function isStartOfFrame(marker: number): boolean {
	return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Source: RFC 9649: lossy (VP8), lossless (VP8L) and extended (VP8X) files */
function readWebp(view: DataView): Size | null {
	const chunk = String.fromCharCode(
		view.getUint8(12),
		view.getUint8(13),
		view.getUint8(14),
		view.getUint8(15)
	);
	switch (chunk) {
		case 'VP8 ':
			return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
		case 'VP8L': {
			const bits = view.getUint32(21, true);
			return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
		}
		case 'VP8X':
			return { width: readUint24(view, 24) + 1, height: readUint24(view, 27) + 1 };
		default:
			return null;
	}
}

function readUint24(view: DataView, offset: number): number {
	return view.getUint16(offset, true) | (view.getUint8(offset + 2) << 16);
}
