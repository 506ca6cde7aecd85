import { fold } from '#search/fold.ts';
import type { Span } from './page-text.ts';

// oxlint-disable-next-line no-control-regex -- the fast way is for ASCII, all of it
const ASCII = /^[\x00-\x7f]*$/;
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu;

/** A text as it is compared, and where each of its units stood before. */
export type Folded = {
	text: string;
	/** where a stretch of it stands in the text that was folded */ from(span: Span): Span;
};

export function foldWithPlaces(text: string): Folded {
	if (ASCII.test(text)) return { text: text.toLowerCase(), from: (span) => span };
	let folded = '';
	const places: number[] = [];
	for (const { 0: letter, index } of text.matchAll(LETTERS)) {
		const own = fold(letter);
		folded += own;
		for (let at = 0; at < own.length; at++) places.push(index);
	}
	places.push(text.length);
	const place = (at: number) => places[at] ?? text.length;
	return { text: folded, from: ({ start, end }) => ({ start: place(start), end: place(end) }) };
}
