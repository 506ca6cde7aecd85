/** Digits with what stands between those of one number: separators, and blanks before groups of three. */
const NUMBERS = /\p{Nd}+(?:[.,'’\u00a0\u202f\u066b\u066c]\p{Nd}+|\s\p{Nd}{3}(?!\p{Nd}))*/gu;
/** Some scripts say in a letter what others take a word for. */
const [TIMES_LONGER, LONGER] = [12, 100];
/** Names may stay as they are; nobody writes sentences alike in two languages. */
const FEWEST_WORDS = 5;

/**
 * Whether a translation can be one: there is something of it, it is no endless repetition, not just the text again, and
 * no number of the text is missing. Numbers may be written otherwise (`1,200.50`, `1.200,50`, `١٢٠٠٫٥٠`), and there may
 * be more of them: some languages count their months.
 */
export function isFaithful(text: string, translation: string): boolean {
	const said = translation.trim();
	if (said === '' || said.length > text.length * TIMES_LONGER + LONGER) return false;
	if (said === text.trim() && text.trim().split(/\s+/u).length >= FEWEST_WORDS) return false;
	return [joined, parted].some((digits) => holds(numbersOf(said, digits), numbersOf(text, digits)));
}

function holds(all: string[], wanted: readonly string[]): boolean {
	return wanted.every((number) => {
		const at = all.indexOf(number);
		if (at >= 0) all.splice(at, 1);
		return at >= 0;
	});
}

/** A number's digits without what separates them, and without zeros before them. */
const joined = (number: string): string[] => [withoutZeros(number.replace(/\D/g, ''))];
/** Those between two separators each: a date is no number, though it is written like one. */
const parted = (number: string): string[] => {
	const [first = '', ...rest] = number.split(/\D/);
	return [withoutZeros(first), ...rest];
};
const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '');

/** The numbers of a text in plain digits. */
function numbersOf(text: string, digitsOf: (number: string) => string[]): string[] {
	const plain = text.replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));
	return Array.from(plain.matchAll(NUMBERS), ([number]) => digitsOf(number)).flat();
}

/** Of a digit of any script. Source: Unicode 16, section 4.6: each script's ten digits follow one another, from 0 */
function valueOf(digit: string): number {
	const code = digit.codePointAt(0) ?? 0;
	let value = 0;
	while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
	return value;
}
