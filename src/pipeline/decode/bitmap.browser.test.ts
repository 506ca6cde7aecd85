import { describe, expect, test } from 'vitest';
import type { FamilyName } from '#contract/family.ts';
import { openBitmap } from './bitmap.ts';
import { buildTiff } from './tiff/build-tiff.ts';

const ORIENTED: [number, string][] = [
	[1, 'ABC DEF'],
	[2, 'CBA FED'],
	[3, 'FED CBA'],
	[4, 'DEF ABC'],
	[5, 'AD BE CF'],
	[6, 'DA EB FC'],
	[7, 'FC EB DA'],
	[8, 'CF BE AD']
];

function open(file: Blob, family: FamilyName = 'png') {
	return openBitmap(file, { family, pdfFolder: '', textLayer: 'auto', password: null });
}

async function decode(file: Blob, family: FamilyName = 'png') {
	const { image, ...page } = await (await open(file, family)).decode(0);
	if (!image) throw new Error('no image');
	return { ...page, image };
}

async function draw(
	[width, height]: [number, number],
	paint: (context: OffscreenCanvasRenderingContext2D) => void,
	type = 'image/png'
): Promise<Blob> {
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas');
	paint(context);
	return canvas.convertToBlob({ type, quality: 1 });
}

/** 3 × 2 px, each of a grey of its own: A is 0, B is 40 and so on. */
function letters(type: string): Promise<Blob> {
	const paint = (context: OffscreenCanvasRenderingContext2D) => {
		for (let index = 0; index < 6; index++) {
			context.fillStyle = `rgb(${index * 40} ${index * 40} ${index * 40})`;
			context.fillRect(index % 3, Math.floor(index / 3), 1, 1);
		}
	};
	return draw([3, 2], paint, type);
}

/** The chunk of a WEBP that has the pixels, which is the last. */
async function pixelChunk(webp: Blob): Promise<Blob> {
	const text = new TextDecoder('latin1').decode(await webp.arrayBuffer());
	return webp.slice(text.indexOf('VP8L'));
}

/** The rows of such a picture as letters. */
function rows({ width, grey }: { width: number; grey: Uint8Array }): string {
	const text = Array.from(grey, (value) => String.fromCharCode(65 + Math.round(value / 40))).join('');
	return text.match(new RegExp(`.{${width}}`, 'g'))?.join(' ') ?? '';
}

async function sizeOf(blob: Blob | null): Promise<[number, number] | null> {
	if (!blob) return null;
	const { width, height } = await createImageBitmap(blob);
	return [width, height];
}

const exif = (orientation: number) =>
	buildTiff([{ tags: { 274: [orientation], 282: [300], 283: [200] }, strips: [] }]);
const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const uint32 = (value: number, littleEndian: boolean) => {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, value, littleEndian);
	return bytes;
};

test('a picture becomes grey pixels, over white where it is transparent', async () => {
	const { image, preview, warnings } = await decode(
		await draw([3, 1], (context) => {
			context.fillStyle = 'black';
			context.fillRect(0, 0, 1, 1);
			context.fillStyle = 'rgb(255 0 0)';
			context.fillRect(1, 0, 1, 1);
		})
	);
	expect(image).toMatchObject({ width: 3, height: 1, dpi: null, aspect: 1 });
	expect([...image.grey]).toEqual([0, 76, 255]);
	expect(preview).toBeNull();
	expect(warnings).toEqual([]);
});

test('a picture of more pixels than a band is read whole', async () => {
	const { image } = await decode(
		await draw([3000, 2900], (context) => {
			context.fillStyle = 'black';
			for (let y = 0; y < 2900; y += 100) context.fillRect(y, y, 1, 1);
		})
	);
	const dark = Array.from({ length: 29 }, (_, index) => image.grey[index * 100 * 3000 + index * 100]);
	expect(new Set(dark)).toEqual(new Set([0]));
	expect(image.grey.reduce((count, value) => count + (value === 0 ? 1 : 0), 0)).toBe(29);
});

test('a picture that is cut off is corrupt', async () => {
	const noise = await draw([200, 200], (context) => {
		for (let i = 0; i < 2000; i++) context.fillRect((i * 7919) % 200, (i * 104729) % 200, 1, 1);
	});
	await expect(decode(noise.slice(0, noise.size / 2))).rejects.toMatchObject({ code: 'corrupt' });
});

test('a header that claims gigapixels is refused before anything is decoded', async () => {
	const header = new Uint8Array(33);
	new DataView(header.buffer).setUint32(16, 100_000);
	new DataView(header.buffer).setUint32(20, 100_000);
	await expect(open(new Blob([header]))).rejects.toMatchObject({ code: 'too_many_pixels' });
	await expect(open(new Blob([header.slice(0, 18)]))).rejects.toMatchObject({ code: 'corrupt' });
});

test('a format that this browser lacks is refused with the way out', async () => {
	const size = [uint32(20, false), ascii('ispe'), uint32(0, false), uint32(8, false), uint32(8, false)];
	const boxes = [uint32(28, false), ascii('ipco'), ...size];
	const meta = [
		uint32(48, false),
		ascii('meta'),
		uint32(0, false),
		uint32(36, false),
		ascii('iprp'),
		...boxes
	];
	const heic = new Blob([uint32(16, false), ascii('ftypheic'), uint32(0, false), ...meta]);
	await expect(decode(heic, 'heic')).rejects.toMatchObject({
		code: 'unsupported_type',
		message: 'This browser cannot decode HEIC pictures: save it as JPEG or PNG.'
	});
});

describe.each(ORIENTED)('orientation %d', (orientation, expected) => {
	test('of a PNG is applied once, and the picture shown is upright', async () => {
		const png = await letters('image/png');
		const block = exif(orientation);
		const head = [uint32(block.length, false), ascii('eXIf')];
		const file = new Blob([png.slice(0, 33), ...head, block, uint32(0, false), png.slice(33)]);
		const { image, preview } = await decode(file);
		expect(rows(image)).toBe(expected);
		expect(await sizeOf(preview)).toEqual(orientation === 1 ? null : [image.width, image.height]);
	});

	test('of a WEBP is applied once, and its density turned with it', async () => {
		const webp = await pixelChunk(await letters('image/webp'));
		const block = exif(orientation);
		const extended = [ascii('VP8X'), uint32(10, true), Uint8Array.of(8, 0, 0, 0, 2, 0, 0, 1, 0, 0)];
		const parts = [...extended, webp, ascii('EXIF'), uint32(block.length, true), block];
		const { size } = new Blob(parts);
		const { image, preview } = await decode(
			new Blob([ascii('RIFF'), uint32(size + 4, true), ascii('WEBP'), ...parts]),
			'webp'
		);
		expect(rows(image)).toBe(expected);
		expect(image).toMatchObject(orientation >= 5 ? { dpi: 200, aspect: 2 / 3 } : { dpi: 300, aspect: 1.5 });
		expect(preview === null).toBe(orientation === 1);
	});

	test('of a JPEG is the browser’s, and the file itself is shown', async () => {
		const jpeg = await draw([30, 20], (context) => context.fillRect(0, 0, 5, 5), 'image/jpeg');
		const block = exif(orientation);
		const length = block.length + 8;
		const head = Uint8Array.of(0xff, 0xe1, length >> 8, length & 255);
		// After its own JFIF segment, whose unit is none.
		const file = new Blob([jpeg.slice(0, 20), head, ascii('Exif\0\0'), block, jpeg.slice(20)]);
		const { image, preview } = await decode(file, 'jpeg');
		const lies = orientation >= 5;
		expect(image).toMatchObject(
			lies ? { width: 20, height: 30, dpi: 200 } : { width: 30, height: 20, dpi: 300 }
		);
		expect(preview).toBeNull();
	});
});

test('of an animation the first frame is read, shown and told of', async () => {
	const frame = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
	const screen = [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255];
	const gif = new Blob([ascii('GIF89a'), Uint8Array.from([...screen, ...frame, ...frame, 0x3b])]);
	const { image, preview, warnings } = await decode(gif, 'gif');
	expect([...image.grey]).toEqual([0]);
	expect(await sizeOf(preview)).toEqual([1, 1]);
	expect(warnings).toEqual(['This is an animation: only its first frame was read.']);
});
