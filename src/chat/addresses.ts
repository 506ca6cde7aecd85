import type { Fact } from './facts.ts';
import type { Span } from './page-text.ts';
import { findPairs } from './pairs.ts';
import type { Question } from './question.ts';
import type { DocumentIndex, Reading } from './reading.ts';
import { needsOf, supportOf } from './support.ts';

/** Words of streets and places, in the languages that we know. */
const STREET =
	/\b(?:street|st\.|road|rd|avenue|ave|lane|ln|drive|dr\.|boulevard|blvd|square|suite|floor|p\.?o\.? box|jalan|jln|lorong|taman|lot|straat|laan|weg|plein|gracht|kade|singel|postbus|strasse|straße|str\.|platz|allee|rue|place|quai|chemin|calle|avenida|avda|plaza|paseo|via|piazza|rua|praça|đường|phố|phường|quận|ngõ|hẻm|tp|số nhà|ул|улица|пр|проспект|дом)\b|(?:straat|laan|weg|plein|gracht|straße|strasse|gasse|allee)\s+\p{N}|मार्ग|टोल|वडा|चोक|नगर|丁目|番地|都|府|県|市|区|町|村|〒|路|街|号|號|층|로\s|길\s|구\s|동\s|ផ្លូវ|សង្កាត់|ខណ្ឌ|រាជធានី|ភូមិ|ឃុំ|ស្រុក|شارع|طريق|حي|مدينة|ص\.?ب|ถนน|แขวง|เขต/iu;
const POSTCODE =
	/(?<!\p{Nd})(?:\p{Nd}{4,6}|\p{Nd}{4}\s?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|\p{Nd}{3}-\p{Nd}{4})(?!\p{Nd})/u;
const MOST_LINES = 4;

/** Addresses, as the lines that they stand on, the best first. */
export function findAddresses(question: Question, index: DocumentIndex, lines: readonly Reading[]): Fact[] {
	const needs = needsOf(question, index);
	const labelled = findPairs(question, index, lines).map((fact) => ({ ...fact, kind: 'address' as const }));
	const found: Fact[] = [];
	for (const reading of lines) {
		const before = index.read(reading.page, reading.at - 1);
		const goesOn = before?.line.block === reading.line.block && isAddress(before);
		if (!isAddress(reading) || goesOn) continue;
		const label = reading.named.find(({ concept }) => concept.id === 'address');
		const start = label ? startAfter(reading, label.end) : reading.line.start;
		const value = { start, end: lastLine(index, reading).line.end };
		const near = [
			...around(index, reading),
			{ reading, start: reading.line.start, end: reading.line.end, weight: 1 }
		];
		const support = supportOf(question, needs, near, 0.72);
		found.push({
			value,
			kind: 'address',
			reading,
			label: null,
			score: support * (label || isSure(reading, value) ? 1 : 0.85)
		});
	}
	return [...labelled, ...found].sort((a, b) => b.score - a.score);
}

function isSure({ page }: Reading, { start, end }: Span): boolean {
	const text = page.text.slice(start, end);
	return POSTCODE.test(text) && STREET.test(text);
}

/** The last of the lines that an address goes on over. */
function lastLine(index: DocumentIndex, first: Reading): Reading {
	let last = first;
	while (last.at - first.at < MOST_LINES - 1) {
		const next = index.read(first.page, last.at + 1);
		if (!next || next.line.block !== first.line.block || !isAddress(next)) break;
		last = next;
	}
	return last;
}

function isAddress({ text, line }: Reading): boolean {
	if (
		line.cells ||
		text.length > 110 ||
		/@|www\.|https?:/iu.test(text) ||
		/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s+\p{Ll}/u.test(text)
	)
		return false;
	const isPlace = STREET.test(text) && (/\p{Nd}/u.test(text) || text.includes(','));
	return (
		isPlace ||
		(POSTCODE.test(text) &&
			/\p{Lu}{2}|\p{Lu}\p{Ll}+/u.test(text) &&
			!/[:：#]/u.test(text) &&
			text.length < 60 &&
			!/\p{Nd}[.,]\p{Nd}{2}\b/u.test(text))
	);
}

/** The lines above it name whose it is. */
function around(index: DocumentIndex, { page, at }: Reading) {
	return [-1, -2, -3, 1, 2]
		.map((step) => ({ step, reading: index.read(page, at + step) }))
		.flatMap(({ step, reading }) =>
			reading
				? [{ reading, start: reading.line.start, end: reading.line.end, weight: 0.9 - Math.abs(step) * 0.1 }]
				: []
		);
}

function startAfter({ page, line }: Reading, end: number): number {
	const rest = page.text.slice(end, line.end);
	const skipped = /^[\s:：.-]*/u.exec(rest)?.[0].length ?? 0;
	return skipped < rest.length ? end + skipped : line.start;
}
