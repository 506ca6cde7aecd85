/** What the words of a layer look like, in parts of all of them. */
export type Wording = {
	/** letters and digits, the measure of how much there is to judge by */
	signs: number;
	/** of all signs: without a meaning (private use, control, replacement) */
	meaningless: number;
	/** of the words of three signs and more: such as no language writes */
	odd: number;
	/** of the Latin letters; 0.35 to 0.5 in the languages of Europe. Null where there are too few letters */
	vowels: number | null;
};

const MEANINGLESS = /[\p{Co}\p{Cc}\p{Cs}\p{Cn}\ufffd]/gu;
const LATIN = /\p{Script=Latin}/gu;
const VOWEL = /[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿāăąēĕėęěĩīĭįıōŏőœũūŭůűųŷơưạ-ỹ]/giu;
const ENOUGH_LETTERS = 60;

/** Looks at the words of a page's own text without knowing their language. */
export function judgeWording(words: readonly string[]): Wording {
	const text = words.join('');
	const all = Array.from(text).length;
	const latin =
		words
			.filter((word) => word.length > 2)
			.join('')
			.match(LATIN) ?? [];
	const long = words.filter((word) => word.length > 2);
	return {
		signs: text.match(/[\p{L}\p{N}]/gu)?.length ?? 0,
		meaningless: all === 0 ? 0 : (text.match(MEANINGLESS)?.length ?? 0) / all,
		odd: long.length === 0 ? 0 : long.filter(isOdd).length / long.length,
		vowels: latin.length < ENOUGH_LETTERS ? null : (latin.join('').match(VOWEL)?.length ?? 0) / latin.length
	};
}

const SCRIPTS = ['Latin', 'Greek', 'Cyrillic', 'Hebrew', 'Arabic', 'Devanagari', 'Thai', 'Han'].map(
	(script) => new RegExp(`\\p{Script=${script}}`, 'u')
);
/** Symbols among letters that print does put there: abbreviations, addresses, prices, compounds. */
const INNER = /[-–—'’.,:;/@&+_·°%$€£#()"„“”«»…‐‑]/g;

/** Not a word of any language: scripts mixed, signs between letters, letters and digits in turn, capitals inside. */
function isOdd(word: string): boolean {
	if (SCRIPTS.filter((script) => script.test(word)).length > 1) return true;
	const core = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
	if (core === '') return !/^[-–—.…_*=•·]+$/u.test(word);
	const plain = core.replace(INNER, '');
	if (/[^\p{L}\p{N}\p{M}]/u.test(plain)) return true;
	const changes = plain.match(/\p{L}(?=\p{N})|\p{N}(?=\p{L})/gu)?.length ?? 0;
	const isMixed = /\p{Ll}/u.test(plain) && changes > 1;
	return isMixed || (plain.match(/\p{Ll}(?=\p{Lu})/gu)?.length ?? 0) > 1 || /(\p{L})\1\1\1/u.test(plain);
}
