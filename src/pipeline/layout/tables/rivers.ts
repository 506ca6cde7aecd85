import type { Row } from './pieces.ts';

/** White between two columns. */
export type River = { from: number; to: number };

/** In sizes of type: blanks between words are narrower. */
const WORD_GAP = 0.4;
/** How wide a river must be, in sizes of type, among many rows and among few: chance makes narrow ones. */
const [MIN_WIDTH, MIN_WIDTH_OF_FEW] = [0.5, 0.9];
const MANY_ROWS = 6;
/** Rows that make a column; at the edge it is also a part of all, for what stands beside a table is level by chance. */
const MIN_FILLED = 2;
const STRANGE = 0.2;
/** In sizes of type: how much of a river must be left by a row that has fewer pieces. */
const NARROW = 0.4;
/** Part of the rows whose ink may lie in a river: a long label, a heading over several columns. */
const CROSSED = 0.1;
/** Rows with fewer pieces than this part of the fullest ones head a part of the table, or span it. */
const FULL = 0.6;

/**
 * The white that runs down through rows that belong together, between columns in which some of them have ink.
 * Source: after the projection of Nurminen 2013, which takes the edges of words; here it is what they leave free
 * @param size of the type, in pixels
 */
export function findRivers(rows: readonly Row[], size: number): River[] {
	return withInk(allRivers(rows, size), inksOf(rows, size));
}

/**
 * The lines between the columns of rows that belong together, and around all. What stands beside them in hardly a row
 * is left out.
 */
export function columnLines(rows: readonly Row[], size: number): number[] {
	const inks = inksOf(rows, size);
	const rivers = allRivers(rows, size);
	const columns = Array.from({ length: rivers.length + 1 }, (_, index) => ({
		from: rivers[index - 1]?.to ?? -Infinity,
		to: rivers[index]?.from ?? Infinity
	}));
	const least = Math.max(MIN_FILLED, inks.length * STRANGE);
	const isOwn = ({ from, to }: River) => filled(inks, from, to) >= least;
	const [first, last] = [columns.findIndex(isOwn), columns.findLastIndex(isOwn)];
	const [left, right] = [columns[first]?.from ?? Infinity, columns[last]?.to ?? -Infinity];
	const own = inks.flat().filter(({ from, to }) => from >= left && to <= right);
	return [
		Math.min(...own.map(({ from }) => from)),
		...withInk(rivers.slice(first, last), inks).map(({ from, to }) => (from + to) / 2),
		Math.max(...own.map(({ to }) => to))
	];
}

function allRivers(rows: readonly Row[], size: number): River[] {
	const full = fullRows(rows);
	const inks = inksOf(rows, size);
	const minWidth = size * (full.length < MANY_ROWS ? MIN_WIDTH_OF_FEW : MIN_WIDTH);
	const crossed = Math.floor(full.length * CROSSED);
	const rivers = calm(inks, crossed).filter(({ from, to }) => to - from >= minWidth);
	const sparse = rows.filter((row) => !full.includes(row)).map((row) => inkOf(row, 0));
	return rivers.map((river) => sparse.reduce((all, ink) => narrowed(all, ink, size * NARROW), river));
}

function inksOf(rows: readonly Row[], size: number): Ink[][] {
	return fullRows(rows).map((row) => inkOf(row, size * WORD_GAP));
}

/** The part of a river that another row leaves free too, where there is one; else that row runs over it. */
function narrowed(river: River, inks: readonly Ink[], least: number): River {
	const free = inks.slice(1).map((ink, index) => ({
		from: Math.max(river.from, inks[index]?.to ?? river.from),
		to: Math.min(river.to, ink.from)
	}));
	const widest = free.toSorted((a, b) => b.to - b.from - a.to + a.from)[0];
	return widest && widest.to - widest.from >= least ? widest : river;
}

/** Rows that have about as many pieces as the fullest: their gaps are those of the columns. */
export function fullRows(rows: readonly Row[]): Row[] {
	const counts = rows.map(({ pieces }) => pieces.length).toSorted((a, b) => a - b);
	const most = counts[Math.floor(counts.length * 0.8)] ?? 0;
	return rows.filter(({ pieces }) => pieces.length >= Math.max(2, most * FULL));
}

type Ink = { from: number; to: number };

/** The ink of a row, words no further apart than a blank taken together. */
function inkOf({ pieces }: Row, blank: number): Ink[] {
	const boxes = pieces.flatMap(({ words }) => words.map(({ word }) => word.bbox));
	const inks: Ink[] = [];
	for (const [from, , to] of boxes.toSorted((a, b) => a[0] - b[0])) {
		const last = inks.at(-1);
		if (last && from - last.to <= blank) last.to = Math.max(last.to, to);
		else inks.push({ from, to });
	}
	return inks;
}

/** Of each stretch that no more rows cross than may, the widest part that the fewest cross. */
function calm(inks: readonly Ink[][], crossed: number): River[] {
	const edges = inks.flat().flatMap(({ from, to }) => [
		{ at: from, step: 1 },
		{ at: to, step: -1 }
	]);
	edges.sort((a, b) => a.at - b.at || b.step - a.step);
	const rivers: (River & { count: number })[] = [];
	let [count, isOpen] = [0, false];
	edges.forEach(({ at, step }, index) => {
		count += step;
		const to = edges[index + 1]?.at ?? at;
		if (count > crossed) isOpen = false;
		else if (to > at) {
			const part = { from: at, to, count };
			const river = rivers.at(-1);
			if (!isOpen || !river) rivers.push(part);
			else if (isCalmer(part, river)) rivers.splice(-1, 1, part);
			isOpen = true;
		}
	});
	return rivers;
}

function isCalmer(a: River & { count: number }, b: River & { count: number }): boolean {
	return a.count < b.count || (a.count === b.count && a.to - a.from > b.to - b.from);
}

/** Without those that part off a column in which fewer rows have ink than make one. */
function withInk(rivers: readonly River[], inks: readonly Ink[][]): River[] {
	const kept: River[] = [];
	for (const river of rivers)
		if (filled(inks, kept.at(-1)?.to ?? -Infinity, river.from) >= MIN_FILLED) kept.push(river);
	while (kept.length > 0 && filled(inks, kept.at(-1)?.to ?? 0, Infinity) < MIN_FILLED) kept.pop();
	return kept;
}

function filled(inks: readonly Ink[][], from: number, to: number): number {
	return inks.filter((row) =>
		row.some((ink) => ink.from < to && ink.to > from && middle(ink) > from && middle(ink) < to)
	).length;
}

const middle = ({ from, to }: Ink) => (from + to) / 2;
