import { describe, expect, test } from 'vitest';
import type { FamilyName } from '#contract/family.ts';
import { buildTiff } from '#pipeline/decode/tiff/build-tiff.ts';
import { headerPart, readPictureHeader } from './read-header.ts';

type Part = string | ArrayLike<number>;

/** Bytes of texts (one byte a letter) and numbers. */
function bytes(...parts: Part[]): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(
		parts.flatMap((part) =>
			typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : Array.from(part)
		)
	);
}
const big32 = (value: number) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
const little32 = (value: number) => big32(value).reverse();
const read = (family: FamilyName, ...parts: Part[]) => readPictureHeader(family, bytes(...parts));

const exif = buildTiff([{ tags: { 274: [6], 282: [300], 283: [300] }, strips: [] }]);

describe('PNG', () => {
	const chunk = (name: string, data: ArrayLike<number>) =>
		bytes(big32(data.length), name, data, [0, 0, 0, 0]);
	const start = bytes('\x89PNG\r\n\x1a\n', chunk('IHDR', [...big32(256), ...big32(5), 8, 2, 0, 0, 0]));
	const pixels = chunk('IDAT', [1, 2, 3]);

	test('size and density', () => {
		const density = chunk('pHYs', [...big32(11_811), ...big32(11_811), 1]);
		expect(read('png', start, density, pixels)).toMatchObject({ width: 256, height: 5 });
		expect(read('png', start, density, pixels)?.density?.x).toBeCloseTo(300, 2);
		expect(read('png', start, chunk('pHYs', [...big32(4), ...big32(3), 0]))?.density).toBeUndefined();
	});

	test('orientation, also after the pixels, and the chunk that is to be cut out', () => {
		const file = bytes(start, pixels, chunk('eXIf', exif), chunk('IEND', []));
		const header = readPictureHeader('png', file);
		const at = start.length + pixels.length;
		expect(header).toMatchObject({ orientation: 6, lying: { start: at, end: at + 12 + exif.length } });
		expect(readPictureHeader('png', file.slice(0, -30))).toEqual({ width: 256, height: 5 });
	});

	test('animation, if it is told before the pixels and has frames', () => {
		const control = (frames: number) => chunk('acTL', [...big32(frames), ...big32(0)]);
		expect(read('png', start, control(2), pixels)?.isAnimated).toBe(true);
		expect(read('png', start, control(1), pixels)?.isAnimated).toBe(false);
		expect(read('png', start, pixels, control(2))?.isAnimated).toBeUndefined();
	});
});

describe('JPEG', () => {
	const segment = (marker: number, ...data: Part[]) => {
		const content = bytes(...data);
		return bytes([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255], content);
	};
	const jfif = (unit: number, x: number, y: number) =>
		segment(0xe0, 'JFIF\0', [1, 2, unit, 0, x, 0, y, 0, 0]);
	const app1 = segment(0xe1, 'Exif\0\0', exif);
	const frame = segment(0xc2, [8, 0, 9, 0, 7, 3]);

	test('size, past fill bytes, markers without length and stray bytes', () => {
		expect(read('jpeg', [0xff, 0xd8], segment(0xc4, [0]), [0xff], frame)).toMatchObject({
			width: 7,
			height: 9
		});
		expect(read('jpeg', [0xff, 0xd8, 0xff, 0x01, 1, 2, 0xff, 0], frame)).toMatchObject({
			width: 7,
			height: 9
		});
		expect(read('jpeg', [0xff, 0xd8, 0xff, 0xe0, 0, 20])).toBeNull();
	});

	test('density: JFIF first, if it has a unit, then Exif', () => {
		const density = (...parts: Part[]) => read('jpeg', [0xff, 0xd8], ...parts, frame)?.density;
		expect(density(jfif(1, 200, 100), app1)).toEqual({ x: 200, y: 100 });
		expect(density(jfif(2, 100, 100))).toEqual({ x: 254, y: 254 });
		expect(density(jfif(0, 1, 1), app1)).toEqual({ x: 300, y: 300 });
		expect(density(jfif(0, 1, 1))).toBeNull();
	});

	test('orientation is told, but left to the browser', () => {
		const header = read('jpeg', [0xff, 0xd8], segment(0xe1, 'http://ns.adobe.com/'), app1, frame);
		expect(header).toMatchObject({ orientation: 6 });
		expect(header?.lying).toBeUndefined();
	});
});

describe('WEBP', () => {
	const webp = (...parts: Part[]) => read('webp', 'RIFF', [0, 0, 0, 0], 'WEBP', ...parts);
	const extended = (flags: number) => bytes('VP8X', little32(10), [flags, 0, 0, 0, 6, 0, 0, 8, 0, 0]);

	test('size of each kind', () => {
		const size = { width: 7, height: 9 };
		expect(webp('VP8 ', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0x40, 9, 0])).toEqual(size);
		expect(webp('VP8L', [0, 0, 0, 0, 0x2f, 6, 0, 2, 0])).toEqual(size);
		expect(webp(extended(0))).toMatchObject({ ...size, isAnimated: false });
		expect(webp(extended(2))).toMatchObject({ isAnimated: true });
		expect(webp('JUNK', extended(0))).toBeNull();
	});

	test.each(['', 'Exif\0\0'])('orientation from the last chunk, with %j before it', (name) => {
		const pixels = bytes('VP8L', little32(3), [1, 2, 3, 0]); // padded
		const block = bytes(name, exif);
		const file = bytes(
			'RIFF',
			[0, 0, 0, 0],
			'WEBP',
			extended(8),
			pixels,
			'EXIF',
			little32(block.length),
			block
		);
		const header = readPictureHeader('webp', file);
		expect(header).toMatchObject({ orientation: 6, density: { x: 300, y: 300 } });
		const { start = 0, end = 0, bytes: upright = [] } = header?.lying ?? {};
		expect(end - start).toBe(2);
		file.set(upright, start);
		expect(readPictureHeader('webp', file)).toMatchObject({ orientation: 1, lying: null });
	});
});

describe('GIF', () => {
	const image = (left: number, width: number) =>
		bytes([0x2c, left, 0, 0, 0, width, 0, 1, 0, 0x80], new Uint8Array(6), [2, 3, 1, 2, 3, 1, 9, 0]);
	const gif = (...parts: Part[]) =>
		read('gif', 'GIF89a', [3, 1, 4, 0, 0x80, 0, 0], new Uint8Array(6), ...parts);
	const extension = [0x21, 0xfe, 2, 0x2c, 0x2c, 0];

	test('size, or that of a first picture that is larger', () => {
		expect(gif(image(0, 5), [0x3b])).toEqual({ width: 259, height: 4 });
		expect(gif(image(250, 50))).toEqual({ width: 300, height: 4 });
		expect(gif()).toEqual({ width: 259, height: 4 });
	});

	test('a second picture makes an animation, wherever it stands', () => {
		expect(gif(extension, image(0, 5), extension, image(0, 5), [0x3b])?.isAnimated).toBe(true);
		expect(gif(extension, image(0, 5), extension, [0x3b])?.isAnimated).toBeUndefined();
		expect(gif(image(0, 5), image(0, 5).slice(0, 8))?.isAnimated).toBeUndefined();
	});
});

test('BMP tells its size in two ways, and its density by the metre', () => {
	const rest = new Uint8Array(12);
	const head = bytes('BM', new Uint8Array(12));
	const modern = bytes(little32(40), little32(7), little32(-9), rest, little32(11_811), little32(5906), rest);
	expect(read('bmp', head, modern)).toMatchObject({ width: 7, height: 9 });
	expect(read('bmp', head, modern)?.density?.y).toBeCloseTo(150, 1);
	expect(read('bmp', head, little32(12), [7, 0, 9, 0])).toEqual({ width: 7, height: 9 });
});

describe('HEIC and AVIF', () => {
	const box = (name: string, ...parts: Part[]) => {
		const content = bytes(...parts);
		return bytes(big32(content.length + 8), name, content);
	};
	const ispe = (width: number, height: number) => box('ispe', big32(0), big32(width), big32(height));
	const meta = (...sizes: Part[]) =>
		box('meta', big32(0), box('hdlr', big32(0)), box('iprp', box('ipco', box('hvcC', [1]), ...sizes)));

	test('the largest of the sizes counts', () => {
		const file = [
			box('ftyp', 'heic', big32(0), 'mif1'),
			meta(ispe(512, 512), ispe(4032, 3024), ispe(320, 240))
		];
		expect(read('heic', ...file)).toEqual({ width: 4032, height: 3024, isAnimated: false });
	});

	test('a sequence is told by its brand', () => {
		expect(read('avif', box('ftyp', 'avif', big32(0), 'avis'), meta(ispe(2, 3)))?.isAnimated).toBe(true);
	});

	test('without a size there is no header', () => {
		expect(read('heic', box('ftyp', 'heic', big32(0)))).toBeNull();
		expect(read('heic', box('ftyp', 'heic', big32(0)), meta())).toBeNull();
		expect(read('heic', box('ftyp', 'heic', big32(0)), [0, 0, 0, 4, 1, 2, 3, 4])).toBeNull();
	});
});

describe('JPEG XL', () => {
	/** A codestream's first bytes from fields of [bits, value], the least significant bit first. */
	const stream = (...fields: [number, number][]) => {
		const bits = fields.flatMap(([count, value]) =>
			Array.from({ length: count }, (_, bit) => (value >> bit) & 1)
		);
		const data = new Uint8Array(12);
		for (const [index, bit] of bits.entries())
			data[index >> 3] = (data[index >> 3] ?? 0) | (bit << (index & 7));
		return bytes([0xff, 0x0a], data);
	};
	const large = stream([1, 0], [2, 1], [13, 3023], [3, 0], [2, 2], [18, 99_999]);

	test('sides of every length, and by their ratio', () => {
		expect(read('jxl', stream([1, 1], [5, 3], [3, 0], [5, 7]))).toEqual({ width: 64, height: 32 });
		expect(read('jxl', large)).toEqual({ width: 100_000, height: 3024 });
		expect(read('jxl', stream([1, 0], [2, 0], [9, 299], [3, 5]))).toEqual({ width: 533, height: 300 });
		expect(read('jxl', stream([1, 0], [2, 3], [30, 2 ** 30 - 1], [3, 1]))).toEqual({
			width: 2 ** 30,
			height: 2 ** 30
		});
	});

	test('a codestream in a container, whole, in parts, and in a box of 64-bit size', () => {
		const head = bytes(big32(12), 'JXL \r\n\x87\n', big32(20), 'ftypjxl \0\0\0\0jxl ');
		const size = { width: 100_000, height: 3024 };
		expect(read('jxl', head, big32(0), 'jxlc', large)).toEqual(size);
		expect(read('jxl', head, big32(12 + large.length), 'jxlp', big32(0), large)).toEqual(size);
		expect(read('jxl', head, big32(1), 'jxlc', big32(0), big32(16 + large.length), large)).toEqual(size);
		expect(read('jxl', head)).toBeNull();
	});
});

test('a header that is broken or ends early has no size', () => {
	const zeros = new Uint8Array(33);
	expect(read('png', zeros.slice(0, 18))).toBeNull();
	expect(read('png', zeros)).toBeNull();
	expect(read('pdf', zeros)).toBeNull();
	expect(read('jxl', zeros)).toBeNull();
	expect(read('jxl', [0xff, 0x0a])).toBeNull();
});

test('only families that may tell more at their end are read whole', () => {
	const file = new Blob([new Uint8Array(2 << 20)]);
	expect(headerPart('png', file).size).toBe(2 << 20);
	expect(headerPart('jpeg', file).size).toBe(1 << 20);
});
