/** `[x0, y0, x1, y1]` in pixels of the upright page, origin top left, x1 and y1 exclusive. */
export type Bbox = [x0: number, y0: number, x1: number, y1: number];

/** The smallest box around all of them; a box of no size at the origin for none. */
export function enclose(boxes: readonly Bbox[]): Bbox {
	const [first, ...rest] = boxes;
	if (!first) return [0, 0, 0, 0];
	return rest.reduce<Bbox>(
		(all, box) => [
			Math.min(all[0], box[0]),
			Math.min(all[1], box[1]),
			Math.max(all[2], box[2]),
			Math.max(all[3], box[3])
		],
		[...first]
	);
}

export const width = (box: Bbox): number => box[2] - box[0];
export const height = (box: Bbox): number => box[3] - box[1];

/** Length that two boxes share along the x axis; 0 or less where they do not meet. */
export function overlapX(a: Bbox, b: Bbox): number {
	return Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
}
