/** A part of a picture, in its pixels. */
export type Region = { x: number; y: number; width: number; height: number };
export type Size = { width: number; height: number };
type Point = { x: number; y: number };

const LEAST = 16;

/** What lies between two points, within the picture. */
export function regionBetween(a: Point, b: Point, size: Size): Region {
	const x = within(Math.min(a.x, b.x), size.width - LEAST);
	const y = within(Math.min(a.y, b.y), size.height - LEAST);
	return {
		x,
		y,
		width: Math.max(LEAST, within(Math.max(a.x, b.x), size.width) - x),
		height: Math.max(LEAST, within(Math.max(a.y, b.y), size.height) - y)
	};
}

const STEPS: Record<string, Point> = {
	ArrowLeft: { x: -1, y: 0 },
	ArrowRight: { x: 1, y: 0 },
	ArrowUp: { x: 0, y: -1 },
	ArrowDown: { x: 0, y: 1 }
};

/** What a key makes of it: arrows move it, with `grows` its far corner alone; null for other keys. @param step in pixels */
export function regionAfter(
	key: string,
	region: Region,
	size: Size,
	{ grows, step }: { grows: boolean; step: number }
): Region | null {
	const by = STEPS[key];
	if (!by) return null;
	const { x, y, width, height } = region;
	if (grows) {
		return {
			x,
			y,
			width: clamp(width + by.x * step, LEAST, size.width - x),
			height: clamp(height + by.y * step, LEAST, size.height - y)
		};
	}
	return {
		x: within(x + by.x * step, size.width - width),
		y: within(y + by.y * step, size.height - height),
		width,
		height
	};
}

const clamp = (value: number, least: number, most: number) =>
	Math.round(Math.max(least, Math.min(most, value)));
const within = (value: number, most: number) => clamp(value, 0, Math.max(0, most));
