import { expect, test } from 'vitest';
import { openTiff } from './tiff.ts';
import { buildTiff, greyTags, type PageToBuild } from './tiff/build-tiff.ts';

type Layout = Parameters<typeof buildTiff>[1];

async function decodeAll(pages: PageToBuild[], layout?: Layout) {
	const file = await openTiff(new Blob([buildTiff(pages, layout)]));
	const decoded = [];
	for (let index = 0; index < file.pageCount; index++) decoded.push(await file.decode(index));
	await file.close();
	return decoded;
}

/** The grey of a picture of one strip (or plane a strip). */
async function greyOf(tags: Record<number, number[]>, strips: PageToBuild['strips'], layout?: Layout) {
	const [page] = await decodeAll([{ tags, strips }], layout);
	return [...(page?.image?.grey ?? [])];
}

async function pixelsOf(blob: Blob | null | undefined) {
	if (!blob) throw new Error('no preview');
	const bitmap = await createImageBitmap(blob);
	const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
	const context = canvas.getContext('2d');
	context?.drawImage(bitmap, 0, 0);
	const { data = [] } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
	return { width: bitmap.width, height: bitmap.height, data };
}

const rgb = { 258: [8, 8, 8], 262: [2], 277: [3] };

test.each([
	{ littleEndian: true, big: false },
	{ littleEndian: false, big: false },
	{ littleEndian: true, big: true },
	{ littleEndian: false, big: true }
])('grey, little-endian $littleEndian, BigTIFF $big', async (layout) => {
	expect(await greyOf(greyTags(2, 2), [[0, 50, 100, 255]], layout)).toEqual([0, 50, 100, 255]);
	const tags = { ...greyTags(2, 1), 258: [16] };
	const strip = layout.littleEndian ? [0, 0, 0x34, 0x80] : [0, 0, 0x80, 0x34];
	expect(await greyOf(tags, [strip], layout)).toEqual([0, 128]);
	const cmyk = { ...greyTags(1, 1), 258: [16, 16, 16, 16], 262: [5], 277: [4] };
	const black = layout.littleEndian ? [0, 0, 0, 0, 0, 0, 255, 127] : [0, 0, 0, 0, 0, 0, 127, 255];
	expect(await greyOf(cmyk, [black], layout)).toEqual([128]);
});

test.each([
	[1, [0, 50, 100, 150, 200, 250]],
	[2, [100, 50, 0, 250, 200, 150]],
	[3, [250, 200, 150, 100, 50, 0]],
	[4, [150, 200, 250, 0, 50, 100]],
	[5, [0, 150, 50, 200, 100, 250]],
	[6, [150, 0, 200, 50, 250, 100]],
	[7, [250, 100, 200, 50, 150, 0]],
	[8, [100, 250, 50, 200, 0, 150]]
])('orientation %d stands upright', async (orientation, expected) => {
	const tags = { ...greyTags(3, 2), 274: [orientation], 282: [300], 283: [150] };
	const [page] = await decodeAll([{ tags, strips: [[0, 50, 100, 150, 200, 250]] }]);
	expect([...(page?.image?.grey ?? [])]).toEqual(expected);
	expect(page?.image).toMatchObject(
		orientation < 5 ? { width: 3, dpi: 300, aspect: 2 } : { width: 2, dpi: 150, aspect: 0.5 }
	);
	const { width, height } = await pixelsOf(page?.preview);
	expect([width, height]).toEqual(orientation < 5 ? [3, 4] : [4, 3]);
});

test('black and white, whichever of them is zero', async () => {
	const tags = { ...greyTags(4, 1), 258: [1] };
	expect(await greyOf(tags, [[0b01010000]])).toEqual([0, 255, 0, 255]);
	expect(await greyOf({ ...tags, 262: [0] }, [[0b01010000]])).toEqual([255, 0, 255, 0]);
});

test('colours: RGB side by side and in planes, palette, CMYK', async () => {
	expect(await greyOf({ ...greyTags(2, 1), ...rgb }, [[255, 0, 0, 0, 255, 0]])).toEqual([76, 149]);
	const planes = [
		[255, 0],
		[0, 255],
		[0, 0]
	];
	expect(await greyOf({ ...greyTags(2, 1), ...rgb, 284: [2] }, planes)).toEqual([76, 149]);
	const map = Array<number>(768).fill(0);
	map[7] = 65_535; // red of colour 7
	expect(await greyOf({ ...greyTags(2, 1), 262: [3], 320: map }, [[7, 0]])).toEqual([76, 0]);
	const cmyk = { ...greyTags(2, 1), 258: [8, 8, 8, 8], 262: [5], 277: [4] };
	expect(await greyOf(cmyk, [[0, 255, 255, 0, 0, 0, 0, 0]])).toEqual([76, 255]);
});

test('what is transparent is white paper, premultiplied or not', async () => {
	const tags = { ...greyTags(3, 1), 258: [8, 8, 8, 8], 262: [2], 277: [4] };
	const unassociated = [0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 0, 128];
	expect(await greyOf({ ...tags, 338: [2] }, [unassociated])).toEqual([255, 0, 127]);
	const associated = [0, 0, 0, 0, 9, 9, 9, 255, 100, 100, 100, 128];
	expect(await greyOf({ ...tags, 338: [1] }, [associated])).toEqual([255, 9, 227]);
});

test('samples that libtiff has no colours for: 12 bits, floats, their differences, tiles', async () => {
	expect(await greyOf({ ...greyTags(2, 1), 258: [12] }, [[0, 0x0f, 0xff]])).toEqual([0, 255]);
	const floats = new Uint8Array(new Float32Array([0, 0.5, 1]).buffer);
	expect(await greyOf({ ...greyTags(3, 1), 258: [32], 339: [3] }, [floats])).toEqual([0, 128, 255]);
	const wide = new Uint8Array(new Float64Array([-10, 0, 10]).buffer);
	expect(await greyOf({ ...greyTags(3, 1), 258: [64], 339: [3] }, [wide])).toEqual([0, 128, 255]);
	const differences = new Uint8Array(new Uint32Array([0, 2 ** 31, 2 ** 31 - 1]).buffer);
	const tags = { ...greyTags(3, 1), 258: [32], 317: [2] };
	expect(await greyOf(tags, [differences])).toEqual([0, 128, 255]);
	const tiles = [new Uint8Array(new Float32Array([0, 1, 1, 0]).buffer), new Uint8Array(16)];
	const tiled = { ...greyTags(3, 2), 258: [32], 322: [2], 323: [2], 339: [3] };
	expect(await greyOf(tiled, tiles)).toEqual([0, 255, 0, 255, 0, 0]);
});

test('a damaged page is its own error, the others are read', async () => {
	const good = { tags: greyTags(2, 1), strips: [[0, 255]] };
	const damaged = { tags: { ...greyTags(2, 1), 259: [8] }, strips: [[1, 2, 3, 4]] };
	const packed = { tags: { ...greyTags(2, 1), 259: [34_925] }, strips: [[1, 2, 3, 4]] };
	const file = await openTiff(new Blob([buildTiff([good, damaged, packed, good], { next: 65_000 })]));
	expect(file.pageCount).toBe(4);
	await expect(file.decode(1)).rejects.toMatchObject({ code: 'corrupt' });
	await expect(file.decode(2)).rejects.toMatchObject({ code: 'unsupported_type' });
	expect(await file.decode(0)).toMatchObject({ image: { grey: Uint8Array.of(0, 255) }, warnings: [] });
	expect((await file.decode(3)).warnings).toEqual([
		'The file says that more pages follow, but they are not in it.'
	]);
	await file.close();
	await expect(openTiff(new Blob([buildTiff([packed, damaged])]))).resolves.toBeDefined();
	await expect(openTiff(new Blob([buildTiff([packed])]))).rejects.toMatchObject({ code: 'unsupported_type' });
});

test('a fax that breaks off is read as far as it goes', async () => {
	// Group 3, one row: end of line, 4 white, 4 black; then nothing.
	const tags = { ...greyTags(8, 3), 258: [1], 259: [3], 262: [0] };
	const [page] = await decodeAll([{ tags, strips: [[0, 0b00011011, 0b01100000]] }]);
	expect(page?.image?.grey.slice(0, 4)).toEqual(Uint8Array.of(255, 255, 255, 255));
	expect(page?.image?.grey.slice(4, 8)).toEqual(Uint8Array.of(0, 0, 0, 0));
	expect(page?.warnings).toEqual(['This page is damaged: only a part of it was read.']);
});

test('a fax is shown with square pixels, in its colours, at most 1600 px large', async () => {
	const tags = { ...greyTags(1728, 1100), ...rgb, 282: [204], 283: [98], 259: [32_773] };
	// PackBits: runs of 128 equal bytes.
	const runs = Math.ceil((1728 * 1100 * 3) / 128);
	const packed = Uint8Array.from({ length: runs * 2 }, (_, index) => (index % 2 ? 100 : 129));
	const file = new Uint8Array(200_000);
	const small = buildTiff([{ tags: { ...tags, 273: [100_000], 279: [packed.length] }, strips: [] }]);
	file.set(small);
	file.set(packed, 100_000);
	const opened = await openTiff(new Blob([file]));
	const { image, preview } = await opened.decode(0);
	await opened.close();
	expect(image).toMatchObject({ width: 1728, height: 1100, dpi: 204 });
	expect(image?.aspect).toBeCloseTo(2.08, 2);
	const { width, height, data } = await pixelsOf(preview);
	expect([width, height]).toEqual([1207, 1600]);
	expect(Array.from(data.slice(0, 4))).toEqual([100, 100, 100, 255]);
});

test('a second file is opened after the first', async () => {
	for (const grey of [10, 20]) expect(await greyOf(greyTags(1, 1), [[grey]])).toEqual([grey]);
});
