import type { TiffPage } from './page.ts';

export type SampleLayout = Pick<TiffPage, 'bits' | 'isFloat' | 'samples' | 'photometric'>;

/** How many samples make a colour, by photometric interpretation. */
const COLOURS: Record<number, number> = { 0: 1, 1: 1, 2: 3, 5: 4 };

/** Reads a sample by its index within a row; integers come as 0…1. */
export type SampleReader = (view: DataView, row: number, index: number) => number;

/** Whether `toSampleReader` and `putColour` know this layout. */
export function isKnownLayout({ bits, isFloat, samples, photometric }: SampleLayout): boolean {
	const colours = COLOURS[photometric ?? -1];
	const hasBits = isFloat ? [16, 32, 64].includes(bits) : bits <= 16 || bits === 32;
	return hasBits && colours !== undefined && samples >= colours;
}

/** @returns a reader of samples; `row` is where a row's bytes begin */
export function toSampleReader(
	{ bits, isFloat }: Pick<TiffPage, 'bits' | 'isFloat'>,
	littleEndian: boolean
): SampleReader {
	if (isFloat) {
		if (bits === 16) return (view, row, index) => readHalf(view.getUint16(row + index * 2, littleEndian));
		if (bits === 32) return (view, row, index) => view.getFloat32(row + index * 4, littleEndian);
		return (view, row, index) => view.getFloat64(row + index * 8, littleEndian);
	}
	if (bits === 32) return (view, row, index) => view.getUint32(row + index * 4, littleEndian) / 0xffffffff;
	if (bits === 16) return (view, row, index) => view.getUint16(row + index * 2, littleEndian) / 0xffff;
	if (bits === 8) return (view, row, index) => view.getUint8(row + index) / 0xff;
	return (view, row, index) => readBits(view, row * 8 + index * bits, bits) / (2 ** bits - 1);
}

/** Bits that are packed across bytes, the most significant first. */
function readBits(view: DataView, start: number, bits: number): number {
	let value = 0;
	for (let at = start; at < start + bits; at++) {
		value = (value << 1) | ((view.getUint8(at >> 3) >> (7 - (at & 7))) & 1);
	}
	return value;
}

/** Source: IEEE 754-2008, binary16 */
function readHalf(half: number): number {
	const sign = half & 0x8000 ? -1 : 1;
	const exponent = (half >> 10) & 31;
	const fraction = half & 1023;
	if (exponent === 0) return sign * fraction * 2 ** -24;
	if (exponent === 31) return fraction ? 0 : sign * Infinity;
	return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/**
 * A pixel's colour over white paper.
 * @param values its samples, 0…1
 * @param rgba gets it at `to`, opaque
 */
export function putColour(
	values: ArrayLike<number>,
	{ photometric, extraSample }: Pick<TiffPage, 'photometric' | 'extraSample'>,
	rgba: Uint8ClampedArray,
	to: number
): void {
	const at = (index: number) => values[index] ?? 0;
	const colours = COLOURS[photometric ?? -1] ?? 1;
	const alpha = values.length > colours && extraSample ? at(colours) : 1;
	for (let channel = 0; channel < 3; channel++) {
		let value = at(colours === 1 ? 0 : channel);
		if (photometric === 0) value = 1 - value;
		if (photometric === 5) value = (1 - value) * (1 - at(3));
		const isPremultiplied = extraSample === 1;
		rgba[to + channel] = 255 * ((isPremultiplied ? value : value * alpha) + 1 - alpha);
	}
	rgba[to + 3] = 255;
}
