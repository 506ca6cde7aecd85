import type { Query } from './query.ts';
import { unitsOf, type Unit } from './units.ts';

/** A longer one is no word that anybody types, and tells no more. */
const LONGEST = 40;

type Comparable = Pick<Unit, 'folded' | 'isLetter'>;

/** What an index holds of a text: its words, and the letters of scripts without blanks by two that follow each other. */
export function termsOf(text: string): Set<string> {
	return new Set(paired(unitsOf(text)));
}

function paired(units: readonly Comparable[]): string[] {
	return units.map(({ folded, isLetter }, at) => {
		const next = isLetter ? units[at + 1] : undefined;
		return (next?.isLetter ? folded + next.folded : folded).slice(0, LONGEST);
	});
}

/** What an index is asked: texts that have all of these may hold what is sought, no others do. */
export type Lookup = { term: string; /** whatever begins so */ isPrefix: boolean };

export function lookupsOf(query: Query): Lookup[] {
	return query.flatMap(({ units, isPrefix }) => {
		const terms = paired(units).map((term, at) => {
			const isOpen = at === units.length - 1 && (isPrefix || units[at]?.isLetter === true);
			return { term, isPrefix: isOpen };
		});
		// The last letter stands in the pair before it.
		return units.at(-1)?.isLetter && units.at(-2)?.isLetter ? terms.slice(0, -1) : terms;
	});
}
