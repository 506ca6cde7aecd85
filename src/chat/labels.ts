import type { Concept } from './lexicon/concept.ts';
import { CONCEPTS } from './lexicon/concepts.ts';
import { foldWithPlaces } from './folded.ts';
import type { Span } from './page-text.ts';
import { isInside, Phrases } from './phrases.ts';

type Meaning = { concept: Concept; is: 'name' | 'asked' | 'not' };

const MEANINGS = new Phrases<Meaning>(
	CONCEPTS.flatMap((concept): [string, Meaning][] => [
		[concept.names, { concept, is: 'name' }],
		[concept.asked ?? '', { concept, is: 'asked' }],
		[concept.not ?? '', { concept, is: 'not' }]
	])
);

/** A place in a text where something is named that forms and letters have names for. */
export type Named = Span & { concept: Concept; /** not only as questions have it */ isName: boolean };

/** @param asked also as only questions name it */
export function findNamed(text: string, { asked = false } = {}): Named[] {
	const folded = foldWithPlaces(text);
	const all = MEANINGS.find(folded.text);
	const found = all.filter(({ means }) => means.is === 'name' || (asked && means.is === 'asked'));
	return found
		.filter(
			(one) =>
				asked || !found.some((other) => other.means.concept !== one.means.concept && isInside(one, other))
		)
		.filter((one) => {
			const isMeant = ({ means, ...span }: (typeof all)[number]) =>
				means.concept === one.means.concept && means.is === 'not' && covers(span, one);
			const isPart = (other: (typeof all)[number]) =>
				other.means.concept === one.means.concept && isInside(one, other);
			return !all.some(isMeant) && !found.some(isPart);
		})
		.map(({ means: { concept, is }, ...span }) => ({ ...folded.from(span), concept, isName: is === 'name' }));
}

function covers(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && outer.end >= inner.end;
}
