import type { Line, Word } from '#document/document.ts';

/** Scripts whose words, syllables or characters may stand side by side without a blank. */
const UNSPACED =
	/[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script_Extensions=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\u3000-\u303f\uff01-\uff65]/u;

/** Ends a Tibetan syllable; no blank ever follows, whatever Tesseract saw. */
const TSHEG = '\u0f0b';
/** How far a word is looked for, should hOCR and text ever differ. */
const NEAR = 50;

/**
 * Marks the words that follow the one before without a blank. Tesseract calls each Chinese character, Korean and Thai
 * syllable a word, and only its plain text tells their gaps from blanks.
 * @param lines as its hOCR has them
 * @param text the same page as plain text, with `preserve_interword_spaces`
 */
export function markJoined(lines: readonly Line[], text: string): Line[] {
	let at = 0;
	const follows = (word: Word): boolean => {
		const distance = text.slice(at, at + word.text.length + NEAR).indexOf(word.text);
		if (distance >= 0) at += distance + word.text.length;
		return distance === 0;
	};
	return lines.map((line) => ({
		...line,
		words: line.words.map((word, index) => {
			const isJoined = follows(word);
			const before = line.words[index - 1];
			if (!before || !mayJoin(before.text, word.text)) return word;
			return isJoined || before.text.endsWith(TSHEG) ? { ...word, joined: true as const } : word;
		})
	}));
}

function mayJoin(left: string, right: string): boolean {
	return UNSPACED.test(Array.from(left).at(-1) ?? '') || UNSPACED.test(Array.from(right)[0] ?? '');
}
