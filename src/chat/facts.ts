import type { PageText, Span } from './page-text.ts';
import type { Question } from './question.ts';
import type { DocumentIndex, Reading } from './reading.ts';
import { needsOf, supportOf, wordIn, type Need } from './support.ts';
import { surroundingsOf, type Near } from './surroundings.ts';
import type { ValueKind } from './value-kind.ts';
import { fitOf, type Value } from './values.ts';

/** A value that may answer a question, and how well it does, 0…1. */
export type Fact = {
	value: Span;
	kind: ValueKind;
	reading: Reading;
	score: number;
	/** what names it, as it is printed; null where nothing does */
	label: Near | null;
};

/** What can be nothing else by its form, and so needs no label to be what is asked for. */
const TELLING: Partial<Record<ValueKind, number>> = {
	email: 1,
	url: 0.95,
	iban: 1,
	phone: 0.85,
	percent: 0.5
};
/** Words of a line that is no label with its value. */
const PROSE_WORDS = 5;
/** A date that nothing names is that of the document, most likely. */
const BARE_DATE = 0.6;

/** The values of these lines that are of a kind that is asked for, the best first. */
export function findFacts(question: Question, index: DocumentIndex, lines: readonly Reading[]): Fact[] {
	const needs = needsOf(question, index);
	const amounts = lines.flatMap(({ values, page }) =>
		values.filter(({ kind }) => kind === 'amount').map(({ start, end }) => page.text.slice(start, end))
	);
	const onlyAmount = new Set(amounts).size === 1;
	const facts = lines.flatMap((reading) =>
		reading.values.flatMap((value): Fact[] => {
			const text = reading.page.text.slice(value.start, value.end);
			const fits = question.kinds.map((kind, at) => ({
				kind,
				fit: fitOf(value, text, kind) * (1 - at * 0.1)
			}));
			const best = fits.reduce((most, one) => (one.fit > most.fit ? one : most), {
				kind: value.kind,
				fit: 0
			});
			if (isOff(question, value.kind, reading) || isSpelledOff(question, text)) return [];
			if (best.fit === 0 || isInQuestion(question, reading, value)) return [];
			const near = weighed(question, reading, value, surroundingsOf(index, reading, value));
			const bare = bareOf(question, { kind: value.kind, text, page: reading.page, onlyAmount });
			const isOther = bare > 0 && isNamedOther(question, reading, value);
			const support =
				supportOf(question, needs, near, isOther ? 0 : bare) *
				(isUnknownRow(question, index, reading) ? 0.8 : 1);
			const label = near.find((one) => one.isLabel && namesIt(question, needs, one)) ?? null;
			const last = isUntil(question, reading, value) ? 0.2 : 0;
			return [
				{
					value,
					kind: best.kind,
					reading,
					label,
					score: best.fit * (support + closeness(question, needs, label) + last)
				}
			];
		})
	);
	return facts.sort((a, b) => b.score - a.score);
}

type Bare = {
	kind: ValueKind;
	text: string;
	page: PageText;
	/** the document names no other sum */ onlyAmount: boolean;
};

/** What is counted stands behind its number: `1,350 pupils and 86 teachers`. */
function weighed(
	{ kinds: [main = 'text'] }: Question,
	reading: Reading,
	value: Value,
	near: readonly Near[]
): Near[] {
	const isCounting = main === 'number' || main === 'quantity';
	// `how much` counts too where it stands in a sentence, and no sum of money is meant.
	const mayCount = main === 'amount' && value.kind !== 'amount' && reading.terms.length > PROSE_WORDS;
	if (!isCounting && !mayCount) return [...near];
	return near.map((one) => {
		if (one.start === value.end) return { ...one, weight: 1 };
		const isLabel = /[:：=]\s*$/u.test(one.reading.page.text.slice(one.start, one.end));
		return one.end === value.start && !isLabel && !one.reading.line.cells
			? { ...one, weight: one.weight * 0.8 }
			: one;
	});
}

/** The words right before it name something else. */
function isNamedOther({ concepts }: Question, { named, values, line }: Reading, value: Span): boolean {
	const before = values.findLast(({ end }) => end <= value.start)?.end ?? line.start;
	const own = named.filter(({ start, end }) => start >= before && end <= value.start);
	return own.length > 0 && !own.some(({ concept }) => concepts.includes(concept));
}

/** A row or a column that is named and nowhere in the document has no cell. */
function isUnknownRow({ wanted }: Question, index: DocumentIndex, { line }: Reading): boolean {
	return (
		line.cells !== undefined && wanted.some(({ dense, hint, stem }) => !dense && !hint && !index.has(stem))
	);
}

const ASKS_END =
	/until|till|how long|tot wanneer|tot welke|bis wann|jusqu|hasta cuándo|đến khi nào|đến ngày nào|いつまで|до какого|حتى متى|ដល់ពេលណា|ដល់ថ្ងៃណា/iu;
const ENDS =
	/(?:until|till|to|through|tot(?: en met)?|t\/m|bis(?: zum)?|au|jusqu['’]au|hasta(?: el)?|al|đến(?: hết)?|до|حتى|ដល់)\s*$/iu;

/** Of a span of time its end is asked for, and this is it. */
function isUntil({ text }: Question, { page, line }: Reading, value: Span): boolean {
	return (
		ASKS_END.test(text) &&
		(ENDS.test(page.text.slice(line.start, value.start)) ||
			/^\s*まで/u.test(page.text.slice(value.end, line.end)))
	);
}

/** `two weeks` answers how long alone. */
function isSpelledOff({ kinds: [main] }: Question, text: string): boolean {
	return main !== 'quantity' && /^\p{L}+\s\p{L}+$/u.test(text);
}

/** A year in a sentence is no sum, and a share or a sum is no number that something has. */
function isOff({ kinds: [main] }: Question, kind: ValueKind, { line }: Reading): boolean {
	if (main === 'amount') return kind === 'year' && !line.cells;
	return main === 'code' && (kind === 'percent' || kind === 'amount' || kind === 'quantity');
}

/** What a value is worth where nothing near it names what is asked for. */
function bareOf({ concepts }: Question, { kind, text, page, onlyAmount }: Bare): number {
	const [concept] = concepts;
	if (!concept) return 0;
	if (concept.id === 'date' && kind === 'date') return page.index === 0 ? BARE_DATE : BARE_DATE - 0.15;
	if (concept.id === 'fax' || !concept.kinds.includes(kind)) return 0;
	if (concept.id === 'total' && kind === 'amount') return onlyAmount ? 0.7 : 0;
	return (TELLING[kind] ?? 0) * (isBareDigits(kind, text) ? 0.5 : 1);
}

/** A row of digits may be the number of anything. */
function isBareDigits(kind: ValueKind, text: string): boolean {
	return kind === 'phone' && !/\P{Nd}/u.test(text);
}

/** A value that the question itself gives is not its answer. */
function isInQuestion({ wanted }: Question, reading: Reading, value: Span): boolean {
	return wanted.some((one) => one.exact && wordIn(reading, value, one) === 1 && /\d/.test(one.folded));
}

function namesIt({ concepts }: Question, needs: readonly Need[], { reading, start, end }: Near): boolean {
	const isNamed = reading.named.some(
		(one) => one.start >= start && one.end <= end && concepts.includes(one.concept)
	);
	return (
		isNamed || needs.some(({ wanted }) => wanted !== null && wordIn(reading, { start, end }, wanted) > 0)
	);
}

/** A little more for a label that says nothing but what was asked for: `Total`, not `Total of taxes`. */
function closeness({ concepts, stems }: Question, needs: readonly Need[], label: Near | null): number {
	if (!label) return 0;
	const { reading, start, end } = label;
	const terms = reading.terms.filter(
		(term) => term.start >= start && term.end <= end && /\p{L}/u.test(term.folded)
	);
	if (terms.length === 0) return 0;
	const meant = terms.filter(
		(term) =>
			reading.named.some(
				(one) => one.start <= term.start && one.end >= term.end && concepts.includes(one.concept)
			) || needs.some(({ wanted }) => wanted !== null && wordIn(reading, term, wanted) > 0)
	);
	const echoed = terms.filter(({ stem }) => stems.has(stem));
	return (0.1 * meant.length + 0.06 * echoed.length) / terms.length;
}
