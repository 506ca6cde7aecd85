import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inflate } from '#exports/pdf/pdf-objects.ts';
import { fromJpeg } from './jpeg.ts';
import { fromPng } from './png.ts';
import { packBilevel, packSamples, toSamples } from './rows.ts';

/** A chunk of a PNG, without a true checksum: nobody asks for it here. */
function chunk(name: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(12 + data.length);
	new DataView(bytes.buffer).setUint32(0, data.length);
	bytes.set(new TextEncoder().encode(name), 4);
	bytes.set(data, 8);
	return bytes;
}

type Header = { width: number; height: number; bits: number; type: number; interlace?: number };

function pngOf(
	{ width, height, bits, type, interlace = 0 }: Header,
	rows: number[],
	palette?: number[]
): Blob {
	const header = new Uint8Array(13);
	const view = new DataView(header.buffer);
	view.setUint32(0, width);
	view.setUint32(4, height);
	header.set([bits, type, 0, 0, interlace], 8);
	return new Blob([
		Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
		chunk('IHDR', header),
		...(palette ? [chunk('PLTE', Uint8Array.from(palette))] : []),
		chunk('IDAT', new Uint8Array(deflateSync(Uint8Array.from(rows)))),
		chunk('IEND', new Uint8Array())
	]);
}

const unpacked = async (data: Blob) => [...(await inflate(data))];

test('a PNG keeps its own rows, to the byte', async () => {
	const rows = [0, 0b10100000, 1, 0b01000000];
	const picture = await fromPng(pngOf({ width: 3, height: 2, bits: 2, type: 0 }, rows));
	expect(picture?.entries).toContain('/BitsPerComponent 2/ColorSpace/DeviceGray');
	expect(picture?.entries).toContain('/Predictor 15/Colors 1/BitsPerComponent 2/Columns 3');
	expect(picture && (await unpacked(picture.data))).toEqual(rows);
});

test('a palette comes along', async () => {
	const picture = await fromPng(
		pngOf({ width: 1, height: 1, bits: 8, type: 3 }, [0, 1], [0, 0, 0, 255, 128, 0])
	);
	expect(picture?.entries).toContain('/ColorSpace[/Indexed/DeviceRGB 1<000000ff8000>]');
});

test('transparency is taken apart from the colours, each filtered as it was', async () => {
	const rows = [1, 10, 20, 30, 255, 1, 2, 3, 4];
	const picture = await fromPng(pngOf({ width: 2, height: 1, bits: 8, type: 6 }, rows));
	expect(picture && (await unpacked(picture.data))).toEqual([1, 10, 20, 30, 1, 2, 3]);
	expect(picture?.mask && (await unpacked(picture.mask.data))).toEqual([1, 255, 4]);
	expect(picture?.mask?.entries).toContain('/ColorSpace/DeviceGray');
});

test('transparency that hides nothing goes, and colours that are greys become greys', async () => {
	const rows = [2, 10, 10, 10, 255, 20, 20, 20, 255, 1, 5, 5, 5, 255, 1, 1, 1, 0];
	const picture = await fromPng(pngOf({ width: 2, height: 2, bits: 8, type: 6 }, rows));
	expect(picture?.entries).toContain('/ColorSpace/DeviceGray');
	expect(picture && (await unpacked(picture.data))).toEqual([2, 10, 20, 1, 5, 1]);
	expect(picture?.mask).toBeUndefined();
});

test('what a PDF does not know is left to others', async () => {
	expect(await fromPng(pngOf({ width: 1, height: 1, bits: 8, type: 0, interlace: 1 }, [0, 1]))).toBeNull();
	expect(await fromPng(new Blob(['no picture']))).toBeNull();
	expect(await fromJpeg(new Blob(['no picture']))).toBeNull();
});

/** The header of a JPEG: Adobe's segment where it has one, and the start of its frame. */
function jpegOf(components: number, isAdobe: boolean): Blob {
	const adobe = [0xff, 0xee, 0, 14, ...new TextEncoder().encode('Adobe'), 0, 100, 0, 0, 0, 0, 2];
	const frame = [0xff, 0xc0, 0, 8 + 3 * components, 8, 0, 20, 0, 30, components];
	const rest = Array.from({ length: 3 * components + 4 }, () => 1);
	return new Blob([Uint8Array.from([0xff, 0xd8, ...(isAdobe ? adobe : []), ...frame, ...rest])]);
}

test('a JPEG is the file itself', async () => {
	const file = jpegOf(3, false);
	const picture = await fromJpeg(file);
	expect(picture?.data).toBe(file);
	expect(picture?.entries).toContain(
		'/Width 30/Height 20/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/DCTDecode'
	);
	expect(picture?.orientation).toBe(1);
	expect((await fromJpeg(jpegOf(1, false)))?.entries).toContain('/DeviceGray');
});

test("Adobe's inks are upside down", async () => {
	expect((await fromJpeg(jpegOf(4, true)))?.entries).toContain('/DeviceCMYK/Filter/DCTDecode/Decode[1 0');
	expect((await fromJpeg(jpegOf(4, false)))?.entries).not.toContain('/Decode[');
});

const raster = (width: number, ...colours: number[]) => ({
	width,
	height: colours.length / 3 / width,
	rgba: new Uint8ClampedArray(
		Array.from({ length: colours.length / 3 }, (_, at) => [...colours.slice(at * 3, at * 3 + 3), 255]).flat()
	)
});

test('pixels are packed as what they are: black and white, greys, or few colours', async () => {
	const bilevel = toSamples(raster(2, 0, 0, 0, 255, 255, 255));
	expect(bilevel).toMatchObject({ kind: 'bilevel', samples: Uint8Array.of(1, 0) });
	expect((await packSamples(bilevel)).entries).toContain('/JBIG2Decode');
	const grey = toSamples(raster(2, 9, 9, 9, 200, 200, 200));
	expect(grey).toMatchObject({ kind: 'grey', samples: Uint8Array.of(9, 200) });
	const few = toSamples(raster(1, 10, 20, 30, 11, 22, 33, 10, 20, 30));
	expect(few).toMatchObject({ kind: 'indexed', samples: Uint8Array.of(0, 1, 0) });
	expect((await packSamples(few)).entries).toContain('[/Indexed/DeviceRGB 1<0a141e0b1621>]');
});

test('of many colours each row says by how much it differs from the one before', async () => {
	const many = Array.from({ length: 300 }, (_, at) => [at & 0xff, at >> 8, 7]);
	const colour = toSamples(raster(1, ...many.flat()));
	expect(colour.kind).toBe('colour');
	const rows = await unpacked((await packSamples(colour)).data);
	expect(rows.slice(0, 8)).toEqual([4, 0, 0, 7, 4, 1, 0, 0]);
});

test('what packs better as it is, is not filtered', async () => {
	const print = Array.from({ length: 400 }, (_, at) => (at % 7 === 0 ? [9, 9, 9] : [250, 250, 250]));
	const { entries, data } = await packSamples(toSamples(raster(20, ...print.flat())));
	expect(entries).not.toContain('/Predictor');
	expect((await unpacked(data)).slice(0, 8)).toEqual([9, 250, 250, 250, 250, 250, 250, 9]);
});

test.each([
	['greys', { type: 0 }, undefined, [0b11000000, 0b01000000]],
	['a palette', { type: 3 }, [255, 255, 255, 0, 0, 0], [0b00100000, 0b10100000]]
] as const)('black and white of %s becomes JBIG2, black being black', async (_, { type }, palette, rows) => {
	const png = pngOf(
		{ width: 3, height: 2, bits: 1, type },
		[0, rows[0], 0, rows[1]],
		palette && [...palette]
	);
	const picture = await fromPng(png);
	const expected = packBilevel({ width: 3, height: 2, black: Uint8Array.of(0, 0, 1, 1, 0, 1) });
	expect(picture?.entries).toBe(expected.entries);
	expect(await picture?.data.bytes()).toEqual(await expected.data.bytes());
});

test('two colours that are not black and white stay what they are', async () => {
	const picture = await fromPng(
		pngOf({ width: 3, height: 1, bits: 1, type: 3 }, [0, 0b10100000], [0, 0, 0, 255, 0, 0])
	);
	expect(picture?.entries).toContain('/FlateDecode');
});
