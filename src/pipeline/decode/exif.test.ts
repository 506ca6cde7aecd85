import { expect, test } from 'vitest';
import { readExif } from './exif.ts';
import { buildTiff } from './tiff/build-tiff.ts';

const exif = (tags: Record<number, number[]>, littleEndian = true) =>
	buildTiff([{ tags, strips: [] }], { littleEndian });

test.each([true, false])('orientation and density are read, little-endian: %s', (littleEndian) => {
	const block = exif({ 274: [6], 282: [300], 283: [150], 296: [2] }, littleEndian);
	const { orientation, density, upright } = readExif(block);
	expect({ orientation, density }).toEqual({ orientation: 6, density: { x: 300, y: 150 } });
	block.set(upright?.bytes ?? [], upright?.at);
	expect(readExif(block)).toMatchObject({ orientation: 1, upright: null });
});

test('a unit of centimetres is turned into inches, none means inches, a ratio means nothing', () => {
	expect(readExif(exif({ 282: [100], 283: [100], 296: [3] })).density).toEqual({ x: 254, y: 254 });
	expect(readExif(exif({ 282: [100], 283: [100] })).density).toEqual({ x: 100, y: 100 });
	expect(readExif(exif({ 282: [100], 283: [100], 296: [1] })).density).toBeNull();
});

test('a broken block says nothing', () => {
	const nothing = { orientation: 1, density: null, upright: null };
	expect(readExif(new Uint8Array())).toEqual(nothing);
	expect(readExif(new Uint8Array(50))).toEqual(nothing);
	expect(readExif(exif({ 274: [6] }).slice(0, 15))).toEqual(nothing);
	expect(readExif(exif({ 274: [9] }))).toEqual(nothing);
});
