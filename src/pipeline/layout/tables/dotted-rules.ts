import type { Bbox } from '#document/bbox.ts';
import type { Stroke } from './rule.ts';

/** In pixels of the small image: how thick the marks of a broken line are at most, how long, and how far apart. */
const [MAX_THICKNESS, MAX_MARK, MAX_GAP] = [4, 20, 16];
/** A gap is at most so many marks wide. */
const MAX_GAP_PER_MARK = 5;
/** How far a mark may lie beside the one before it, for a line may climb a little. */
const LEVEL = 1.5;
/** How far a line may climb from its first mark on. */
const BAND = 8;
/** Fewer are dots of letters, or an ellipsis. */
const MIN_MARKS = 8;
const MIN_LENGTH = 50;
/** How far the steps from mark to mark may differ: in pixels, and as part of a step. */
const [UNEVEN, UNEVEN_PART] = [1.6, 0.3];
/** Where lines meet, a mark is not of the usual kind or not there: a leap of so many steps, after as many even ones. */
const [MIN_LEAP, MAX_LEAP, MIN_EVEN] = [1.6, 3.3, 2];
/** Lines of print follow one another at this many heights of their small letters or more. */
const MIN_PITCH = 1.5;
/** Dots in rows as close as this, in steps, are a shade, not lines. */
const SHADE_STEPS = 3;
/** More marks are noise. */
const MOST_MARKS = 20_000;

/** A mark along the axis of the line that it may be a part of. */
type Mark = { at: number; from: number; to: number; thickness: number };
type Chain = {
	marks: Mark[];
	step: number | null;
	/** even steps since the last that was not */ even: number;
};

/**
 * Dotted and dashed lines: marks smaller than letters, of one kind, at even steps. Where another line crosses or a
 * mark is worn off, a step may be longer; browsers begin the marks of each cell anew.
 * Source: own; evenness in place of the length that tells a whole line
 * @param marks all connected ink of a page, as boxes
 * @param letterHeight of its small letters, in the same pixels: those of lines under one another stand in rows as well;
 * 0 where nothing is known of it
 * @returns strokes along the middle of their marks, in the pixels of the boxes
 */
export function dottedStrokes(
	marks: readonly Bbox[],
	letterHeight = 0
): { across: Stroke[]; down: Stroke[] } {
	if (marks.length > MOST_MARKS) return { across: [], down: [] };
	const across = marks.map(([x0, y0, x1, y1]) => ({ from: x0, to: x1, top: y0, bottom: y1 }));
	const down = marks.map(([x0, y0, x1, y1]) => ({ from: y0, to: y1, top: x0, bottom: x1 }));
	const pitch = letterHeight === 0 ? Infinity : letterHeight * MIN_PITCH;
	return { across: strokes(across.flatMap(toMark)), down: strokes(down.flatMap(toMark), pitch) };
}

function toMark({ from, to, top, bottom }: { from: number; to: number; top: number; bottom: number }) {
	if (bottom - top > MAX_THICKNESS || to - from > MAX_MARK) return [];
	return [{ at: (top + bottom) / 2, from, to, thickness: bottom - top }];
}

/** @param pitch steps as long as this are those from line to line of print */
function strokes(marks: readonly Mark[], pitch = Infinity): Stroke[] {
	const chains = new Levels();
	for (const mark of marks.toSorted((a, b) => a.from - b.from)) {
		const [chain] = chains
			.near(mark.at)
			.filter((one) => goesOn(one, mark))
			.toSorted((a, b) => b.marks.length - a.marks.length);
		if (chain) extend(chain, mark);
		else chains.add({ marks: [mark], step: null, even: 0 });
	}
	const lines = chains.all.filter((chain) => isLine(chain) && (chain.step ?? 0) < pitch);
	return withoutShades(lines).map(toStroke);
}

/** One step longer at each end: where lines meet, their marks run together and count for none of them. */
function toStroke({ marks, step }: Chain): Stroke {
	const [from, to, reach] = [marks[0]?.from ?? 0, marks.at(-1)?.to ?? 0, step ?? 0];
	const mean = (of: (mark: Mark) => number) => marks.reduce((sum, mark) => sum + of(mark), 0) / marks.length;
	return {
		at: mean(({ at }) => at),
		thickness: mean(({ thickness }) => thickness),
		from: Math.max(0, from - reach),
		to: to + reach
	};
}

/** Chains by where they began: only those beside a mark are looked at. */
class Levels {
	readonly all: Chain[] = [];
	readonly #byLevel = new Map<number, Chain[]>();

	add(chain: Chain): void {
		this.all.push(chain);
		const level = Math.floor(levelOf(chain) / BAND);
		this.#byLevel.set(level, [...(this.#byLevel.get(level) ?? []), chain]);
	}

	near(at: number): Chain[] {
		const level = Math.floor(at / BAND);
		return [level - 1, level, level + 1].flatMap((one) => this.#byLevel.get(one) ?? []);
	}
}

function goesOn(chain: Chain, mark: Mark): boolean {
	const last = lastOf(chain);
	const [gap, length] = [mark.from - last.to, last.to - last.from];
	if (gap <= 0 || Math.abs(mark.at - last.at) > LEVEL) return false;
	if (Math.abs(mark.to - mark.from - length) > Math.max(3, length / 2)) return false;
	const step = middle(mark) - middle(last);
	if (chain.step === null) return gap <= Math.min(MAX_GAP, Math.max(3, length) * MAX_GAP_PER_MARK);
	const isLeap = step >= chain.step * MIN_LEAP && step <= chain.step * MAX_LEAP + UNEVEN;
	return isEven(step, chain.step) || (isLeap && chain.even >= MIN_EVEN);
}

function extend(chain: Chain, mark: Mark): void {
	const step = middle(mark) - middle(lastOf(chain));
	const usual = chain.step ?? step;
	const isUsual = isEven(step, usual);
	if (isUsual) chain.step = usual + (step - usual) / chain.marks.length;
	chain.even = isUsual ? chain.even + 1 : 0;
	chain.marks.push(mark);
}

function isEven(step: number, usual: number): boolean {
	return Math.abs(step - usual) <= Math.max(UNEVEN, usual * UNEVEN_PART);
}

function isLine({ marks }: Chain): boolean {
	return marks.length >= MIN_MARKS && (marks.at(-1)?.to ?? 0) - (marks[0]?.from ?? 0) >= MIN_LENGTH;
}

/** Without rows of dots that lie close above one another: they tint an area. */
function withoutShades(chains: readonly Chain[]): Chain[] {
	return chains.filter((chain) => {
		const near = (other: Chain) => {
			const apart = Math.abs(levelOf(other) - levelOf(chain));
			return other !== chain && apart <= SHADE_STEPS * (chain.step ?? 0) && overlaps(other, chain);
		};
		return chains.filter(near).length < 2;
	});
}

function overlaps(a: Chain, b: Chain): boolean {
	return lastOf(a).to > (b.marks[0]?.from ?? 0) && lastOf(b).to > (a.marks[0]?.from ?? 0);
}

const NO_MARK: Mark = { at: 0, from: 0, to: 0, thickness: 0 };
const lastOf = ({ marks }: Chain): Mark => marks.at(-1) ?? NO_MARK;
const levelOf = ({ marks }: Chain): number => marks[0]?.at ?? 0;
const middle = ({ from, to }: Mark): number => (from + to) / 2;
