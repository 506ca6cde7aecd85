import { diffArrays } from 'diff';
import { piecesOf, type Piece } from '#search/pieces.ts';

/** A mark in a line: what the other reading has differently; all that belong together have one number, from 0. */
export type Mark = { start: number; end: number; difference: number };

/** A line of a reading beside the one that it is in the other; null where the other has none. */
export type Row = { first: number | null; second: number | null; differences: number[] };

export type Differences = {
	count: number;
	/** marks of each line */
	first: Mark[][];
	second: Mark[][];
	rows: Row[];
};

type Placed = Piece & { line: number };

/** Two readings of a page are taken for unlike beyond so many changes: to count them all would take minutes. */
const MOST_EDITS = 1500;

/** What differs between two readings of a page, by words. @param first lines in reading order */
export function differencesOf(first: readonly string[], second: readonly string[]): Differences {
	const [own, other] = [placed(first), placed(second)];
	const hunks = diffArrays(texts(own), texts(other), { maxEditLength: MOST_EDITS }) ?? [
		{ value: texts(own), removed: true, added: false },
		{ value: texts(other), removed: false, added: true }
	];
	const marks = { first: first.map((): Mark[] => []), second: second.map((): Mark[] => []) };
	/** how many words each line has in common with each line of the other */
	const common = new Map<number, Map<number, number>>();
	let [at, otherAt, count, wasEqual] = [0, 0, 0, true];
	for (const { value, added, removed } of hunks) {
		const { length } = value;
		const isEqual = !added && !removed;
		if (!isEqual && wasEqual) count++;
		wasEqual = isEqual;
		if (removed) mark(marks.first, own.slice(at, at + length), count - 1);
		if (added) mark(marks.second, other.slice(otherAt, otherAt + length), count - 1);
		if (isEqual)
			for (let step = 0; step < length; step++) meet(common, own[at + step], other[otherAt + step]);
		if (!added) at += length;
		if (!removed) otherAt += length;
	}
	return { count, ...marks, rows: rowsOf(marks, partners(common)) };
}

function placed(lines: readonly string[]): Placed[] {
	return lines.flatMap((text, line) => piecesOf(text).map((piece) => ({ ...piece, line })));
}

function texts(pieces: readonly Placed[]): string[] {
	return pieces.map(({ text }) => text);
}

/** Pieces of one line are marked as one. */
function mark(lines: Mark[][], pieces: readonly Placed[], difference: number): void {
	for (const { line, start, end } of pieces) {
		const last = lines[line]?.at(-1);
		if (last?.difference === difference) last.end = end;
		else lines[line]?.push({ start, end, difference });
	}
}

function meet(common: Map<number, Map<number, number>>, own?: Placed, other?: Placed): void {
	if (!own || !other) return;
	const counts = common.get(own.line) ?? new Map<number, number>();
	counts.set(other.line, (counts.get(other.line) ?? 0) + 1);
	common.set(own.line, counts);
}

/** The line of the other with which each has most in common; lines keep their order, and none has two partners. */
function partners(common: ReadonlyMap<number, ReadonlyMap<number, number>>): Map<number, number> {
	const chosen = new Map<number, number>();
	let last = -1;
	for (const [line, counts] of [...common].toSorted(([a], [b]) => a - b)) {
		const best = [...counts].filter(([other]) => other > last).toSorted(([, a], [, b]) => b - a)[0];
		if (!best) continue;
		last = best[0];
		chosen.set(line, last);
	}
	return chosen;
}

/** Lines side by side: those that are the same line, and between them whatever is left, one beside the other. */
function rowsOf(marks: Pick<Differences, 'first' | 'second'>, partner: ReadonlyMap<number, number>): Row[] {
	const rows: Row[] = [];
	let [own, other] = [0, 0];
	const fill = (toOwn: number, toOther: number) => {
		while (own < toOwn || other < toOther)
			rows.push(rowOf(marks, own < toOwn ? own++ : null, other < toOther ? other++ : null));
	};
	for (const [line, otherLine] of partner) {
		fill(line, otherLine);
		fill(line + 1, otherLine + 1);
	}
	fill(marks.first.length, marks.second.length);
	return rows;
}

function rowOf(
	marks: Pick<Differences, 'first' | 'second'>,
	first: number | null,
	second: number | null
): Row {
	const all = [...(marks.first[first ?? -1] ?? []), ...(marks.second[second ?? -1] ?? [])];
	const differences = [...new Set(all.map(({ difference }) => difference))];
	return { first, second, differences };
}
