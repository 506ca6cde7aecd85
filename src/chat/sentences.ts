import type { Span } from './page-text.ts';
import type { PageText, TextLine } from './page-text.ts';
import type { Question } from './question.ts';
import type { DocumentIndex, Reading } from './reading.ts';
import { needsOf, says } from './support.ts';

/** A sentence of the document, or a line that is none. */
export type Sentence = Span & { page: PageText; lines: Reading[] };

/** A sentence and how much of the question it speaks of, 0…1. */
export type Quote = Sentence & { score: number };

const SENTENCE_END =
	/[.!?。！？។॥।؟…]+["'”’»)\]」』]*(?=\s|$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Khmer}])/gu;
/** Before these a stop ends no sentence. */
const SHORT_FORM =
	/(?:^|[\s(])(?:\p{Lu}|mr|mrs|ms|dr|prof|st|no|nr|vs|etc|inc|ltd|co|jr|sr|fig|art|al|bzw|ca|z\.b|d\.h|i\.e|e\.g|p|pp|vol|approx|tel|bl|blz)\.$/iu;
const LONGEST = 600;

/** The sentences that these lines are part of, in order. */
export function sentencesOf(index: DocumentIndex, lines: readonly Reading[]): Sentence[] {
	const blocks = new Map<PageText, Set<number>>();
	for (const { page, line } of lines) {
		const known = blocks.get(page) ?? new Set();
		blocks.set(page, known.add(line.block));
	}
	return [...blocks].flatMap(([page, wanted]) => [...wanted].flatMap((block) => ofBlock(index, page, block)));
}

function ofBlock(index: DocumentIndex, page: PageText, block: number): Sentence[] {
	const own = page.lines.map((line, at) => ({ line, at })).filter(({ line }) => line.block === block);
	const isProse =
		own.some(({ line }) => line.kind !== 'table') && averageWords(own.map(({ line }) => line)) >= 4;
	const pieces = isProse
		? partSentences(
				page,
				own.map(({ line }) => line)
			)
		: own.map(({ line }) => ({ start: line.start, end: line.end }));
	return pieces.map((piece) => ({
		...piece,
		page,
		lines: own
			.filter(({ line }) => line.start < piece.end && line.end > piece.start)
			.map(({ at }) => index.read(page, at))
			.filter((one) => one !== null)
	}));
}

function averageWords(lines: readonly TextLine[]): number {
	const letters = lines.reduce((sum, { start, end }) => sum + end - start, 0);
	return letters / 6 / Math.max(1, lines.length);
}

function partSentences({ text }: PageText, lines: readonly TextLine[]): Span[] {
	const [first, last] = [lines[0], lines.at(-1)];
	if (!first || !last) return [];
	const whole = text.slice(first.start, last.end);
	const spans: Span[] = [];
	let start = 0;
	const cut = (end: number) => {
		const piece = whole.slice(start, end);
		const skipped = piece.length - piece.trimStart().length;
		if (piece.trim() !== '')
			spans.push({ start: first.start + start + skipped, end: first.start + start + piece.trimEnd().length });
		start = end;
	};
	for (const match of whole.matchAll(SENTENCE_END)) {
		const end = match.index + match[0].length;
		if (match[0].startsWith('.') && SHORT_FORM.test(whole.slice(Math.max(0, end - 8), match.index + 1)))
			continue;
		if (end - start > 2) cut(end);
	}
	cut(whole.length);
	return spans.flatMap((span) => (span.end - span.start > LONGEST ? byLines(span, lines) : [span]));
}

function byLines({ start, end }: Span, lines: readonly TextLine[]): Span[] {
	return lines
		.filter((line) => line.start < end && line.end > start)
		.map((line) => ({ start: Math.max(start, line.start), end: Math.min(end, line.end) }));
}

/** The sentences that speak of what is asked, the best first. */
export function findQuotes(question: Question, index: DocumentIndex, lines: readonly Reading[]): Quote[] {
	const needs = needsOf(question, index);
	const all = needs.reduce((sum, { weight }) => sum + weight, 0);
	if (all === 0) return [];
	const quotes = sentencesOf(index, lines).map((sentence): Quote => {
		let sum = 0;
		for (const { weight, wanted } of needs) {
			const best = sentence.lines.map((reading) => {
				const piece = {
					reading,
					start: Math.max(sentence.start, reading.line.start),
					end: Math.min(sentence.end, reading.line.end),
					weight: 1
				};
				if (wanted) return says(piece, wanted);
				return reading.named.some(
					(named) =>
						question.concepts.includes(named.concept) && named.start >= piece.start && named.end <= piece.end
				)
					? 1
					: 0;
			});
			sum += weight * Math.max(0, ...best);
		}
		const length = sentence.end - sentence.start;
		// A short line that has the words only names the thing.
		const fullness = Math.min(1, 0.75 + length / 240);
		return { ...sentence, score: (sum / all) * fullness };
	});
	return quotes.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
}
