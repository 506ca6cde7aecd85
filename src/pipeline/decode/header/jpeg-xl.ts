import { boxes } from './iso-media.ts';
import type { PictureHeader } from './picture-header.ts';

const CODESTREAM = 0xff0a;
/** Bits of a side that is no multiple of 8, by its two-bit selector. */
const SIDE_BITS = [9, 13, 18, 30] as const;
/** Width over height, by its three-bit selector; 0 says that the width is written out. */
const RATIOS = [null, [1, 1], [12, 10], [4, 3], [3, 2], [16, 9], [5, 4], [2, 1]] as const;

/** Source: ISO/IEC 18181-1, SizeHeader; 18181-2, boxes `jxlc` (whole codestream) and `jxlp` (its parts, numbered) */
export function readJpegXl(_: Uint8Array, view: DataView): PictureHeader | null {
	const start = view.getUint16(0) === CODESTREAM ? 0 : codestreamInBoxes(view);
	if (start === null || view.getUint16(start) !== CODESTREAM) return null;
	const read = bitReader(view, start + 2);
	const isSmall = read(1) === 1;
	const height = readSide(read, isSmall);
	const ratio = RATIOS[read(3)];
	return { width: ratio ? Math.floor((height * ratio[0]) / ratio[1]) : readSide(read, isSmall), height };
}

function codestreamInBoxes(view: DataView): number | null {
	const box = boxes(view, 0, view.byteLength).find(({ name }) => name === 'jxlc' || name === 'jxlp');
	if (!box) return null;
	return box.name === 'jxlp' ? box.start + 4 : box.start;
}

function readSide(read: (bits: number) => number, isSmall: boolean): number {
	return isSmall ? (read(5) + 1) * 8 : read(SIDE_BITS[read(2)] ?? 0) + 1;
}

/** Numbers of so many bits, the least significant first. */
function bitReader(view: DataView, start: number): (bits: number) => number {
	let position = 0;
	return (bits) => {
		let value = 0;
		for (let bit = 0; bit < bits; bit++, position++) {
			value += ((view.getUint8(start + (position >> 3)) >> (position & 7)) & 1) * 2 ** bit;
		}
		return value;
	};
}
