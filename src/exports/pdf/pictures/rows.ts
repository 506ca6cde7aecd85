import { type PdfPicture, pictureEntries } from '#exports/pdf/page-picture.ts';
import { deflate } from '#exports/pdf/pdf-objects.ts';
import { encodeG4 } from './g4.ts';

type Raster = { width: number; height: number; rgba: Uint8ClampedArray<ArrayBuffer> };
type Kind = 'bilevel' | 'grey' | 'colour';

/** Pixels sorted out by what they need: one byte a sample. */
export type Samples = { width: number; height: number; kind: Kind; samples: Uint8Array<ArrayBuffer> };

/** The samples of a picture: bilevel (1 is black) where all is black or white, else grey or red, green and blue. */
export function toSamples({ width, height, rgba }: Raster): Samples {
	const kind = kindOf(rgba);
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

/** Packs samples without loss: black and white as Group 4, others filtered row by row and deflated. */
export async function packSamples({ width, height, kind, samples }: Samples): Promise<PdfPicture> {
	if (kind === 'bilevel') {
		const filter = `/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns ${width} /Rows ${height} >>`;
		return {
			entries: `${pictureEntries({ width, height }, 1, '/DeviceGray')} ${filter}`,
			data: new Blob([encodeG4({ width, height, black: samples })])
		};
	}
	const count = kind === 'colour' ? 3 : 1;
	const filter = `/Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors ${count} /Columns ${width} >>`;
	const colours = kind === 'colour' ? '/DeviceRGB' : '/DeviceGray';
	return {
		entries: `${pictureEntries({ width, height }, 8, colours)} ${filter}`,
		data: await deflate(filterRows(samples, { rowBytes: width * count, count }))
	};
}

const PAETH = 4;

/** Each row by how it differs from its neighbours. Source: PNG, third edition, 9.4 (Paeth) */
function filterRows(
	samples: Uint8Array,
	{ rowBytes, count }: { rowBytes: number; count: number }
): Uint8Array<ArrayBuffer> {
	const height = samples.length / rowBytes;
	const filtered = new Uint8Array(height * (rowBytes + 1));
	for (let y = 0, from = 0, to = 0; y < height; y++) {
		filtered[to++] = PAETH;
		for (let x = 0; x < rowBytes; x++, from++) {
			const left = x < count ? 0 : (samples[from - count] ?? 0);
			const up = y === 0 ? 0 : (samples[from - rowBytes] ?? 0);
			const corner = x < count || y === 0 ? 0 : (samples[from - rowBytes - count] ?? 0);
			filtered[to++] = (samples[from] ?? 0) - predict(left, up, corner);
		}
	}
	return filtered;
}

function predict(left: number, up: number, corner: number): number {
	const [toLeft, toUp, toCorner] = [
		Math.abs(up - corner),
		Math.abs(left - corner),
		Math.abs(left + up - 2 * corner)
	];
	if (toLeft <= toUp && toLeft <= toCorner) return left;
	return toUp <= toCorner ? up : corner;
}
