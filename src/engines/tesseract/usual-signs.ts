import type { Line, Word } from '#document/document.ts';

const ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\uff01-\uff65]/u;
/** ASCII that stands for signs which are as wide as a character, where the data has no others. */
const WIDE: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };
/** Angle brackets, which the data for Japanese and Chinese lacks. */
const ANGLES: Record<string, string> = { '<': '〈', '>': '〉' };
/** Marks of direction and joints that nobody sees. A reader finds the direction by itself. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const LATIN_LIGATURE = /[\ufb00-\ufb06]/g;
/** AM as two signs, maybe with a tone mark at either: one sign to the eye, and to whoever writes it. */
const THAI_AM = /([\u0e48-\u0e4b]?)\u0e4d([\u0e48-\u0e4b]?)\u0e32/g;
const LAO_AM = /([\u0ec8-\u0ecb]?)\u0ecd([\u0ec8-\u0ecb]?)\u0eb2/g;
const AM_BEGINS = /[\u0e4d\u0ecd][\u0e48-\u0e4b\u0ec8-\u0ecb]?$/;
const AM_ENDS = /^[\u0e32\u0eb2]/;

/**
 * Writes signs as they are usually written where the eye sees no difference: letters in place of Latin ligatures, Thai
 * and Lao AM as one sign, and nothing that is invisible.
 * @param languages Tesseract's names. Its data for traditional Chinese knows no wide comma, that for columns hardly any
 */
export function withUsualSigns(lines: readonly Line[], languages: readonly string[]): Line[] {
	const wide = {
		...(languages.some((language) => /^(?:chi|jpn)/.test(language)) && ANGLES),
		...(languages.some((language) => /^chi_tra|_vert$/.test(language)) && WIDE)
	};
	return lines.map((line) => {
		const texts = withWholeAm(line.words).map(usual);
		const words = line.words.map((word, index) => ({
			...word,
			text: widen(texts[index] ?? '', wide, {
				before: texts[index - 1]?.at(-1),
				after: texts[index + 1]?.[0]
			})
		}));
		return { ...line, words: words.filter(({ text }) => text !== '') };
	});
}

/** The texts of words, where AM was cut in two between them, with its second half in the first. */
function withWholeAm(words: readonly Word[]): string[] {
	const texts = words.map(({ text }) => text);
	for (const [index, text] of texts.entries()) {
		const before = texts[index - 1] ?? '';
		if (!words[index]?.joined || !AM_BEGINS.test(before) || !AM_ENDS.test(text)) continue;
		texts[index - 1] = before + text.slice(0, 1);
		texts[index] = text.slice(1);
	}
	return texts;
}

function usual(text: string): string {
	return text
		.replace(INVISIBLE, '')
		.replace(LATIN_LIGATURE, (sign) => sign.normalize('NFKC'))
		.replace(THAI_AM, '$1$2\u0e33')
		.replace(LAO_AM, '$1$2\u0eb3')
		.normalize('NFC');
}

type Neighbours = { before: string | undefined; after: string | undefined };

/**
 * @param wide signs by their ASCII
 * @param neighbours the signs beside the word in its line, undefined at its ends
 */
function widen(text: string, wide: Readonly<Record<string, string>>, { before, after }: Neighbours): string {
	const isAsian = (sign: string | undefined) => sign !== undefined && ASIAN.test(sign);
	return text.replace(/[,;:?!<>]/g, (sign, at: number) => {
		const [left, right] = [text[at - 1] ?? before, text[at + 1] ?? after];
		// An opening sign belongs to what follows, the others to what they follow.
		const [near, far] = sign === '<' ? [right, left] : [left, right];
		return isAsian(near) && (far === undefined || isAsian(far)) ? (wide[sign] ?? sign) : sign;
	});
}
