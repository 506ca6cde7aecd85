/**
 * How a picture lies in its file: 1 upright, 2 mirrored, 3 upside down, 4 flipped, 5 transposed, 6 to be turned
 * clockwise, 7 transposed and upside down, 8 to be turned counter-clockwise.
 * Source: TIFF 6.0 and Exif 3.0, tag 274
 */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

type Turn = {
	/** the file's rows are the upright picture's columns */
	swap: boolean;
	/** then: the first column is the upright picture's last */
	flipX: boolean;
	flipY: boolean;
};

const TURNS: Record<Orientation, Turn> = {
	1: { swap: false, flipX: false, flipY: false },
	2: { swap: false, flipX: true, flipY: false },
	3: { swap: false, flipX: true, flipY: true },
	4: { swap: false, flipX: false, flipY: true },
	5: { swap: true, flipX: false, flipY: false },
	6: { swap: true, flipX: true, flipY: false },
	7: { swap: true, flipX: true, flipY: true },
	8: { swap: true, flipX: false, flipY: true }
};

/** What a tag says, 1 where it says nothing that can be. */
export function toOrientation(value: number | undefined): Orientation {
	return value !== undefined && value in TURNS ? (value as Orientation) : 1;
}

/** Whether width and height change places. */
export function swapsSides(orientation: Orientation): boolean {
	return TURNS[orientation].swap;
}

/** The size of a picture once it stands upright. */
export function uprightSize(
	{ width, height }: { width: number; height: number },
	orientation: Orientation
): { width: number; height: number } {
	return swapsSides(orientation) ? { width: height, height: width } : { width, height };
}

/**
 * Puts rows of a picture where they belong in the upright one.
 * @param page the upright picture, one byte a pixel, row-major
 * @param rows full rows of the picture as it lies, one byte a pixel
 * @param size of the picture as it lies
 * @param top which row of the picture as it lies comes first
 */
export function placeRows(
	page: Uint8Array,
	rows: Uint8Array,
	{ width, height, orientation }: { width: number; height: number; orientation: Orientation },
	top: number
): void {
	if (orientation === 1) {
		page.set(rows, top * width);
		return;
	}
	const { swap, flipX, flipY } = TURNS[orientation];
	const upright = uprightSize({ width, height }, orientation);
	const start = (flipX ? upright.width - 1 : 0) + (flipY ? (upright.height - 1) * upright.width : 0);
	const [alongX, alongY] = [flipX ? -1 : 1, flipY ? -upright.width : upright.width];
	const [right, down] = swap ? [alongY, alongX] : [alongX, alongY];
	for (let from = 0, y = top; from < rows.length; y++) {
		let to = start + y * down;
		for (let x = 0; x < width; x++, to += right) page[to] = rows[from++] ?? 0;
	}
}

/**
 * The canvas transform under which a picture that is drawn as it lies comes out upright.
 * @param size of the upright drawing
 */
export function uprightTransform(
	orientation: Orientation,
	{ width, height }: { width: number; height: number }
): DOMMatrix2DInit {
	const { swap, flipX, flipY } = TURNS[orientation];
	const [x, y] = [flipX ? -1 : 1, flipY ? -1 : 1];
	const [e, f] = [flipX ? width : 0, flipY ? height : 0];
	return swap ? { a: 0, b: y, c: x, d: 0, e, f } : { a: x, b: 0, c: 0, d: y, e, f };
}
