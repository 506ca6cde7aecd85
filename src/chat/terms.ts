import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as hindi } from '@orama/stemmers/indian';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { unitsOf, type Unit } from '#search/units.ts';
import type { Span } from './page-text.ts';

/** By our code. A language without one is compared by its whole words. */
const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
	ar: arabic,
	de: german,
	en: english,
	es: spanish,
	fr: french,
	hi: hindi,
	id: indonesian,
	it: italian,
	ne: withoutPostposition,
	nl: dutch,
	pt: portuguese,
	ru: russian,
	sv: swedish
};
/** No word that anybody writes is longer. */
const LONGEST = 40;

/** A word as it is sought: of scripts without blanks two letters that stand side by side. */
export type Term = Span & {
	/** its folded stem */
	stem: string;
	folded: string;
};

/** @param language of the document: what is asked is compared as its words are */
export function termsOf(text: string, language: string): Term[] {
	const units = unitsOf(text);
	const stem = STEMMERS[language];
	return units.map((unit, at) => (unit.isLetter ? paired(unit, units[at + 1]) : stemmed(unit, stem)));
}

function paired(unit: Unit, next: Unit | undefined): Term {
	const { folded, start, end } = unit;
	if (!next?.isLetter || next.start !== end) return { stem: folded, folded, start, end };
	const both = folded + next.folded;
	return { stem: both, folded: both, start, end: next.end };
}

function stemmed({ folded, start, end }: Unit, stem: ((word: string) => string) | undefined): Term {
	const word = folded.slice(0, LONGEST);
	return { stem: stem ? remembered(word, stem) : lookAlike(word), folded, start, end };
}

/** Documents say the same words again and again: the stems of those of the language that was asked last. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;
let stemmer: ((word: string) => string) | undefined;

function remembered(word: string, stem: (word: string) => string): string {
	if (stemmer !== stem || known.size > MOST_KNOWN) known.clear();
	stemmer = stem;
	const before = known.get(word);
	if (before !== undefined) return before;
	const own = lookAlike(/\d/.test(word) ? word : stem(word));
	known.set(word, own);
	return own;
}

/** What a recogniser takes for one another is the same when it is sought, and only then. */
function lookAlike(word: string): string {
	return word.replace(/rn/g, 'm').replace(/[il|]/g, '1').replace(/o/g, '0');
}

/** Nepali writes its postpositions and its plural to the word. */
function withoutPostposition(word: string): string {
	const bare = word.replace(/(?:हरू|हरु)?(?:को|का|की|ले|लाई|मा|बाट|सँग|देखि|सम्म)$/u, '');
	return bare.length > 1 ? bare : word;
}
