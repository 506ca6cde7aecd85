/** Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic and its stretching stroke. */
const ACCENTS =
	/[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
/** They join or part without being seen, or allow a break. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Letters that Unicode does not take apart, and pairs that are typed for one another. */
const SAME = new Map(
	Object.entries({
		ß: 'ss',
		æ: 'ae',
		œ: 'oe',
		ø: 'o',
		đ: 'd',
		ð: 'd',
		ł: 'l',
		ħ: 'h',
		ı: 'i',
		þ: 'th',
		ς: 'σ'
	}).concat(Object.entries({ ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', '’': "'", '‐': '-', '‑': '-' }))
);
const OTHERS = /[ßæœøđðłħıþςىیکة’‐‑]|\p{Nd}/gu;
// oxlint-disable-next-line no-control-regex -- the fast way is for ASCII, all of it
const ASCII = /^[\x00-\x7f]*$/;

/**
 * A text as it is compared: without case, width, accents and forms of letters, each digit as one of 0 to 9. Signs that
 * are letters in their script, such as vowels of Devanagari or the two strokes of が, stay. What folds a text by pieces
 * folds it as a whole, so long as marks stay with their letters.
 */
export function fold(text: string): string {
	if (ASCII.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKD')
		.toLowerCase()
		.normalize('NFKD')
		.replace(ACCENTS, '')
		.replace(UNSEEN, '')
		.replace(OTHERS, (sign) => SAME.get(sign) ?? digitOf(sign));
}

/** Digits of any script stand in a row, from a nought. */
function digitOf(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	for (let value = 0; value < 9; value++)
		if (!/\p{Nd}/u.test(String.fromCodePoint(Math.max(0, code - value - 1)))) return String(value);
	return '9';
}
