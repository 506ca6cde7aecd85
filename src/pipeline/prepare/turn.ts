import type { PageImage } from '#document/page-image.ts';

export type Rotation = 0 | 90 | 180 | 270;

/** A page turned clockwise. */
export function turn(image: PageImage, rotation: Rotation): PageImage {
	if (rotation === 0) return image;
	const { width, height, grey } = image;
	const out = new Uint8Array(grey.length);
	const isSideways = rotation !== 180;
	const size = isSideways ? { width: height, height: width } : { width, height };
	for (let y = 0; y < height; y++) {
		// The target of the row's first pixel, and the step to the next one's.
		const [start, step] = target(rotation, y, size);
		for (let x = 0; x < width; x++) out[start + x * step] = grey[y * width + x] ?? 0;
	}
	const { dpi, aspect } = image;
	return isSideways
		? { ...size, grey: out, dpi: dpi === null ? null : dpi / aspect, aspect: 1 / aspect }
		: { ...image, grey: out };
}

function target(
	rotation: Rotation,
	y: number,
	{ width, height }: { width: number; height: number }
): [start: number, step: number] {
	if (rotation === 90) return [width - 1 - y, width];
	if (rotation === 180) return [(height - y) * width - 1, -1];
	return [(height - 1) * width + y, -width];
}

export function addRotation(a: Rotation, b: Rotation): Rotation {
	return ((a + b) % 360) as Rotation;
}
