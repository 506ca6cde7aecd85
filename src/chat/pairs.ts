import type { Question, Wanted } from './question.ts';
import type { DocumentIndex, Reading } from './reading.ts';
import type { Fact } from './facts.ts';
import type { Span } from './page-text.ts';
import { needsOf, supportOf, wordIn } from './support.ts';
import type { Near } from './surroundings.ts';

/** A longer text behind a label is a sentence. */
const LONGEST = 120;
/** Words of a label. */
const LABEL_WORDS = 8;
const SEPARATOR = /\s*[:：﹕]\s*|\s{3,}|\t/gu;
const LEADING = /^[\s:：;,.\-–—#№*)]+/u;

/** Whatever stands behind a label that names what is asked for, of any kind: `Cashier: Nicole`, `Payment  Visa`. */
export function findPairs(question: Question, index: DocumentIndex, lines: readonly Reading[]): Fact[] {
	const needs = needsOf(question, index);
	const facts = lines.flatMap((reading) =>
		pairsOf(question, index, reading).map(({ label, value, at }): Fact => {
			const near: Near[] = [
				{ ...label, weight: 1, isLabel: true },
				{ reading, start: reading.line.start, end: reading.line.end, weight: 0.6 }
			];
			return {
				value,
				kind: 'text',
				reading: at,
				label: label,
				score: supportOf(question, needs, near) * weightOf(label)
			};
		})
	);
	// What only says the question again is no answer.
	const isNew = ({ value, reading }: Fact) =>
		reading.terms.some(
			({ start, end, stem }) => start >= value.start && end <= value.end && !question.stems.has(stem)
		);
	return facts.filter((fact) => fact.score > 0 && isNew(fact)).sort((a, b) => b.score - a.score);
}

/** A label in the middle of a sentence is a word of it. */
function weightOf({ reading, start, weight }: Near): number {
	const before = reading.page.text.slice(reading.line.start, start);
	return weight * (/\p{L}/u.test(before) && !/[:|\t.)\]]\s*$|\s{2,}$/u.test(before) ? 0.7 : 1);
}

type Pair = { label: Near; value: Span; /** the line of the value */ at: Reading };

function pairsOf({ concepts, wanted }: Question, index: DocumentIndex, reading: Reading): Pair[] {
	const { line, page, text } = reading;
	if (line.cells) return rowPairs(index, reading);
	const labels: Span[] = reading.named.filter((named) => concepts.includes(named.concept));
	for (const match of text.matchAll(SEPARATOR)) {
		const before = text.slice(0, match.index);
		const from = before.search(/[^\t:：.;,]*$/u);
		const start = line.start + from;
		if (before.slice(from).trim().split(/\s+/u).length <= LABEL_WORDS)
			labels.push({ start, end: line.start + match.index });
	}
	// A word of the question that begins the line, before something else: `AUTH 04079I`.
	const [first, second] = reading.terms;
	if (
		first &&
		second &&
		reading.terms.length <= 5 &&
		wanted.some((one) => !one.dense && one.stem === first.stem)
	)
		labels.push({ start: first.start, end: first.end });
	const whole = trimmed(page.text, line);
	if (whole && labels.length === 0 && wanted.length > 0 && isTitle(reading, wanted))
		return titled(index, { reading, ...whole, weight: 0.95, isLabel: true });
	return labels.flatMap((label): Pair[] => {
		const near: Near = { reading, ...label, weight: 1, isLabel: true };
		const value = restOf(reading, label);
		if (value) return [{ label: near, value, at: reading }];
		if (isClosing(reading, label)) return signers(index, near);
		const below = index.read(page, reading.at + 1);
		if (!below || below.line.start - line.end > 2) return [];
		const whole = trimmed(page.text, below.line);
		return whole && whole.end - whole.start <= LONGEST && !below.text.endsWith(':')
			? [{ label: { ...near, weight: 0.85 }, value: whole, at: below }]
			: [];
	});
}

/** A line that says nothing but what is asked for, as the title above or below a name does. */
function isTitle({ page, line, terms }: Reading, wanted: readonly Wanted[]): boolean {
	const said = wanted.filter((one) => wordIn({ page, terms }, line, one) === 1);
	const letters = said.reduce((sum, one) => sum + one.folded.length, 0);
	return letters >= (line.end - line.start) * 0.55;
}

function titled(index: DocumentIndex, label: Near): Pair[] {
	const { page, at, line } = label.reading;
	const [below, above] = [index.read(page, at + 1), index.read(page, at - 1)];
	const own = [below, above].find((one) => one?.line.block === line.block && one.values.length === 0);
	const value = own ? trimmed(page.text, own.line) : null;
	return own && value && value.end - value.start <= LONGEST / 2 ? [{ label, value, at: own }] : [];
}

/** Of a letter: its writer's name stands in one of the next lines, below the title or above it. */
function isClosing({ named }: Reading, label: Span): boolean {
	return named.some(({ concept, start }) => concept.id === 'signer' && start === label.start);
}

/** Lines below the closing of a letter. */
const SIGNED_LINES = 5;
const FULL_NAME = /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s[\p{L}\p{M}.’'-]+){0,2}\s\p{Lu}[\p{L}\p{M}.’'-]+$/u;

function signers(index: DocumentIndex, label: Near): Pair[] {
	const { page, at } = label.reading;
	const below = Array.from({ length: SIGNED_LINES }, (_, step) => index.read(page, at + 1 + step));
	return below.flatMap((one, step): Pair[] => {
		const value = one && one.values.length === 0 ? trimmed(page.text, one.line) : null;
		if (!one || !value || value.end - value.start > LONGEST / 2) return [];
		const text = page.text.slice(value.start, value.end);
		// `Le maire,` is no name, and a full one is surer than a firm's.
		const weight = (text.endsWith(',') ? 0.6 : FULL_NAME.test(text) ? 1 : 0.85) - step * 0.02;
		return [{ label: { ...label, weight }, value, at: one }];
	});
}

/** What follows a label in its line, up to the next label. */
function restOf({ line, page, named }: Reading, label: Span): Span | null {
	const next = named.find(
		({ start }) =>
			start > label.end + 1 &&
			/[\s(]$/u.test(page.text.slice(0, start)) &&
			isLabelled(page.text, start, line.end)
	);
	const tab = page.text.slice(label.end, line.end).search(/\s{3,}\S/u);
	const end = Math.min(
		next?.start ?? line.end,
		tab > 0 && page.text.slice(label.end, label.end + tab).trim().length > 1 ? label.end + tab : line.end
	);
	const value = trimmed(page.text, { start: label.end, end });
	return value && value.end - value.start <= LONGEST ? value : null;
}

/** Whether a separator follows the name soon, as one does in forms. */
function isLabelled(text: string, start: number, end: number): boolean {
	return /^[^\n]{1,30}?[:：]/u.test(text.slice(start, end));
}

function trimmed(text: string, { start, end }: Span): Span | null {
	const piece = text.slice(start, end);
	const from = start + (LEADING.exec(piece)?.[0].length ?? 0);
	const to =
		start +
		piece
			.trimEnd()
			.replace(/[|;,]+$/u, '')
			.trimEnd().length;
	return to > from && /[\p{L}\p{N}]/u.test(text.slice(from, to)) ? { start: from, end: to } : null;
}

/** In a table of two columns the left one names the right one. */
function rowPairs(index: DocumentIndex, reading: Reading): Pair[] {
	const [left, right, ...rest] = reading.line.cells ?? [];
	if (!left || !right || rest.length > 0) return [];
	return [
		{
			label: { reading, start: left.start, end: left.end, weight: 1, isLabel: true },
			value: { start: right.start, end: right.end },
			at: reading
		}
	];
}
