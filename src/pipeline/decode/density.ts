import type { PageImage } from '#document/page-image.ts';
import { type Orientation, swapsSides } from './upright.ts';

/** Pixels per inch as a file tells them, along its rows and along its columns. */
export type Density = { x: number; y: number };

/** Scanners and faxes; below and above are screens, and values that programs make up. */
const DPI_RANGE = [50, 4800] as const;
/** Cameras write 72 dpi into pictures of any size: a "page" larger than A2 says that the figure means nothing. */
const MAX_PAGE_INCHES = 24;
/** Faxes go to 2.08 (204 × 98 dpi) and 0.52 (204 × 391). */
const ASPECT_RANGE = [0.4, 2.5] as const;

/**
 * What of a file's density is to be believed, for the upright picture.
 * @param size of the picture as it lies in the file
 */
export function toDpi(
	density: Density | null,
	size: { width: number; height: number },
	orientation: Orientation
): Pick<PageImage, 'dpi' | 'aspect'> {
	if (!density || !isPlausible(density.x, size.width)) return { dpi: null, aspect: 1 };
	const knowsY = isPlausible(density.y, size.height);
	// A square pixel where the other side's figure makes no sense, unless that side is the longer one.
	if (!knowsY) {
		const fits = size.height / density.x <= MAX_PAGE_INCHES;
		return { dpi: fits ? round(density.x) : null, aspect: 1 };
	}
	const ratio = density.x / density.y;
	const aspect = isWithin(ratio, ASPECT_RANGE) ? ratio : 1;
	return swapsSides(orientation)
		? { dpi: round(density.y), aspect: 1 / aspect }
		: { dpi: round(density.x), aspect };
}

function isPlausible(dpi: number, pixels: number): boolean {
	return isWithin(dpi, DPI_RANGE) && pixels / dpi <= MAX_PAGE_INCHES;
}

function isWithin(value: number, [low, high]: readonly [number, number]): boolean {
	return value >= low && value <= high;
}

// A density in metres is a whole number: 300 dpi come as 299.9994.
function round(dpi: number): number {
	return Math.round(dpi * 100) / 100;
}
