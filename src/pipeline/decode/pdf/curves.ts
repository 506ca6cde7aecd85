import { enclose, type Bbox } from '#document/bbox.ts';
import { apply, type Matrix } from './matrix.ts';
import { paintedPath } from './rules.ts';

/** Source: DrawOPS of pdf.js, and how many numbers follow each */
const NUMBERS: Record<number, number> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };
const MOVE = 0;
/** In points: what slants by less is as good as level, and what is smaller is a dot. */
const SLANT = 3;

/**
 * The box of a path as it is painted that runs neither level nor upright: a part of a drawing or of the curve of a
 * chart. None of any other path.
 * @param painted the operator that paints it, and the path as pdf.js writes it
 * @param space user space to the page's pixels
 * @param unit pixels of a point
 */
export function pathCurves(painted: readonly unknown[], space: Matrix, unit: number): Bbox[] {
	const path = paintedPath(painted)?.path;
	if (!path) return [];
	const points: Bbox[] = [];
	let isSlanting = false;
	for (let at = 0; at < path.length;) {
		const step = path[at] ?? -1;
		const count = NUMBERS[step];
		if (count === undefined) break;
		const before = points.at(-1);
		points.push(...pointsOf(path.subarray(at + 1, at + 1 + count), space));
		isSlanting ||= step !== MOVE && slants(before, points.at(-1), SLANT * unit);
		at += count + 1;
	}
	return isSlanting ? [enclose(points)] : [];
}

function pointsOf(numbers: Float32Array, space: Matrix): Bbox[] {
	return Array.from({ length: numbers.length / 2 }, (_, index): Bbox => {
		const [x, y] = apply(space, numbers[2 * index] ?? 0, numbers[2 * index + 1] ?? 0);
		return [x, y, x, y];
	});
}

function slants(from: Bbox | undefined, to: Bbox | undefined, least: number): boolean {
	return !!from && !!to && Math.min(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])) > least;
}
