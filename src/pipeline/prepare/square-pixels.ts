import type { PageImage } from '#document/page-image.ts';
import { SAME, type Affine } from './affine.ts';

/** Below this the letters are not noticeably squashed. */
const NOTICEABLE = 1.1;

/**
 * A page whose pixels are higher than wide, or wider than high, stretched until they are square. Faxes are sent at
 * 204 × 98 or 204 × 196 dpi, and a recogniser knows letters in their true shape.
 * Rows (or columns) are repeated, and blended where they fall between two.
 * @param image its buffer is used as it is where nothing is to be done
 */
export function squarePixels(image: PageImage): { image: PageImage; toPage: Affine } {
	const { aspect } = image;
	if (Math.max(aspect, 1 / aspect) < NOTICEABLE) return { image, toPage: SAME };
	const [scaleX, scaleY] = aspect > 1 ? [1, aspect] : [1 / aspect, 1];
	return {
		image: stretch(image, scaleX, scaleY),
		toPage: { ...SAME, a: 1 / scaleX, d: 1 / scaleY }
	};
}

function stretch(image: PageImage, scaleX: number, scaleY: number): PageImage {
	const width = Math.round(image.width * scaleX);
	const height = Math.round(image.height * scaleY);
	const columns = samples(image.width, width);
	const rows = samples(image.height, height);
	const grey = new Uint8Array(width * height);
	for (let y = 0; y < height; y++) {
		const row = rows[y] ?? ORIGIN;
		const above = image.grey.subarray(row.before * image.width, (row.before + 1) * image.width);
		const below = image.grey.subarray(row.after * image.width, (row.after + 1) * image.width);
		for (let x = 0; x < width; x++) {
			const { before, after, share } = columns[x] ?? ORIGIN;
			const top = blend(above[before] ?? 0, above[after] ?? 0, share);
			const bottom = blend(below[before] ?? 0, below[after] ?? 0, share);
			grey[y * width + x] = blend(top, bottom, row.share);
		}
	}
	return { width, height, dpi: image.dpi === null ? null : image.dpi * scaleX, aspect: 1, grey };
}

type Sample = { before: number; after: number; /** of `after`, 0…1 */ share: number };
const ORIGIN: Sample = { before: 0, after: 0, share: 0 };

/** Which two source pixels each target pixel lies between, by the pixels' middles. */
function samples(from: number, to: number): Sample[] {
	return Array.from({ length: to }, (_, index) => {
		const at = Math.min(from - 1, Math.max(0, ((index + 0.5) * from) / to - 0.5));
		const before = Math.floor(at);
		return { before, after: Math.min(from - 1, before + 1), share: at - before };
	});
}

function blend(a: number, b: number, share: number): number {
	return a + (b - a) * share;
}
