import type { Range } from './find.ts';

/** A piece of a text on one line, and what is marked in it. */
export type Snippet = { text: string; marks: Range[] };

/** UTF-16 units on either side of what was found first. */
const BEFORE = 60;
const AFTER = 140;
/** To the next blank, where there is one so near. */
const TO_BLANK = 16;

/** What stands around the first of the ranges. */
export function snippetOf(text: string, ranges: readonly Range[]): Snippet {
	const first = ranges[0] ?? { start: 0, end: 0 };
	const from = startNear(text, Math.max(0, first.start - BEFORE), first.start);
	const to = endNear(text, Math.min(text.length, first.end + AFTER));
	const marks = ranges
		.filter(({ start, end }) => start >= from && end <= to)
		.map(({ start, end }) => ({ start: start - from, end: end - from }));
	// A sign for a sign, so that the marks stay where they are.
	return { text: text.slice(from, to).replace(/\s/gu, ' '), marks };
}

function startNear(text: string, at: number, found: number): number {
	if (at === 0) return 0;
	const blank = text.slice(at, Math.min(at + TO_BLANK, found)).search(/\s/u);
	return blank >= 0 ? at + blank + 1 : whole(text, at);
}

function endNear(text: string, at: number): number {
	if (at === text.length) return at;
	const blank = text.slice(at, at + TO_BLANK).search(/\s/u);
	return blank >= 0 ? at + blank : whole(text, at);
}

/** Not within a letter. */
function whole(text: string, at: number): number {
	let end = at;
	while (end < text.length && /^[\p{M}\p{Cs}]/u.test(text.slice(end, end + 1))) end++;
	return end;
}
