import { describe, expect, test } from 'vitest';
import { buildTiff, greyTags } from './build-tiff.ts';
import { defectOf } from './page.ts';
import { putFirst, setUpright } from './rewrite.ts';
import { walkTiff } from './walk.ts';

const grey = { tags: greyTags(2, 1), strips: [[0, 255]] };
const code = (code: string) => expect.objectContaining({ code });
const thrown = (action: () => unknown) => {
	try {
		action();
	} catch (error) {
		return error;
	}
	return undefined;
};
const firstDefect = (bytes: Uint8Array) => {
	const { format, pages } = walkTiff(bytes);
	return pages[0] && defectOf(format, pages[0]);
};

describe.each([
	{ littleEndian: true, big: false },
	{ littleEndian: false, big: false },
	{ littleEndian: true, big: true },
	{ littleEndian: false, big: true }
])('with $littleEndian for little-endian and $big for BigTIFF', (layout) => {
	test('each page is read with its tags', () => {
		const tags = {
			...greyTags(3, 2),
			274: [6],
			282: [204],
			283: [98],
			258: [8, 8, 8, 8],
			277: [4],
			262: [5]
		};
		const strip = new Uint8Array(24);
		const { pages, isCutOff } = walkTiff(buildTiff([grey, { tags, strips: [strip] }], layout));
		expect(pages).toHaveLength(2);
		expect(isCutOff).toBe(false);
		expect(pages[0]).toMatchObject({
			width: 2,
			height: 1,
			bits: 8,
			samples: 1,
			density: null,
			orientation: 1
		});
		expect(pages[1]).toMatchObject({
			width: 3,
			height: 2,
			samples: 4,
			photometric: 5,
			orientation: 6,
			density: { x: 204, y: 98 }
		});
	});

	test('a page is put upright and first, in the bytes themselves', () => {
		const bytes = buildTiff([grey, { tags: { ...greyTags(1, 2), 274: [8] }, strips: [[1, 2]] }], layout);
		const { format, pages } = walkTiff(bytes);
		const [, second] = pages;
		if (!second) throw new Error('no second page');
		setUpright(format, second);
		putFirst(format, second);
		expect(walkTiff(bytes).pages).toMatchObject([{ width: 1, height: 2, orientation: 1 }]);
	});

	test('pages that form a loop are refused', () => {
		const { at } = walkTiff(buildTiff([grey], layout)).pages[0] ?? { at: 0 };
		expect(thrown(() => walkTiff(buildTiff([grey, grey], { ...layout, next: at })))).toMatchObject({
			code: 'corrupt',
			message: expect.stringContaining('loop')
		});
	});
});

test('what is no TIFF, or has no page in it, is corrupt', () => {
	const noSize = { ...greyTags(2, 1), 257: [0] };
	const files = [
		new Uint8Array(4),
		new Uint8Array(100),
		Uint8Array.of(0x49, 0x49, 42, 0, 0, 0, 0, 0),
		Uint8Array.of(0x49, 0x49, 42, 0, 255, 255, 255, 255),
		Uint8Array.of(0x49, 0x49, 43, 0, 8, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255),
		buildTiff([{ tags: noSize, strips: [[0, 0]] }])
	];
	for (const file of files) expect(thrown(() => walkTiff(file))).toEqual(code('corrupt'));
});

test('every directory is held to the limit of pixels, and a tile too', () => {
	const huge = { tags: greyTags(60_000, 60_000), strips: [[0]] };
	expect(thrown(() => walkTiff(buildTiff([grey, huge])))).toEqual(code('too_many_pixels'));
	const tiled = { tags: { ...greyTags(2, 1), 322: [60_000], 323: [60_000] }, strips: [[0, 0]] };
	expect(thrown(() => walkTiff(buildTiff([tiled])))).toEqual(code('too_many_pixels'));
});

test('more pages than are plausible are refused', () => {
	const bytes = buildTiff([grey]);
	const { at } = walkTiff(bytes).pages[0] ?? { at: 0 };
	const directory = bytes.slice(at);
	const many = new Uint8Array(at + directory.length * 2001);
	many.set(bytes.slice(0, at));
	for (let index = 0; index <= 2000; index++) {
		const start = at + index * directory.length;
		many.set(directory, start);
		new DataView(many.buffer).setUint32(start + directory.length - 4, start + directory.length, true);
	}
	expect(thrown(() => walkTiff(many))).toEqual(code('too_many_pages'));
});

test('thumbnails and masks are left out, unless there is nothing else', () => {
	const thumbnail = { tags: { ...greyTags(1, 1), 254: [1] }, strips: [[0]] };
	const mask = { tags: { ...greyTags(1, 1), 254: [4] }, strips: [[0]] };
	const old = { tags: { ...greyTags(1, 1), 255: [2] }, strips: [[0]] };
	const page = { tags: { ...grey.tags, 254: [2] }, strips: grey.strips };
	expect(walkTiff(buildTiff([thumbnail, page, mask, old])).pages).toMatchObject([{ width: 2 }]);
	expect(walkTiff(buildTiff([thumbnail])).pages).toHaveLength(1);
});

test('a chain that ends in nothing keeps the pages before', () => {
	expect(walkTiff(buildTiff([grey], { next: 60_000 }))).toMatchObject({
		isCutOff: true,
		pages: [{ width: 2 }]
	});
});

test('a tag whose values lie beyond the end of the file does not count', () => {
	const bytes = buildTiff([{ tags: { ...greyTags(2, 1), 282: [300], 283: [300] }, strips: [[0, 0]] }]);
	const view = new DataView(bytes.buffer);
	for (let at = 0; at + 12 <= bytes.length; at++) {
		if (view.getUint16(at, true) === 282 && view.getUint16(at + 2, true) === 5)
			view.setUint32(at + 8, 1e9, true);
	}
	expect(walkTiff(bytes).pages[0]?.density).toBeNull();
});

test.each([
	[34_925, 'LZMA'],
	[50_000, 'ZSTD'],
	[50_001, 'WEBP'],
	[34_712, 'JPEG 2000'],
	[34_661, 'JBIG'],
	[12_345, 'number 12345']
])('compression %d is refused by its name, %s', (compression, name) => {
	const tags = { ...grey.tags, 259: [compression] };
	expect(firstDefect(buildTiff([{ tags, strips: [[0, 0]] }]))).toMatchObject({
		code: 'unsupported_type',
		message: expect.stringContaining(name)
	});
});

test('pixels that cannot be in the file are told before anything is decoded', () => {
	expect(firstDefect(buildTiff([grey]))).toBeNull();
	const tags = grey.tags;
	const broken = [
		{ tags: { ...tags, 277: [40] }, strips: [[0, 0]] },
		{ tags: { ...tags, 258: [128] }, strips: [[0, 0]] },
		{ tags: greyTags(9000, 9000), strips: [[0, 0]] },
		{ tags, strips: [] },
		{ tags: { ...tags, 273: [50_000], 279: [2] }, strips: [] }
	];
	for (const page of broken) expect(firstDefect(buildTiff([page]))).toEqual(code('corrupt'));
});
