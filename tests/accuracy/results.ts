import type { Bar } from './bars.ts';
import { figureOf, merit, type Item } from './corpus.ts';
import type { Judged } from './reliability.ts';
import { mean, median, type Score } from './score.ts';

/** An item, how the app read it, and how native Tesseract did. */
export type Row = {
	item: Item;
	score: Score;
	native: Score;
	/** of pages in columns: the CER if the order of lines is free */
	orderFree: number | null;
	/** F1 of the cells of its tables, 0…1; null where those are not known */
	cells: number | null;
	/** from the POST to its end, beside whatever else was being read */
	seconds: number;
	confidence: number | null;
	/** page by page */
	texts: string[];
	/** the words whose confidence can be compared with the truth */
	judged: Judged[];
	/** codes of the languages that the app found */
	detected: string[];
	/** why there may be less text than there should be */
	note?: string;
};

/** How much larger an item's CER is because of the order of its lines: 1 where that is right; null without columns. */
export function orderRatio({ score, orderFree }: Row): number | null {
	if (orderFree === null) return null;
	return orderFree === 0 ? (score.cer === 0 ? 1 : Infinity) : score.cer / orderFree;
}

/** An item that says nothing about accuracy. */
export type Skipped = { item: Item; skipped: string };

/** What a run found, as it is kept. */
export type Results = { seconds: number; rows: Row[]; skipped: Skipped[]; kinds: Kind[]; bars: Bar[] };

/** Null where no item has that figure: CER needs an order, and F1 a truth that holds the whole page. */
export type Figures = { cer: number | null; f1: number | null; recall: number; merit: number };

/** The items of one kind, taken together: the median CER, and means of the rest. */
export type Kind = { kind: string; count: number; app: Figures; native: Figures; cells: number | null };

export function byKind(rows: readonly Row[]): Kind[] {
	return [...Map.groupBy(rows, ({ item }) => item.kind)]
		.map(([kind, of]) => ({ kind, count: of.length, ...together(of), cells: meanCells(of) }))
		.toSorted((a, b) => a.kind.localeCompare(b.kind));
}

function meanCells(rows: readonly Row[]): number | null {
	const known = rows.flatMap(({ cells }) => cells ?? []);
	return known.length > 0 ? mean(known) : null;
}

/** All rows as if they were one kind. */
export function together(rows: readonly Row[]): { app: Figures; native: Figures } {
	const ordered = rows.filter(({ item }) => figureOf(item) === 'cer');
	const whole = rows.filter(({ item }) => figureOf(item) !== 'recall');
	const figures = (which: 'score' | 'native') => ({
		cer: ordered.length > 0 ? median(ordered.map((row) => row[which].cer)) : null,
		f1: whole.length > 0 ? mean(whole.map((row) => row[which].f1)) : null,
		recall: mean(rows.map((row) => row[which].recall)),
		merit: mean(rows.map((row) => merit(row.item, row[which])))
	});
	return { app: figures('score'), native: figures('native') };
}

/** No kind may be read worse than native Tesseract reads it by more than this. */
const TOLERANCE = 0.01;
export const isBelow = ({ app, native }: Kind): boolean => app.merit < native.merit - TOLERANCE;

/** A kind or an item in two runs; more is better. */
export type Change = { name: string; before: number; after: number };

/** Kinds and items whose figure is another than it was, those that changed most first. Both runs must have them. */
export function changes(before: readonly Row[], after: readonly Row[]): { kinds: Change[]; items: Change[] } {
	const earlier = new Map(before.map((row) => [row.item.id, row]));
	const pairs = after.flatMap((row) => {
		const old = earlier.get(row.item.id);
		return old ? [{ row, before: merit(old.item, old.score), after: merit(row.item, row.score) }] : [];
	});
	const kinds = [...Map.groupBy(pairs, ({ row }) => row.item.kind)].map(([name, of]) => ({
		name,
		before: mean(of.map((pair) => pair.before)),
		after: mean(of.map((pair) => pair.after))
	}));
	const changed = pairs.map(({ row, ...pair }) => ({
		name: `${row.item.id}, ${figureOf(row.item)}`,
		...pair
	}));
	return { kinds: differing(kinds), items: differing(changed) };
}

const LEAST_CHANGE = 0.00005;

function differing(all: readonly Change[]): Change[] {
	const size = ({ before, after }: Change) => Math.abs(after - before);
	return all.filter((change) => size(change) >= LEAST_CHANGE).toSorted((a, b) => size(b) - size(a));
}
