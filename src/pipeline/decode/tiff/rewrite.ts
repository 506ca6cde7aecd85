import type { TiffFormat } from './entries.ts';
import type { TiffPage } from './page.ts';

const SHORT = 3;

/**
 * Makes a page lie as its rows come, in the file's bytes: libtiff turns some orientations and others not, so all are
 * turned by us.
 */
export function setUpright({ view, littleEndian, big }: TiffFormat, { orientationEntry }: TiffPage): void {
	if (!orientationEntry) return;
	const { at } = orientationEntry;
	view.setUint16(at + 2, SHORT, littleEndian);
	if (big) view.setBigUint64(at + 4, 1n, littleEndian);
	else view.setUint32(at + 4, 1, littleEndian);
	view.setUint16(at + (big ? 12 : 8), 1, littleEndian);
}

/** Makes a page the file's first, in the file's bytes, which spares libtiff the way along the chain. */
export function putFirst({ view, littleEndian, big }: TiffFormat, { at }: TiffPage): void {
	if (big) view.setBigUint64(8, BigInt(at), littleEndian);
	else view.setUint32(4, at, littleEndian);
}
