import { readPictureHeader } from '#pipeline/decode/header/read-header.ts';
import type { LyingPicture, PdfPicture } from '#exports/pdf/page-picture.ts';
import { lyingPicture, pictureEntries } from '#exports/pdf/page-picture.ts';
import { deflate, inflate } from '#exports/pdf/pdf-objects.ts';
import { type FilteredRows, isGrey, isOpaque, takeSamples } from './planes.ts';
import { indexedColours, packBilevel } from './rows.ts';
import { unfilter } from './unfilter.ts';

const SIGNATURE_BYTES = 8;
/** length, name and checksum */
const CHUNK_FRAME_BYTES = 12;
/** bits of PNG's colour type */
const [HAS_PALETTE, HAS_COLOUR, HAS_ALPHA] = [1, 2, 4] as const;

type Png = {
	width: number;
	height: number;
	bits: number;
	type: number;
	isInterlaced: boolean;
	chunks: { name: string; data: Uint8Array<ArrayBuffer> }[];
};

/**
 * A PNG's own rows as a picture of a PDF, which has the same filters and packs alike; black and white as JBIG2, which is
 * smaller. Null where it cannot be had so: interlaced, or one colour of it is transparent.
 * Source: PNG, third edition; ISO 32000-1, 7.4.4.4
 */
export async function fromPng(file: Blob): Promise<LyingPicture | null> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const png = readChunks(bytes);
	if (!png || png.isInterlaced || png.chunks.some(({ name }) => name === 'tRNS')) return null;
	const rows = new Blob(png.chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data));
	const picture = await pictureOf(png, rows);
	return picture && lyingPicture(picture, readPictureHeader('png', bytes) ?? png);
}

async function pictureOf(png: Png, rows: Blob): Promise<PdfPicture | null> {
	if ((png.type & HAS_ALPHA) !== 0) return apart(png, rows);
	const colours = coloursOf(png);
	if (colours === null) return null;
	const black = BLACKS[png.bits === 1 ? colours : ''];
	if (black !== undefined) return blackAndWhite(png, rows, black);
	return filtered(png, { samples: png.type === HAS_COLOUR ? 3 : 1, colours }, rows);
}

/** Which value of one bit is black, where the other is white. */
const BLACKS: Record<string, number> = {
	'/DeviceGray': 0,
	'[/Indexed/DeviceRGB 1<000000ffffff>]': 0,
	'[/Indexed/DeviceRGB 1<ffffff000000>]': 1
};

async function blackAndWhite({ width, height }: Png, packed: Blob, black: number): Promise<PdfPicture> {
	const rowBytes = Math.ceil(width / 8);
	const rows = unfilter(await inflate(packed), rowBytes, 1);
	const pixels = new Uint8Array(width * height);
	for (let y = 0, at = 0; y < height; y++) {
		for (let x = 0; x < width; x++, at++) {
			const byte = rows[y * rowBytes + (x >> 3)] ?? 0;
			if (((byte >> (7 - (x & 7))) & 1) === black) pixels[at] = 1;
		}
	}
	return packBilevel({ width, height, black: pixels });
}

function coloursOf({ type, chunks }: Png): string | null {
	if ((type & HAS_PALETTE) === 0) return type === HAS_COLOUR ? '/DeviceRGB' : '/DeviceGray';
	const palette = chunks.find(({ name }) => name === 'PLTE')?.data;
	if (!palette || palette.length < 3) return null;
	return indexedColours(palette);
}

function filtered(
	{ width, height, bits }: Png,
	{ samples, colours }: { samples: number; colours: string },
	data: Blob
): PdfPicture {
	const filters = `/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors ${samples}/BitsPerComponent ${bits}/Columns ${width}>>`;
	return { entries: `${pictureEntries({ width, height }, bits, colours)}${filters}`, data };
}

/** Colours and transparency as two pictures; one where nothing is transparent, of greys where all colours are. */
async function apart(png: Png, packed: Blob): Promise<PdfPicture> {
	const samples = (png.type & HAS_COLOUR) === 0 ? 2 : 4;
	const bytes = png.bits / 8;
	const rows: FilteredRows = { ...png, samples, bytes, rows: await inflate(packed) };
	const count = samples === 4 && !isGrey(rows) ? 3 : 1;
	const colours = count === 1 ? '/DeviceGray' : '/DeviceRGB';
	const picture = filtered(png, { samples: count, colours }, await deflate(takeSamples(rows, 0, count)));
	const alpha = takeSamples(rows, samples - 1, 1);
	if (isOpaque(alpha, png.width, bytes)) return picture;
	return { ...picture, mask: filtered(png, { samples: 1, colours: '/DeviceGray' }, await deflate(alpha)) };
}

function readChunks(bytes: Uint8Array<ArrayBuffer>): Png | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const chunks: Png['chunks'] = [];
	for (let at = SIGNATURE_BYTES; at + CHUNK_FRAME_BYTES <= bytes.length;) {
		const end = at + CHUNK_FRAME_BYTES + view.getUint32(at);
		if (end > bytes.length) return null;
		const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		chunks.push({ name, data: bytes.subarray(at + 8, end - 4) });
		at = end;
	}
	const header = chunks[0];
	if (header?.name !== 'IHDR' || header.data.length < 13) return null;
	const [bits = 8, type = 0, , , interlace = 0] = header.data.subarray(8);
	return {
		width: view.getUint32(16),
		height: view.getUint32(20),
		bits,
		type,
		isInterlaced: interlace !== 0,
		chunks
	};
}
