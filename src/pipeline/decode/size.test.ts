import { expect, test } from 'vitest';
import { OcrError } from '#contract/error.ts';
import { toGrey } from './grey.ts';
import { checkPixels } from './limits.ts';
import { readSize } from './size.ts';

/** A file of zeros with these bytes at these places. */
function file(length: number, parts: Record<number, number[]>): Uint8Array {
	const bytes = new Uint8Array(length);
	for (const [offset, values] of Object.entries(parts)) bytes.set(values, Number(offset));
	return bytes;
}
const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

test('a size is read from each header', () => {
	expect(readSize('png', file(33, { 16: [0, 0, 1, 0], 20: [0, 0, 0, 5] }))).toEqual({
		width: 256,
		height: 5
	});
	expect(readSize('gif', file(13, { 6: [3, 1], 8: [4, 0] }))).toEqual({ width: 259, height: 4 });
	expect(readSize('bmp', file(54, { 14: [40], 18: [7, 0, 0, 0], 22: [0xf7, 0xff, 0xff, 0xff] }))).toEqual({
		width: 7,
		height: 9
	});
	expect(readSize('bmp', file(30, { 14: [12], 18: [7, 0], 20: [9, 0] }))).toEqual({ width: 7, height: 9 });
	expect(
		readSize(
			'jpeg',
			file(40, {
				0: [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc4, 0, 3, 0, 0xff, 0xff, 0xc2, 0, 11, 8, 0, 9, 0, 7]
			})
		)
	).toEqual({ width: 7, height: 9 });
	expect(readSize('webp', file(32, { 12: ascii('VP8 '), 26: [7, 0x40], 28: [9, 0] }))).toEqual({
		width: 7,
		height: 9
	});
	expect(readSize('webp', file(32, { 12: ascii('VP8L'), 21: [6, 0, 2, 0] }))).toEqual({
		width: 7,
		height: 9
	});
	expect(readSize('webp', file(32, { 12: ascii('VP8X'), 24: [6, 0, 0], 27: [8, 0, 0] }))).toEqual({
		width: 7,
		height: 9
	});
});

test('a header that is broken or ends early has no size', () => {
	expect(readSize('png', file(18, {}))).toBeNull();
	expect(readSize('png', file(33, {}))).toBeNull();
	expect(readSize('jpeg', file(10, { 0: [0xff, 0xd8, 0xff, 0xe0, 0, 20] }))).toBeNull();
	expect(readSize('jpeg', file(10, { 0: [0xff, 0xd8, 1, 2] }))).toBeNull();
	expect(readSize('webp', file(32, { 12: ascii('JUNK') }))).toBeNull();
	expect(readSize('pdf', file(100, {}))).toBeNull();
});

test('a picture that would burst the tab is refused with the limit and the value', () => {
	expect(() => checkPixels(10_000, 12_000)).not.toThrow();
	expect(() => checkPixels(20_000, 20_000)).toThrow(OcrError);
	expect(() => checkPixels(1_000_000, 100)).toThrow(/1000000 × 100.*120 million.*65000/);
});

test('luma weighs green most', () => {
	const rgba = Uint8ClampedArray.of(
		255,
		255,
		255,
		255,
		0,
		0,
		0,
		255,
		255,
		0,
		0,
		255,
		0,
		255,
		0,
		255,
		0,
		0,
		255,
		255
	);
	expect([...toGrey(rgba)]).toEqual([255, 0, 76, 149, 28]);
});
