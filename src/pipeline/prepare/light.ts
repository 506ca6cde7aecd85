import type { PageImage } from '#document/page-image.ts';
import { lookAt, type SmallImage } from './small-image.ts';

/** How a page is lit. Levels from 0 (black) to 255. */
export type Light = {
	/** brightness of the paper, by blocks of the page */
	paper: BlockGrid;
	/** by which the paper's brightness spreads over the page, 0…1: a shadow or a lamp */
	spread: number;
	/** of all pixels */
	median: number;
};
type BlockGrid = { columns: number; rows: number; level: Uint8Array; block: number };

/** Pixels of the small image to a block's side: more than the gaps of a paragraph. */
const BLOCK = 32;
/** Counting one pixel in so many tells as much. */
const COUNT_EVERY = 3;
/** The paper's part of a block is its brighter one. */
const PAPER_QUANTILE = 0.85;
/** Blocks at the ends of the scale are pictures, bars and holes, not light. */
const [DARKEST, BRIGHTEST] = [0.1, 0.95];

export function measureLight(image: PageImage): Light {
	const { paper, counts } = paperGrid(lookAt(image));
	const sorted = paper.level.toSorted();
	const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 255;
	return { paper, spread: (at(BRIGHTEST) - at(DARKEST)) / 255, median: quantile(counts, 0.5) };
}

/** @returns also how many of the pixels that were counted have each level */
function paperGrid({ width, height, grey, factor }: SmallImage): { paper: BlockGrid; counts: Uint32Array } {
	const [columns, rows] = [Math.ceil(width / BLOCK), Math.ceil(height / BLOCK)];
	const level = new Uint8Array(columns * rows);
	const [counts, inBlock] = [new Uint32Array(256), new Uint32Array(256)];
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			inBlock.fill(0);
			const right = Math.min(width, (column + 1) * BLOCK);
			for (let y = row * BLOCK; y < Math.min(height, (row + 1) * BLOCK); y++)
				countRow(inBlock, grey.subarray(y * width + column * BLOCK, y * width + right));
			level[row * columns + column] = quantile(inBlock, PAPER_QUANTILE);
			for (let each = 0; each < 256; each++) counts[each] = (counts[each] ?? 0) + (inBlock[each] ?? 0);
		}
	}
	return { paper: { columns, rows, level, block: BLOCK * factor }, counts };
}

function countRow(counts: Uint32Array, row: Uint8Array): void {
	for (let x = 0; x < row.length; x += COUNT_EVERY) {
		const level = row[x] ?? 0;
		counts[level] = (counts[level] ?? 0) + 1;
	}
}

function quantile(counts: Uint32Array, part: number): number {
	const total = counts.reduce((sum, count) => sum + count, 0);
	let seen = 0;
	for (let level = 0; level < 256; level++) {
		seen += counts[level] ?? 0;
		if (seen > total * part) return level;
	}
	return 255;
}

/** What paper becomes. */
const WHITE = 245;
const MIN_LEVEL = 24;

/** Divides the light out: each pixel by the brightness of the paper around it, blended between blocks. */
export function divideLight(image: PageImage, { paper }: Light): PageImage {
	const { width, height, grey } = image;
	const out = new Uint8Array(grey.length);
	const gains = new Float32Array(width);
	for (let y = 0; y < height; y++) {
		if (y % 8 === 0) gainsOfRow(gains, paper, y); // light does not change within 8 rows
		const start = y * width;
		for (let x = 0; x < width; x++) {
			const level = (grey[start + x] ?? 0) * (gains[x] ?? 1);
			out[start + x] = level > 255 ? 255 : level;
		}
	}
	return { ...image, grey: out };
}

function gainsOfRow(gains: Float32Array, { columns, rows, level, block }: BlockGrid, y: number): void {
	const down = Math.min(rows - 1, Math.max(0, y / block - 0.5));
	const [above, shareY] = [Math.floor(down), down - Math.floor(down)];
	const below = Math.min(rows - 1, above + 1);
	const mean = (column: number) =>
		(level[above * columns + column] ?? 0) * (1 - shareY) + (level[below * columns + column] ?? 0) * shareY;
	for (let x = 0; x < gains.length; x++) {
		const across = Math.min(columns - 1, Math.max(0, x / block - 0.5));
		const left = Math.floor(across);
		const share = across - left;
		const paper = mean(left) * (1 - share) + mean(Math.min(columns - 1, left + 1)) * share;
		gains[x] = WHITE / Math.max(MIN_LEVEL, paper);
	}
}

/** White on black becomes black on white. */
export function negate(image: PageImage): PageImage {
	return { ...image, grey: image.grey.map((level) => 255 - level) };
}
