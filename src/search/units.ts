import { fold } from './fold.ts';

/**
 * What a text is compared by: a word, or, in scripts that leave no blanks between words, a letter with its marks. So a
 * search there does not depend on where a dictionary parts the words, which it does differently in another sentence.
 */
export type Unit = {
	/** as it is compared */
	folded: string;
	/** where it stands in the text: UTF-16 units, `end` exclusive */
	start: number;
	end: number;
	/** a letter of a script without blanks */
	isLetter: boolean;
};

const DENSE =
	'\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}';
const LETTER = `(?![\\p{P}\\p{M}])[${DENSE}]\\p{M}*`;
const INSIDE = `(?:(?![${DENSE}])[\\p{L}\\p{N}]|[\\p{M}\\u00ad\\u200c\\u200d])`;
/** A word that was broken at the end of a line is one. */
const WORD = `${INSIDE}+(?:[-\\u2010]\\n(?=\\p{Ll})${INSIDE}+)*`;
const BREAK = /[-\u2010]\n/g;

export function unitsOf(text: string): Unit[] {
	const pattern = new RegExp(`(${LETTER})|${WORD}`, 'gu');
	const units: Unit[] = [];
	for (const match of text.matchAll(pattern)) {
		const [found, letter] = match;
		const folded = fold(found.replace(BREAK, ''));
		if (folded === '') continue;
		const { index } = match;
		units.push({ folded, start: index, end: index + found.length, isLetter: letter !== undefined });
	}
	return units;
}
