import { fold } from '#search/fold.ts';

/** Behind the end of a sentence; a stop within a number is none. */
const END = /(?<=[.!?…]["'”’»)]*)(?=\s)|(?<=[。！？।។])|\n/u;
/** Numbers, dates and codes: whatever has a digit. */
const NUMBERS = /[\p{L}\p{N}]*\p{N}(?:[\p{L}\p{N}]|[.,:/-](?=\p{N}))*/gu;
/** Words with a capital that do not begin a sentence. */
const NAMES = /(?<=[\p{L}\p{N},;:)”"’]\s+[“"‘(]?)\p{Lu}[\p{L}\p{M}’'-]+/gu;
/** A sentence of a script without capitals must share this part of its pairs of letters with what it cites. */
const MIN_SHARED = 0.25;

/**
 * What of an answer the texts support that it cites: sentences with a number, a date or a name that stands in none of
 * them are taken out, and so are those that have hardly a word of them.
 */
export function supportedPart(answer: string, cited: readonly string[]): string {
	const source = cited.map(plain).join('\n');
	return sentencesOf(answer)
		.filter((sentence) => isSupported(sentence, source))
		.join(' ')
		.trim();
}

/** The sentences of a text. @param options.whole whether nothing comes behind it: else its last one is not there yet */
export function sentencesOf(text: string, { whole = true } = {}): string[] {
	const parts = text.split(END);
	const ended = whole ? parts : parts.slice(0, -1);
	return ended.map((part) => part.trim()).filter((part) => part !== '');
}

function isSupported(sentence: string, source: string): boolean {
	const numbers = [...sentence.matchAll(NUMBERS)].map(([number]) => plain(number));
	const names = [...sentence.matchAll(NAMES)].map(([name]) => plain(name));
	if (numbers.some((number) => !hasWhole(source, number)) || names.some((name) => !source.includes(name)))
		return false;
	return numbers.length + names.length > 0 || sharesWords(plain(sentence), source);
}

/** `88` is not said by `188,40`. */
function hasWhole(source: string, number: string): boolean {
	for (let at = source.indexOf(number); at >= 0; at = source.indexOf(number, at + 1)) {
		const [before, after] = [source.slice(0, at), source.slice(at + number.length)];
		if (!/\p{N}(?:[.,])?$/u.test(before) && !/^(?:[.,]?\p{N})/u.test(after)) return true;
	}
	return false;
}

function sharesWords(sentence: string, source: string): boolean {
	const letters = sentence.replace(/[^\p{L}\p{N}]+/gu, '');
	const pairs = Array.from({ length: Math.max(0, letters.length - 3) }, (_, at) => letters.slice(at, at + 4));
	const bare = source.replace(/[^\p{L}\p{N}]+/gu, '');
	return pairs.length > 0 && pairs.filter((pair) => bare.includes(pair)).length / pairs.length >= MIN_SHARED;
}

function plain(text: string): string {
	return fold(text).replace(/\s+/gu, ' ');
}
