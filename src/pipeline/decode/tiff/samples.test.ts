import { expect, test } from 'vitest';
import { isKnownLayout, putColour, toSampleReader } from './samples.ts';

const view = (...bytes: number[]) => new DataView(Uint8Array.from(bytes).buffer);
const colour = (values: number[], photometric: number, extraSample: number | null = null) => {
	const rgba = new Uint8ClampedArray(4);
	putColour(values, { photometric, extraSample }, rgba, 0);
	return [...rgba];
};

test('samples of every width come as 0…1', () => {
	const read = (bits: number, data: DataView, index: number, littleEndian = true) =>
		toSampleReader({ bits, isFloat: false }, littleEndian)(data, 0, index);
	expect(read(1, view(0b01000000), 1)).toBe(1);
	expect(read(12, view(0x12, 0x3f, 0xff), 1)).toBe(1);
	expect(read(12, view(0x12, 0x3f, 0xff), 0)).toBeCloseTo(0x123 / 0xfff);
	expect(read(8, view(0, 51), 1)).toBeCloseTo(0.2);
	expect(read(16, view(0xff, 0x7f), 0)).toBeCloseTo(0.5, 3);
	expect(read(16, view(0x7f, 0xff), 0, false)).toBeCloseTo(0.5, 3);
	expect(read(32, view(0xff, 0xff, 0xff, 0xff), 0)).toBe(1);
});

test('floats of 16, 32 and 64 bits are read as they are', () => {
	const half = toSampleReader({ bits: 16, isFloat: true }, false);
	expect(half(view(0x3c, 0, 0xc0, 0), 0, 0)).toBe(1);
	expect(half(view(0x3c, 0, 0xc0, 0), 0, 1)).toBe(-2);
	expect(half(view(0x00, 0x01), 0, 0)).toBe(2 ** -24);
	expect(half(view(0x7c, 0), 0, 0)).toBe(Infinity);
	expect(toSampleReader({ bits: 32, isFloat: true }, false)(view(0x3f, 0, 0, 0), 0, 0)).toBe(0.5);
	expect(toSampleReader({ bits: 64, isFloat: true }, true)(view(0, 0, 0, 0, 0, 0, 0xe0, 0x3f), 0, 0)).toBe(
		0.5
	);
});

test('colours come out on white paper', () => {
	expect(colour([0.2], 1)).toEqual([51, 51, 51, 255]);
	expect(colour([0.2], 0)).toEqual([204, 204, 204, 255]);
	expect(colour([1, 0, 0.2], 2)).toEqual([255, 0, 51, 255]);
	expect(colour([0, 1, 0, 0], 5)).toEqual([255, 0, 255, 255]);
	expect(colour([0, 0, 0, 1], 5)).toEqual([0, 0, 0, 255]);
	expect(colour([0, 0, 0, 0], 2, 2)).toEqual([255, 255, 255, 255]);
	expect(colour([0.2, 0.2, 0.2, 0.2], 2, 1)).toEqual([255, 255, 255, 255]);
	expect(colour([0, 0, 0, 0], 2, 0)).toEqual([0, 0, 0, 255]);
});

test('layouts that are not known are told', () => {
	const known = { bits: 16, isFloat: false, samples: 4, photometric: 5 };
	expect(isKnownLayout(known)).toBe(true);
	expect(isKnownLayout({ ...known, samples: 3 })).toBe(false);
	expect(isKnownLayout({ ...known, photometric: 9 })).toBe(false);
	expect(isKnownLayout({ ...known, isFloat: true, bits: 24 })).toBe(false);
});
