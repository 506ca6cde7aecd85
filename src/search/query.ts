import { unitsOf, type Unit } from './units.ts';

/** Units that follow one another; the last may be the beginning of a longer word. */
export type Sought = { units: readonly Pick<Unit, 'folded' | 'isLetter'>[]; isPrefix: boolean };

/** All of them are sought, each anywhere. */
export type Query = readonly Sought[];

/** A phrase in any usual quotation marks, the closing one maybe not typed yet; or what stands between blanks. */
const PART = /["“”„«»「『]([^"“”„«»」』]*)(["“”«»」』]?)|[^\s"“”„«»「『」』]+/gu;
/** More than anybody types. */
const MOST_PARTS = 12;

/** What a person has typed: words, of which the beginnings suffice, and phrases in quotation marks. */
export function readQuery(typed: string): Query {
	const parts = Array.from(typed.matchAll(PART)).slice(0, MOST_PARTS);
	return parts.flatMap(([part, phrase, closed]): Sought[] => {
		const units = unitsOf(phrase ?? part);
		return units.length === 0 ? [] : [{ units, isPrefix: !closed }];
	});
}
