import type { Bbox } from '#document/bbox.ts';
import type { Page, Word } from '#document/document.ts';

/** A word as the recogniser read it on the same page. */
export type SupportWord = Word & {
	/** as it is compared */
	key: string;
	/** the line that it stands on, counted over the page, with the box of that line */
	line: number;
	lineBox: Bbox;
};

/** What the recogniser read on a page, to hold what a model wrote against it. */
export type Support = {
	words: SupportWord[];
	keys: ReadonlySet<string>;
	/** its script has blanks between words: of others nothing can be compared word by word */
	isComparable: boolean;
};

export function supportOf({ blocks }: Page): Support {
	const words: SupportWord[] = [];
	let line = 0;
	for (const block of blocks) {
		for (const { words: own, bbox } of block.lines) {
			words.push(...own.map((word) => ({ ...word, key: keyOf(word.text), line, lineBox: bbox })));
			line++;
		}
	}
	return {
		words,
		keys: new Set(words.map(({ key }) => key).filter(Boolean)),
		isComparable: isSpaced(words.map(({ text }) => text).join(''))
	};
}

/** A word as two readings of it are compared: its letters and digits alone, whatever the case. */
export function keyOf(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/gu;

export function isSpaced(text: string): boolean {
	return (text.match(UNSPACED)?.length ?? 0) * 2 < text.length || text === '';
}

/**
 * Whether a word is one that a model must not make up: a number, or a name, which is what is written with a capital
 * letter within a sentence.
 * @param isFirst it begins a sentence, where every word is
 */
export function isFact(text: string, isFirst: boolean): boolean {
	if (/\p{N}/u.test(text)) return true;
	return !isFirst && /^[^\p{L}]*\p{Lu}\p{L}/u.test(text);
}
