import type { Query, Sought } from './query.ts';
import { unitsOf, type Unit } from './units.ts';

/** A place in a text: UTF-16 units, `end` exclusive. */
export type Range = { start: number; end: number };

/** Where the parts of a query stand in a text, in order; `parts` says of each how often. */
export type Finds = { ranges: Range[]; parts: number[] };

/** Signs and ends of lines between the words of a phrase do not matter. */
export function findIn(text: string, query: Query): Finds {
	const units = unitsOf(text);
	const found = query.map((sought) => places(units, sought));
	const ranges = found.flat().toSorted((a, b) => a.start - b.start || b.end - a.end);
	return { ranges: apart(ranges), parts: found.map(({ length }) => length) };
}

function places(units: readonly Unit[], { units: sought, isPrefix }: Sought): Range[] {
	const last = sought.length - 1;
	const fits = (at: number) =>
		sought.every(({ folded }, offset) => {
			const unit = units[at + offset];
			if (!unit) return false;
			return isPrefix && offset === last ? unit.folded.startsWith(folded) : unit.folded === folded;
		});
	const found: Range[] = [];
	for (let at = 0; at + last < units.length; at++) {
		const [first, end] = [units[at], units[at + last]];
		if (first && end && fits(at)) found.push({ start: first.start, end: end.end });
	}
	return found;
}

/** Those that overlap become one. */
function apart(ranges: readonly Range[]): Range[] {
	const separate: Range[] = [];
	for (const range of ranges) {
		const before = separate.at(-1);
		if (!before || range.start >= before.end) separate.push({ ...range });
		else before.end = Math.max(before.end, range.end);
	}
	return separate;
}
