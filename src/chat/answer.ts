import type { Bbox } from '#document/bbox.ts';
import { answerWords, type AnswerWords } from '#i18n/answers.ts';
import { findAddresses } from './addresses.ts';
import { findCells } from './cells.ts';
import { findFacts, type Fact } from './facts.ts';
import { findNames } from './names.ts';
import { boxesOf, type PageText, type Span } from './page-text.ts';
import { findPairs } from './pairs.ts';
import { readQuestion, type Question } from './question.ts';
import type { DocumentIndex, Reading } from './reading.ts';
import { findQuotes, type Quote } from './sentences.ts';
import { snippetOf } from './snippet.ts';
import { centralSentences } from './summary.ts';
import { termsOf } from './terms.ts';
import type { ValueKind } from './value-kind.ts';
import { mayBe } from './values.ts';

export type Citation = {
	/** index in the document, from 0 */
	index: number;
	/** verbatim, of that page's text */
	snippet: string;
	/** where the words stand that answer */
	bboxes: Bbox[];
};

export type Answer = {
	content: string;
	citations: Citation[];
	/** how well the document supports it, 0…1; 0 of an answer that there is none */
	score: number;
};

/** Below these an answer would be a guess. Tuned on one half of the questions of tests/chat, held by the other. */
const MIN_FACT = 0.56;
const MIN_NAME = 0.6;
const MIN_QUOTE = 0.6;
/** A question of one word more is no question of its own. */
const SAME_ANSWERS = 3;

/** Answers from the document's own words, or says that it does not. Makes nothing up: values and quotes are verbatim. */
export function answerFrom(index: DocumentIndex, text: string): Answer {
	const question = readQuestion(text, index.language);
	const words = answerWords(question.language);
	if (question.isSummary) return summarise(index, words);
	const lines = index.linesAbout(stemsOf(question, index.language));
	const fact = bestFact(question, index, lines);
	const quote = bestQuote(question, index, lines);
	if (fact && (!quote || fact.score >= quote.score * 0.8 || question.isAsked || question.concepts.length > 0))
		return tellFact(fact, words);
	if (quote) return tellQuote(quote, words);
	return { content: words.missing, citations: [], score: 0 };
}

/** What the lines that answer may say: the words of the question, and the names of what it asks for. */
function stemsOf({ wanted, concepts, stems }: Question, language: string): string[] {
	const names = concepts.flatMap((concept) => termsOf(concept.names, language).map(({ stem }) => stem));
	return [...wanted.map(({ stem }) => stem), ...stems, ...names];
}

type Finder = (question: Question, index: DocumentIndex, lines: readonly Reading[]) => Fact[];

/** Who looks for values of which kinds; those of the last for what no kind tells. */
const FINDERS: readonly [finder: Finder, kinds: readonly (ValueKind | null)[]][] = [
	[findNamesWell, ['name']],
	[findAddresses, ['address']],
	[(_, index) => headingsOf(index), ['heading']],
	[findPairs, ['text', null]],
	[
		findFacts,
		['amount', 'percent', 'date', 'time', 'phone', 'email', 'url', 'iban', 'code', 'number', 'quantity']
	],
	[findCells, ['name', null]]
];

function bestFact(question: Question, index: DocumentIndex, lines: readonly Reading[]): Fact | null {
	if (question.concepts.length === 0 && question.wanted.length === 0) return null;
	const kinds: readonly (ValueKind | null)[] = question.kinds.length > 0 ? question.kinds : [null];
	const finders = FINDERS.filter(([, own]) => own.some((kind) => kinds.includes(kind)));
	const found = finders.flatMap(([find]) => find(question, index, lines));
	const [best] = found.sort((a, b) => b.score - a.score);
	return best && best.score >= MIN_FACT ? best : null;
}

/** A name is surer where nothing but a name is asked for. */
function findNamesWell(question: Question, index: DocumentIndex, lines: readonly Reading[]): Fact[] {
	const part = question.kinds[0] === 'name' ? 1 : 0.75;
	return findNames(question, index, lines)
		.map((fact) => ({ ...fact, score: fact.score * part }))
		.filter(({ score }) => score >= MIN_NAME);
}

/** What heads the document. */
function headingsOf(index: DocumentIndex): Fact[] {
	const [page] = index.pages;
	const at = page?.lines.findIndex(({ kind }) => kind === 'title' || kind === 'heading') ?? -1;
	const reading = page && index.read(page, Math.max(0, at));
	if (!reading) return [];
	return [
		{
			value: { start: reading.line.start, end: reading.line.end },
			kind: 'heading',
			reading,
			label: null,
			score: 0.9
		}
	];
}

/** A sentence that speaks of all that was asked; where a day or a sum is asked for, one that has such. */
function bestQuote(question: Question, index: DocumentIndex, lines: readonly Reading[]): Quote | null {
	if (question.wanted.length === 0) return null;
	const quotes = findQuotes(question, index, lines).filter(({ score }) => score >= MIN_QUOTE);
	return quotes.find((quote) => hasKind(question, quote)) ?? null;
}

const VALUED = new Set([
	'amount',
	'percent',
	'date',
	'time',
	'phone',
	'email',
	'url',
	'iban',
	'code',
	'number',
	'quantity'
]);

function hasKind(question: Question, { lines, start, end }: Quote): boolean {
	const wanted = question.kinds.filter((kind) => VALUED.has(kind));
	if (wanted.length === 0) return true;
	const values = lines.flatMap(({ values, page }) =>
		values
			.filter((value) => value.start >= start && value.end <= end)
			.map((value) => ({ value, text: page.text.slice(value.start, value.end) }))
	);
	return values.some(
		({ value, text }) => !question.text.includes(text) && wanted.some((kind) => mayBe(value, text, kind))
	);
}

function tellFact({ value, reading, label, score }: Fact, words: AnswerWords): Answer {
	const { page } = reading;
	const shown = oneLine(page.text.slice(value.start, value.end));
	const snippet = snippetOf(reading, value, label);
	const name = label
		? oneLine(label.reading.page.text.slice(label.start, label.end)).replace(
				/^[\s\p{P}]+|[\s:：.,;(-]+$/gu,
				''
			)
		: '';
	const place = words.page(page.index + 1);
	const content =
		name !== '' && name.length <= 60 && name !== shown
			? words.labelled(name, shown, place)
			: words.value(shown, place);
	return { content, citations: [cite(page, snippet, value)], score };
}

function tellQuote(quote: Quote, words: AnswerWords): Answer {
	const { page, start, end, score } = quote;
	const content = words.quoted(oneLine(page.text.slice(start, end)), words.page(page.index + 1));
	return { content, citations: [cite(page, { start, end }, { start, end })], score };
}

function summarise(index: DocumentIndex, words: AnswerWords): Answer {
	const sentences = centralSentences(index).slice(0, SAME_ANSWERS);
	if (sentences.length === 0) return { content: words.missing, citations: [], score: 0 };
	const quotes = sentences.map(
		({ page, start, end }) => `“${oneLine(page.text.slice(start, end))}” (${words.page(page.index + 1)})`
	);
	return {
		content: words.summary(quotes.join(' ')),
		citations: sentences.map((one) => cite(one.page, one, one)),
		score: 1
	};
}

function cite(page: PageText, snippet: Span, marked: Span): Citation {
	return {
		index: page.index,
		snippet: page.text.slice(snippet.start, snippet.end),
		bboxes: boxesOf(page, marked)
	};
}

function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
