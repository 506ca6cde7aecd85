import { fold } from '#search/fold.ts';
import type { Concept } from './lexicon/concept.ts';
import type { Question, Wanted } from './question.ts';
import type { DocumentIndex, Reading } from './reading.ts';
import type { Near } from './surroundings.ts';
import type { Span } from './page-text.ts';

/** Something that the text near an answer should say, and how much it matters. */
export type Need = { weight: number; wanted: Wanted | null; concept: Concept | null };

/** What is asked for itself matters most. */
const CONCEPT_WEIGHT = 1.6;
const EXACT_WEIGHT = 1.5;
/** Of a word that forms have names for, where a sum of money is asked for: how much did the customer pay. */
const ROLE_WEIGHT = 0.25;
const MIN_WEIGHT = 0.35;
const HINT_WEIGHT = 0.3;
/** Fewer letters begin many words. */
const MIN_PREFIX = 5;

export function needsOf(question: Question, index: DocumentIndex): Need[] {
	const isMoney = question.concepts.some(({ kinds }) => kinds.includes('amount'));
	const needs: Need[] =
		question.concepts.length > 0 ? [{ weight: CONCEPT_WEIGHT, wanted: null, concept: null }] : [];
	for (const wanted of question.wanted) {
		const isRole = isMoney && wanted.concepts.length > 0;
		const rare = wanted.dense ? 0.9 : index.rarity(wanted.stem);
		const weight = wanted.hint
			? HINT_WEIGHT
			: wanted.exact
				? EXACT_WEIGHT
				: isRole
					? ROLE_WEIGHT
					: Math.max(MIN_WEIGHT, rare * 1.2);
		needs.push({ weight, wanted, concept: null });
	}
	return needs;
}

/** How much of what the question names stands near a value, 0…1. @param bare what stands for the concept where nothing names it */
export function supportOf(
	question: Question,
	needs: readonly Need[],
	near: readonly Near[],
	bare = 0
): number {
	let sum = 0;
	let all = 0;
	for (const { weight, wanted } of needs) {
		all += weight;
		const best = near.reduce(
			(most, one) =>
				one.weight <= most
					? most
					: Math.max(most, one.weight * (wanted ? says(one, wanted) : namesIt(one, question))),
			wanted ? 0 : bare
		);
		sum += weight * best;
	}
	return all === 0 ? bare : sum / all;
}

/** Whether a piece of text says a word, or names the thing that it names. */
export function says({ reading, start, end }: Near, wanted: Wanted): number {
	const word = wordIn(reading, { start, end }, wanted);
	if (word > 0 || wanted.concepts.length === 0) return word;
	return names({ reading, start, end, weight: 1 }, wanted.concepts) * 0.9;
}

export function wordIn(
	reading: Pick<Reading, 'page' | 'terms'>,
	{ start, end }: Span,
	wanted: Wanted
): number {
	if (wanted.dense) return denseIn(reading.page.text.slice(start, end), wanted.folded);
	let best = 0;
	for (const term of reading.terms) {
		if (term.start < start || term.end > end) continue;
		if (term.stem === wanted.stem) return 1;
		if (isPrefix(term.stem, wanted.stem) || isPrefix(wanted.stem, term.stem)) best = 0.8;
	}
	return best;
}

function isPrefix(short: string, long: string): boolean {
	return short.length >= MIN_PREFIX && long.startsWith(short) && !/\d{3}/.test(long.slice(short.length));
}

/** How much of a piece of a script without blanks stands in a text: its pairs of letters. */
function denseIn(text: string, piece: string): number {
	const folded = fold(text);
	if (folded.includes(piece)) return 1;
	const pairs = Array.from({ length: Math.max(0, piece.length - 1) }, (_, at) => piece.slice(at, at + 2));
	if (pairs.length < 2) return 0;
	const share = pairs.filter((pair) => folded.includes(pair)).length / pairs.length;
	return share >= 0.7 ? share * 0.9 : 0;
}

/** By any name that it has, or by the question's own. */
function namesIt(near: Near, { concepts, meant }: Question): number {
	if (names(near, concepts) === 1) return 1;
	if (meant.length === 0) return 0;
	const share = meant.filter((word) => wordIn(near.reading, near, word) === 1).length / meant.length;
	return share >= 0.5 ? share * 0.85 : 0;
}

function names({ reading, start, end }: Near, concepts: readonly Concept[]): number {
	return reading.named.some(
		(named) =>
			named.start < end && named.end > start && named.start >= start && concepts.includes(named.concept)
	)
		? 1
		: 0;
}
