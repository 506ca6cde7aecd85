import { fold } from '#search/fold.ts';
import type { Span } from './page-text.ts';

const DENSE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Hangul}]/u;
const PART_OF_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Sets of phrases, each with what it stands for, that are found in any text quickly. */
export class Phrases<T> {
	readonly #byStart = new Map<string, { phrase: string; dense: boolean; means: T }[]>();

	/** @param sets phrases of one meaning each, joined by `|` */
	constructor(sets: Iterable<[phrases: string, means: T]>) {
		for (const [phrases, means] of sets)
			for (const part of phrases.split('|')) {
				const phrase = fold(part.trim());
				if (phrase === '') continue;
				const start = phrase.slice(0, 2);
				const row = this.#byStart.get(start) ?? [];
				row.push({ phrase, dense: DENSE.test(phrase), means });
				this.#byStart.set(start, row);
			}
	}

	/** Those that may stand at this place: some are a single letter. */
	#beginning(folded: string, at: number) {
		const [one, two] = [this.#byStart.get(folded.charAt(at)), this.#byStart.get(folded.slice(at, at + 2))];
		return one && two ? [...one, ...two] : (one ?? two ?? []);
	}

	/** Where they stand in a folded text, as whole words where the script has blanks between words. */
	find(folded: string): (Span & { means: T })[] {
		const found: (Span & { means: T })[] = [];
		for (let at = 0; at < folded.length; at++)
			for (const { phrase, dense, means } of this.#beginning(folded, at)) {
				const end = at + phrase.length;
				if (!folded.startsWith(phrase, at)) continue;
				if (!dense && !isWhole(folded, at, end)) continue;
				found.push({ start: at, end, means });
			}
		return found;
	}
}

function isWhole(text: string, start: number, end: number): boolean {
	return !PART_OF_WORD.test(text.charAt(start - 1)) && !PART_OF_WORD.test(text.charAt(end));
}

/** Whether one stands within the other and is shorter. */
export function isInside(inner: Span, outer: Span): boolean {
	return (
		inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start
	);
}
