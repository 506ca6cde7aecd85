import { type PdfPicture, pictureEntries } from '#exports/pdf/page-picture.ts';
import { deflate } from '#exports/pdf/pdf-objects.ts';
import { type Bilevel, encodeJbig2 } from './jbig2.ts';
import { toIndexed } from './palette.ts';
import { paeth } from './unfilter.ts';

type Raster = { width: number; height: number; rgba: Uint8ClampedArray<ArrayBuffer> };
type Kind = 'bilevel' | 'grey' | 'colour';
type Size = { width: number; height: number };

/** Pixels sorted out by what they need: one byte a sample. */
export type Samples = Size & { samples: Uint8Array<ArrayBuffer> } & (
		{ kind: Kind } | { kind: 'indexed'; palette: Uint8Array<ArrayBuffer> }
	);

/**
 * The samples of a picture: bilevel (1 is black) where all is black or white, greys, numbers of few colours, or red,
 * green and blue.
 */
export function toSamples({ width, height, rgba }: Raster): Samples {
	const kind = kindOf(rgba);
	const indexed = kind === 'colour' ? toIndexed(rgba) : null;
	if (indexed) return { width, height, kind: 'indexed', samples: indexed.indexes, palette: indexed.palette };
	const count = kind === 'colour' ? 3 : 1;
	const samples = new Uint8Array(width * height * count);
	for (let from = 0, to = 0; from < rgba.length; from += 4) {
		for (let sample = 0; sample < count; sample++) samples[to++] = rgba[from + sample] ?? 0;
	}
	if (kind === 'bilevel') samples.forEach((value, at) => (samples[at] = value === 0 ? 1 : 0));
	return { width, height, kind, samples };
}

function kindOf(rgba: Uint8ClampedArray): Kind {
	let kind: Kind = 'bilevel';
	for (let at = 0; at < rgba.length; at += 4) {
		const red = rgba[at] ?? 0;
		if (red !== rgba[at + 1] || red !== rgba[at + 2]) return 'colour';
		if (red !== 0 && red !== 255) kind = 'grey';
	}
	return kind;
}

/** Packs samples without loss: black and white as JBIG2, others deflated, filtered row by row where that is smaller. */
export async function packSamples(picture: Samples): Promise<PdfPicture> {
	const { width, height, kind, samples } = picture;
	if (kind === 'bilevel') return packBilevel({ width, height, black: samples });
	if (kind === 'indexed') {
		const entries = pictureEntries({ width, height }, 8, indexedColours(picture.palette));
		return { entries: `${entries}/Filter/FlateDecode`, data: await deflate(samples) };
	}
	const count = kind === 'colour' ? 3 : 1;
	const entries = pictureEntries({ width, height }, 8, kind === 'colour' ? '/DeviceRGB' : '/DeviceGray');
	const rows = { rowBytes: width * count, count };
	if (!(await isBetterFiltered(samples, rows)))
		return { entries: `${entries}/Filter/FlateDecode`, data: await deflate(samples) };
	const parameters = `/DecodeParms<</Predictor 15/Colors ${count}/Columns ${width}>>`;
	return {
		entries: `${entries}/Filter/FlateDecode${parameters}`,
		data: await deflate(filterRows(samples, rows))
	};
}

type Rows = { rowBytes: number; /** of a pixel */ count: number };
/** Enough of a picture to tell how it is best packed. */
const SAMPLE_ROWS = 200;

/** Print on even paper packs better as it is, noise and photographs by differences: tried on the rows in the middle. */
async function isBetterFiltered(samples: Uint8Array<ArrayBuffer>, rows: Rows): Promise<boolean> {
	const height = samples.length / rows.rowBytes;
	const first = Math.max(0, Math.floor((height - SAMPLE_ROWS) / 2));
	const middle = samples.slice(first * rows.rowBytes, (first + SAMPLE_ROWS) * rows.rowBytes);
	const [plain, filtered] = await Promise.all([middle, filterRows(middle, rows)].map(deflate));
	return (filtered?.size ?? 0) < (plain?.size ?? 0);
}

/** Packs a picture in black and white without loss. */
export function packBilevel(picture: Bilevel): PdfPicture {
	const entries = pictureEntries(picture, 1, '/DeviceGray');
	return { entries: `${entries}/Filter/JBIG2Decode`, data: new Blob([encodeJbig2(picture)]) };
}

/** The colour space of pixels that are numbers of colours. @param palette red, green and blue of each */
export function indexedColours(palette: Uint8Array): string {
	const digits = Array.from(palette, (value) => value.toString(16).padStart(2, '0')).join('');
	return `[/Indexed/DeviceRGB ${Math.floor(palette.length / 3) - 1}<${digits}>]`;
}

const PAETH = 4;

/** Each row by how it differs from its neighbours. Source: PNG, third edition, 9.4 (Paeth) */
function filterRows(samples: Uint8Array, { rowBytes, count }: Rows): Uint8Array<ArrayBuffer> {
	const height = samples.length / rowBytes;
	const filtered = new Uint8Array(height * (rowBytes + 1));
	for (let y = 0, from = 0, to = 0; y < height; y++) {
		filtered[to++] = PAETH;
		for (let x = 0; x < rowBytes; x++, from++) {
			const left = x < count ? 0 : (samples[from - count] ?? 0);
			const up = y === 0 ? 0 : (samples[from - rowBytes] ?? 0);
			const corner = x < count || y === 0 ? 0 : (samples[from - rowBytes - count] ?? 0);
			filtered[to++] = (samples[from] ?? 0) - paeth(left, up, corner);
		}
	}
	return filtered;
}
