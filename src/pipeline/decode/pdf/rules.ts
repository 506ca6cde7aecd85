import { OPS } from 'pdfjs-dist';
import type { Rule } from '#pipeline/layout/tables/rule.ts';
import { apply, type Matrix } from './matrix.ts';

/** Source: DrawOPS of pdf.js, and how many numbers follow each */
const [MOVE, LINE, CLOSE] = [0, 1, 4];
const NUMBERS: Record<number, number> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

const STROKED = new Set<number>([OPS.stroke, OPS.closeStroke]);
const FILLED = new Set<number>([OPS.fill, OPS.eoFill]);
const BOTH = new Set<number>([OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
/** In points: a filled rectangle that is no thicker is a line. */
const MAX_THICKNESS = 3;
/** In points: how far a line's ends may differ and still be level. */
const LEVEL = 0.75;
const MIN_LENGTH = 3;
/** A longer path is a drawing: three numbers a point. */
const MAX_NUMBERS = 30_000;

type Point = [x: number, y: number];

/**
 * The level and upright lines of a path as it is painted: strokes along their middle, thin areas along theirs, and the
 * sides of larger ones.
 * @param painted the operator that paints it, and the path as pdf.js writes it
 * @param space user space to the page's pixels
 * @param unit pixels of a point
 */
export function pathRules(painted: readonly unknown[], space: Matrix, unit: number): Rule[] {
	const { path, isFilled } = paintedPath(painted) ?? {};
	if (!path) return [];
	return subpaths(path, space).flatMap((points) => {
		const sides = points.slice(1).flatMap((point, index) => toRule(points[index] ?? point, point, unit));
		return isFilled ? (thinned(points, unit) ?? sides) : sides;
	});
}

/** The path that is painted, and whether it is filled; null where nothing is, or where it is very long. */
export function paintedPath([operator, data]: readonly unknown[]): {
	path: Float32Array;
	isFilled: boolean;
} | null {
	const path: unknown = Array.isArray(data) ? data[0] : null;
	if (typeof operator !== 'number' || !(path instanceof Float32Array) || path.length > MAX_NUMBERS)
		return null;
	const isFilled = FILLED.has(operator) || BOTH.has(operator);
	return isFilled || STROKED.has(operator) ? { path, isFilled } : null;
}

function subpaths(path: Float32Array, space: Matrix): Point[][] {
	const found: Point[][] = [];
	for (let at = 0; at < path.length;) {
		const step = path[at] ?? -1;
		const count = NUMBERS[step];
		if (count === undefined) break;
		const [x = 0, y = 0] = path.slice(at + count - 1, at + count + 1);
		const points = found.at(-1);
		if (step === MOVE || !points) found.push([apply(space, x, y)]);
		else if (step === CLOSE) points.push(points[0] ?? apply(space, x, y));
		else if (step === LINE) points.push(apply(space, x, y));
		// A curve is no rule: what follows it begins anew.
		else found.push([apply(space, x, y)]);
		at += count + 1;
	}
	return found;
}

function toRule([ax, ay]: Point, [bx, by]: Point, unit: number): Rule[] {
	const [across, down] = [Math.abs(ax - bx), Math.abs(ay - by)];
	if (Math.min(across, down) > LEVEL * unit || Math.max(across, down) < MIN_LENGTH * unit) return [];
	const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
	return across > down
		? [{ x0: Math.min(ax, bx), x1: Math.max(ax, bx), y0: y, y1: y }]
		: [{ x0: x, x1: x, y0: Math.min(ay, by), y1: Math.max(ay, by) }];
}

/** A thin area as the one line that it looks like, nothing where it is too small for one; null where it is not thin. */
function thinned(points: readonly Point[], unit: number): Rule[] | null {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	if (Math.min(x1 - x0, y1 - y0) > MAX_THICKNESS * unit) return null;
	const middle = (a: number, b: number) => (a + b) / 2;
	return x1 - x0 > y1 - y0
		? toRule([x0, middle(y0, y1)], [x1, middle(y0, y1)], unit)
		: toRule([middle(x0, x1), y0], [middle(x0, x1), y1], unit);
}
