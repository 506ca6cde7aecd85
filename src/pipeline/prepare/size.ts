import { height } from '#document/bbox.ts';
import type { PageImage } from '#document/page-image.ts';
import { findInk, type Ink as SmallInk } from '#pipeline/text-layer/ink.ts';
import { median } from '#pipeline/median.ts';
import { lookAt, type SmallImage } from './small-image.ts';

const MIN_LETTERS = 40;
const MAX_INK = 0.3;

/** What ink a page has. */
export type Ink = SmallInk & {
	/** what the letters' boxes lie in */
	small: SmallImage;
	/** the letters' median, in the page's pixels; 0 where there are none */
	letterHeight: number;
};

/** Which way up a page stands is told by its lines alone: photographs and rulings have none. */
export function isPrint({ letters, part }: Pick<Ink, 'letters' | 'part'>): boolean {
	return letters.length >= MIN_LETTERS && part < MAX_INK;
}

/** Several stages ask for the ink of the same pixels. */
const inks = new WeakMap<Uint8Array, Ink>();

export function inkOf(image: PageImage): Ink {
	const ink = inks.get(image.grey) ?? measureInk(image);
	inks.set(image.grey, ink);
	return ink;
}

function measureInk(image: PageImage): Ink {
	const small = lookAt(image);
	const ink = findInk(small);
	return { ...ink, small, letterHeight: median(ink.letters.map(height)) * small.factor };
}

/** In heights of its small letters: a line of type in a column has 30 to 60 letters, a page's 80 and more. */
const COLUMN_WIDTH = 75;
const MIN_ASPECT = 1.2;

export function isNarrow({ width, height }: PageImage, { letterHeight }: Ink): boolean {
	return width < COLUMN_WIDTH * letterHeight && height > width * MIN_ASPECT;
}

/** Letters below the first height are read better at the second; above the last they cost time alone. */
const [SMALL_HEIGHT, ENLARGED_HEIGHT, BEST_HEIGHT, LARGE_HEIGHT] = [12, 20, 26, 44];
const MAX_SCALE = 3;
const [MAX_DPI, PRINT_DPI] = [350, 300];
const MAX_PIXELS = 40e6;

/** @param letterHeight in pixels; 0 where there are no letters */
export function scaleFor({ width, height, dpi }: PageImage, letterHeight: number): number {
	const most = Math.sqrt(MAX_PIXELS / (width * height));
	if (letterHeight > 0 && letterHeight < SMALL_HEIGHT)
		return Math.min(MAX_SCALE, Math.max(1, Math.min(most, ENLARGED_HEIGHT / letterHeight)));
	const byDpi = dpi !== null && dpi > MAX_DPI && letterHeight > BEST_HEIGHT ? PRINT_DPI / dpi : 1;
	const byLetters = letterHeight > LARGE_HEIGHT ? BEST_HEIGHT / letterHeight : 1;
	return Math.min(
		1,
		most,
		Math.max(byDpi, byLetters) === 1 ? Math.min(byDpi, byLetters) : Math.max(byDpi, byLetters)
	);
}

/** Small letters of usual print are about 0.08 inch high: 10 to 12 point. */
const DPI_A_PIXEL = 12.5;
const DPI_RANGE = [70, 600] as const;

/** A file that claims so much less than its letters tell was made for a screen; type may be large, but not that large. */
const MAX_RATIO = 1.9;

/**
 * The dots per inch of an image: the file's, or those at which such letters would be usual print.
 * @param claimed of the image as it was before it was scaled
 */
export function dpiOf({ letters, letterHeight }: Ink, scale: number, claimed: number | null): number | null {
	const byLetters = Math.min(DPI_RANGE[1], Math.max(DPI_RANGE[0], letterHeight * scale * DPI_A_PIXEL));
	const byFile = claimed === null ? null : claimed * scale;
	if (letters.length < MIN_LETTERS) return byFile;
	// A file that claims more has small type, unless it is so small that it had to be enlarged.
	const most = scale > 1 ? byLetters * MAX_RATIO : Infinity;
	const isCredible = byFile !== null && byFile > byLetters / MAX_RATIO && byFile < most;
	return Math.round(isCredible ? byFile : byLetters);
}
