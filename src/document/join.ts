import { height } from './bbox.ts';
import type { Line, Word } from './document.ts';

/** Signs of scripts that put nothing between characters: Chinese, Japanese and their punctuation, Tibetan. */
const DENSE =
	/[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script=Tibetan}\u3000-\u303f\uff01-\uff65]/u;
/** Signs of scripts that put blanks between phrases only. */
const PHRASED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const HANGUL = /\p{Script=Hangul}/u;
const PUNCTUATION = /\p{P}/u;

/** Up to which gap, in sizes of type, two signs belong together: a wider one was meant. docs/decisions/0009 */
const GAPS = {
	/** beyond it stands another column of a table, say */
	dense: 2,
	/** a comma stands in a cell as wide as a character */
	densePunctuation: 1,
	/** syllables are closer, blanks wider */
	phrased: 0.35,
	hangul: 0.2
};

/**
 * The words of a line as one text. A recogniser calls each Chinese character, Korean and Thai syllable a word: those
 * are joined as their script joins them. Between any other two stands a blank.
 */
export function joinWords({ words, fontSize, bbox }: Line): string {
	const size = Math.max(1, fontSize ?? height(bbox));
	return words.reduce((text, word, index) => {
		const before = words[index - 1];
		return before ? text + between(before, word, size) + word.text : word.text;
	}, '');
}

function between(left: Word, right: Word, size: number): '' | ' ' {
	// Words without a confidence were not recognised but came with the file, and so did the blanks between them.
	if (left.confidence === null && right.confidence === null) return ' ';
	const widest = widestGap(Array.from(left.text).at(-1) ?? '', Array.from(right.text)[0] ?? '');
	return (right.bbox[0] - left.bbox[2]) / size > widest ? ' ' : '';
}

function widestGap(left: string, right: string): number {
	const both = (first: RegExp, second = first) => first.test(left) && second.test(right);
	if (both(DENSE)) return GAPS.dense;
	if (both(DENSE, PUNCTUATION) || both(PUNCTUATION, DENSE)) return GAPS.densePunctuation;
	if (both(PHRASED)) return GAPS.phrased;
	return both(HANGUL) ? GAPS.hangul : -Infinity;
}
