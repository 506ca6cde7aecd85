import type { Density } from '#pipeline/decode/density.ts';
import type { PictureHeader } from './picture-header.ts';

const INCHES_PER_METRE = 1 / 0.0254;

/** Source: BITMAPCOREHEADER (12 bytes, 16-bit sizes) and its successors; a negative height means rows from the top */
export function readBmp(_: Uint8Array, view: DataView): PictureHeader {
	const headerBytes = view.getUint32(14, true);
	if (headerBytes === 12) return { width: view.getUint16(18, true), height: view.getUint16(20, true) };
	const size = { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
	return {
		...size,
		density: headerBytes >= 40 ? perMetre(view.getInt32(38, true), view.getInt32(42, true)) : null
	};
}

/** @param x pixels a metre */
export function perMetre(x: number, y: number): Density {
	return { x: x / INCHES_PER_METRE, y: y / INCHES_PER_METRE };
}
