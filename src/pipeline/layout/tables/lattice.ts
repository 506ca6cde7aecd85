import { columnCount, matrix, rowCount, type Grid } from './grid.ts';
import { mergeStrokes, strokesOf, type Rule, type Stroke } from './rule.ts';

/** Part of the page's width within which lines meet: what draws them is not more exact. */
const REACH = 1 / 300;
/** Part of a place's side that a line must cover to part it from its neighbour. */
const COVERED = 0.6;
/** Whoever draws this many lines draws a picture. */
const MAX_STROKES = 1000;

/**
 * The grids that rules make up where they meet. One that is open at a side is closed there.
 * Source: the line-based way of Nurminen 2013 (Algorithmic Extraction of Data in Tables in PDF Documents)
 * @param width of the page, in pixels
 */
export function findLattices(rules: readonly Rule[], width: number): Grid[] {
	const reach = Math.max(2, width * REACH);
	const { across, down } = strokesOf(rules);
	const merged = { across: mergeStrokes(across, reach), down: mergeStrokes(down, reach) };
	if (merged.across.length + merged.down.length > MAX_STROKES) return [];
	return connected(merged.across, merged.down, reach)
		.map((group) => toGrid(group, reach))
		.filter((grid) => rowCount(grid) > 0 && columnCount(grid) > 0);
}

type Group = { across: Stroke[]; down: Stroke[] };

/** Lines that meet one another, directly or by way of others: two across and one down at the least. */
function connected(across: readonly Stroke[], down: readonly Stroke[], reach: number): Group[] {
	const open: Group = { across: [...across], down: [...down] };
	const groups: Group[] = [];
	for (let seed = open.across.pop(); seed; seed = open.across.pop()) {
		const group: Group = { across: [seed], down: [] };
		// Each round takes the lines that meet one of the round before.
		for (let last: Group = group; last.across.length > 0;) {
			const newDown = takeMeeting(open.down, last.across, reach);
			last = { down: newDown, across: takeMeeting(open.across, newDown, reach) };
			group.down.push(...last.down);
			group.across.push(...last.across);
		}
		if (group.across.length > 1 && group.down.length > 0) groups.push(group);
	}
	return groups;
}

/** Takes those out of `open` that meet one of the others. */
function takeMeeting(open: Stroke[], others: readonly Stroke[], reach: number): Stroke[] {
	const taken = open.filter((stroke) => others.some((other) => meet(stroke, other, reach)));
	const left = open.filter((stroke) => !taken.includes(stroke));
	open.splice(0, open.length, ...left);
	return taken;
}

function meet(a: Stroke, b: Stroke, reach: number): boolean {
	const isWithin = (stroke: Stroke, at: number) => at >= stroke.from - reach && at <= stroke.to + reach;
	return isWithin(a, b.at) && isWithin(b, a.at);
}

function toGrid({ across, down }: Group, reach: number): Grid {
	const xs = levels([...down.map(({ at }) => at), ...ends(across)], reach);
	const ys = levels([...across.map(({ at }) => at), ...ends(down)], reach);
	const covers = (strokes: readonly Stroke[], at = 0, from = 0, to = 0) =>
		strokes
			.filter((stroke) => Math.abs(stroke.at - at) <= reach)
			.reduce((sum, stroke) => sum + Math.max(0, Math.min(stroke.to, to) - Math.max(stroke.from, from)), 0) >
		(to - from) * COVERED;
	const [rows, columns] = [ys.length - 1, xs.length - 1];
	return {
		xs,
		ys,
		right: matrix(rows, columns, (row, column) => covers(down, xs[column + 1], ys[row], ys[row + 1])),
		below: matrix(rows, columns, (row, column) => covers(across, ys[row + 1], xs[column], xs[column + 1]))
	};
}

function ends(strokes: readonly Stroke[]): number[] {
	return [Math.min(...strokes.map(({ from }) => from)), Math.max(...strokes.map(({ to }) => to))];
}

/** Where lines lie, those that are no further apart than a line is exact taken as one. */
function levels(places: readonly number[], reach: number): number[] {
	const found: { sum: number; count: number; last: number }[] = [];
	for (const place of places.toSorted((a, b) => a - b)) {
		const level = found.at(-1);
		if (level && place - level.last <= reach) {
			level.sum += place;
			level.count++;
			level.last = place;
		} else found.push({ sum: place, count: 1, last: place });
	}
	return found.map(({ sum, count }) => sum / count);
}
