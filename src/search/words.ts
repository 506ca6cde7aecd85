import { fold } from './fold.ts';

/** A word of a text, and where it stands there: UTF-16 units, `end` exclusive. */
export type Word = { /** as it is compared */ folded: string; start: number; end: number };

/** The words of a text in any script, as the browser's dictionaries part them; signs and blanks are none. */
export function wordsOf(text: string): Word[] {
	const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
	const words: Word[] = [];
	for (const { segment, index, isWordLike } of segments)
		if (isWordLike) words.push({ folded: fold(segment), start: index, end: index + segment.length });
	return words;
}
