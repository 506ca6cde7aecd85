import { fold } from '#search/fold.ts';
import { foldWithPlaces } from './folded.ts';
import { findNamed, type Named } from './labels.ts';
import type { Concept } from './lexicon/concept.ts';
import { CONCEPTS } from './lexicon/concepts.ts';
import { ASKED, STOP_PIECES, STOP_WORDS, type Asked } from './lexicon/questions.ts';
import type { Span } from './page-text.ts';
import { isInside, Phrases } from './phrases.ts';
import { findLanguageOf } from './question-language.ts';
import { termsOf } from './terms.ts';
import type { ValueKind } from './value-kind.ts';

/** A word of the question that what answers it should be near to. */
export type Wanted = {
	/** of scripts without blanks a piece of text, else a word */
	folded: string;
	stem: string;
	dense: boolean;
	/** a name or a number: an answer about another one is none */
	exact: boolean;
	/** it says what kind of thing is asked for, as `city` in `which city`: it need not be said */
	hint?: boolean;
	/** it names something that forms have names for */
	concepts: Concept[];
};

export type Question = {
	text: string;
	/** as our code */
	language: string;
	/** of the value that is asked for; none where the question does not tell */
	kinds: readonly ValueKind[];
	isSummary: boolean;
	/** it asks which, as `who` and `when` do, not only what */
	isAsked: boolean;
	/** what forms have names for that is asked for itself */
	concepts: Concept[];
	wanted: Wanted[];
	/** the words that it names them with */
	meant: Wanted[];
	/** of all its words */
	stems: ReadonlySet<string>;
};

const KINDS = new Phrases<Asked>(ASKED.map((asked) => [asked.phrases, asked]));
const STOPS = new Map(
	Object.entries(STOP_WORDS).map(([code, words]) => [code, new Set(words.split(' ').map(fold))])
);
const PIECES = new Map(
	Object.entries(STOP_PIECES).map(([code, pieces]) => [
		code,
		pieces.split('|').sort((a, b) => b.length - a.length)
	])
);
const DENSE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const DENSE_RUN =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]+/gu;

/** What somebody wants to know. @param documentLanguage as our code */
export function readQuestion(text: string, documentLanguage: string): Question {
	const language = findLanguageOf(text);
	const words: Words = { text, language, documentLanguage };
	const named = withoutParts(findNamed(text, { asked: true }));
	const folded = foldWithPlaces(text);
	const found = KINDS.find(folded.text)
		.map((one) => ({ ...one, ...folded.from(one) }))
		.filter(
			(one) =>
				!named.some(
					(name) => name.isName && (isInside(one, name) || (!name.concept.generic && overlaps(one, name)))
				)
		)
		.sort((a, b) => ASKED.indexOf(a.means) - ASKED.indexOf(b.means));
	const first = found[0];
	// All that says the same: `on which day, and when`.
	const asking = found.filter(({ means }) => means === first?.means);
	const isSummary = first !== undefined && first.means === ASKED[0];
	const free = named.filter(({ concept }) => concept.kinds.length > 0);
	const hasWords = wantedOf(words, { spans: [...named, ...asking], asking }, named).length > 0;
	const concepts = isSummary ? [] : conceptsOf(free, first?.means.kinds, hasWords);
	const known = first?.means.kinds ?? concepts.flatMap((concept) => concept.kinds);
	const isPrice = known.length === 0 && PRICED.test(folded.text);
	const kinds = isSummary ? [] : isPrice ? PRICE_KINDS : known;
	const isTaken = (one: Named) =>
		concepts.includes(one.concept) || one.concept.generic === true || !one.isName;
	const taken: Taken = { spans: named.filter(isTaken), asking };
	const meant = wantedOf(words, { spans: [], asking: [] }, named).filter((one) =>
		one.concepts.some((concept) => concepts.includes(concept))
	);
	return {
		text,
		language,
		kinds: [...new Set(kinds)],
		isSummary,
		isAsked: first !== undefined,
		concepts,
		wanted: wantedOf(words, taken, named).map((one) => ({ ...one, hint: isHint(one, words, asking) })),
		meant: meant.filter(({ stem }) => !COMMON.has(stem)),
		stems: new Set(termsOf(text, documentLanguage).map(({ stem }) => stem))
	};
}

/** Compounds that name a price: `voorrijkosten`, `Mahngebühr`, `配送料`. */
const PRICED =
	/\p{L}(?:kosten|kost|preis|prijs|gebuhr|gebuhren|bedrag|betrag|tarief)(?!\p{L})|\p{Script=Han}[料費代額]/u;
const PRICE_KINDS: readonly ValueKind[] = ['amount', 'number'];

/** Verbs that ask for them can mean nothing else. */
const ASKED_FOR_ITSELF = new Set([
	'signer',
	'addressee',
	'customer',
	'seller',
	'due date',
	'phone',
	'address',
	'subject'
]);

/** Those that go with what is asked: `when is the invoice due` is about a day, not about a number. */
function conceptsOf(
	named: readonly Named[],
	kinds: readonly ValueKind[] | undefined,
	hasWords: boolean
): Concept[] {
	const [main] = kinds ?? [];
	const isOf = (concept: Concept, some: readonly ValueKind[]) =>
		concept.kinds.some((kind) => some.includes(kind));
	const ofMain = named.filter(({ concept }) => !main || isOf(concept, [main]));
	const others = main === 'address' ? [] : named.filter(({ concept }) => !kinds || isOf(concept, kinds));
	const fitting = ofMain.length > 0 ? ofMain : others;
	// `when was it founded` is about what was founded, `how much does the crown cost` about the crown.
	const byName = fitting.filter(({ isName }) => isName);
	const sure =
		byName.length > 0
			? byName
			: hasWords
				? fitting.filter(({ concept }) => ASKED_FOR_ITSELF.has(concept.id))
				: fitting;
	const special = sure.filter(({ concept }) => !concept.generic);
	const fit = special.length > 0 ? special : hasWords ? [] : sure;
	const all = [...new Set(fit.map(({ concept }) => concept))].sort(
		(a, b) => CONCEPTS.indexOf(a) - CONCEPTS.indexOf(b)
	);
	const [first] = all;
	const alike = kinds
		? all
		: all.filter((concept) => first?.kinds.some((kind) => concept.kinds.includes(kind)));
	// `the name of the shop`: the shop's.
	return alike.length > 1 ? alike.filter(({ id }) => id !== 'name') : alike;
}

/** Words of labels that tell nothing alone, as stems. */
const COMMON = new Set(
	[
		'table',
		'number',
		'no',
		'nr',
		'id',
		'date',
		'name',
		'code',
		'address',
		'total',
		'amount',
		'nummer',
		'datum',
		'naam',
		'num'
	].flatMap((word) => termsOf(word, 'en').map(({ stem }) => stem))
);

function isHint(one: Wanted, { text, documentLanguage }: Words, asking: Spans): boolean {
	// The shop is who has made the receipt, as a rule.
	if (COMMON.has(one.stem) || one.concepts.some(({ id }) => id === 'seller')) return true;
	const stems = asking.flatMap(({ start, end }) => termsOf(text.slice(start, end), documentLanguage));
	return stems.some(({ stem }) => stem === one.stem);
}

function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && a.end > b.start;
}

/** `invoice` within `invoice date` names nothing of its own. */
function withoutParts(named: readonly Named[]): Named[] {
	return named.filter((one) => !named.some((other) => other.concept !== one.concept && isInside(one, other)));
}

type Spans = readonly Span[];
/** What of a question is no word of what is sought; `asking` says what kind of thing it is. */
type Taken = { spans: Spans; asking: Spans };

type Words = { text: string; language: string; documentLanguage: string };

function wantedOf(
	{ text, language, documentLanguage }: Words,
	{ spans: taken, asking }: Taken,
	named: readonly Named[]
): Wanted[] {
	const isFree = ({ start, end }: { start: number; end: number }) =>
		!taken.some((span) => span.start < end && span.end > start);
	const stops = [STOPS.get(language), STOPS.get('en')];
	const words = termsOf(text, documentLanguage)
		.filter(
			({ start, end, folded }) =>
				!DENSE.test(text.slice(start, end)) && isFree({ start, end }) && folded.length > 0
		)
		.filter(({ folded, stem }) => !stops.some((stop) => stop?.has(folded) || stop?.has(stem)))
		.filter(({ folded }) => folded.length > 1 || /\d/.test(folded))
		.map((term): Wanted => {
			const written = text.slice(term.start, term.end);
			const isName = /^\p{Lu}/u.test(written) && term.start > 0 && language !== 'de';
			return {
				folded: term.folded,
				stem: term.stem,
				dense: false,
				exact: isName || /\p{N}/u.test(written),
				concepts: named
					.filter((name) => name.start <= term.start && name.end >= term.end)
					.map(({ concept }) => concept)
			};
		});
	return [...words, ...piecesOf(text, language, [...taken, ...asking], named)];
}

/** What is left of a question in a script without blanks when what every question says is cut out of it. */
function piecesOf(text: string, language: string, taken: Spans, named: readonly Named[]): Wanted[] {
	const free = Array.from(text, () => ' ');
	for (let at = 0; at < text.length; at++)
		free[at] = taken.some(({ start, end }) => at >= start && at < end) ? ' ' : text.charAt(at);
	let rest = free.join('');
	for (const piece of PIECES.get(language) ?? []) {
		const isKana = language === 'ja' && piece.length === 1;
		if (!isKana) rest = rest.replaceAll(piece, ' '.repeat(piece.length));
	}
	if (language === 'ja') rest = rest.replace(/\p{Script=Hiragana}+/gu, (run) => ' '.repeat(run.length));
	return [...rest.matchAll(DENSE_RUN)].map(({ 0: run, index }) => {
		const folded = fold(run);
		const end = index + run.length;
		return {
			folded,
			stem: folded,
			dense: true,
			exact: false,
			concepts: named.filter((name) => name.start < end && name.end > index).map(({ concept }) => concept)
		};
	});
}
