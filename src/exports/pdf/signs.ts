/** What a code of the font stands for: a sign with the marks that sit on it, which have no room of their own. */
const SIGN = /\P{M}[\p{Mn}\p{Me}\p{Cf}]*|\p{M}[\p{Mn}\p{Me}\p{Cf}]*/gsu;
const RIGHT_TO_LEFT =
	/[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Samaritan}\p{sc=Mandaic}\p{sc=Adlam}]/u;
/** What runs from left to right even there: numbers, also Arabic ones, and words of other scripts. */
const LETTER = `(?:(?!${RIGHT_TO_LEFT.source})\\p{L}|\\p{Nd})`;
const LEFT_TO_RIGHT = new RegExp(`${LETTER}(?:(?:${LETTER}|[\\p{M}.,:/+-])*${LETTER})?`, 'gsu');
const RIGHT_TO_LEFT_MARK = '\u200f';

/** Whether a text has letters that run from right to left. */
export function isRightToLeft(text: string): boolean {
	return RIGHT_TO_LEFT.test(text);
}

/** What no print has: controls, and marks that would turn the text around them. Lines do not end within a word. */
const UNPRINTED = /[\p{Cc}\p{NChar}\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/gu;

/** A word's signs from left to right, as print has them: what programs that read PDFs turn into a text again. */
export function toSigns(text: string): string[] {
	const printed = text.toWellFormed().replace(/\s/g, ' ').replace(UNPRINTED, '');
	return isRightToLeft(printed) ? turned(printed) : signsOf(printed);
}

/**
 * Where an Arabic or Hebrew word ends with a full stop or a comma, poppler takes the blank after it to be before it:
 * a mark without a width tells it that the line goes on to the left.
 */
export function withDirection(text: string): string {
	const last = text.at(-1) ?? '';
	return isRightToLeft(text) && !isRightToLeft(last) ? text + RIGHT_TO_LEFT_MARK : text;
}

function turned(text: string): string[] {
	const signs: string[] = [];
	let rest = 0;
	for (const { 0: run, index } of text.matchAll(LEFT_TO_RIGHT)) {
		signs.push(...signsOf(text.slice(rest, index)).map(reversed), ...signsOf(run).toReversed());
		rest = index + run.length;
	}
	signs.push(...signsOf(text.slice(rest)).map(reversed));
	return signs.toReversed();
}

function signsOf(text: string): string[] {
	return text.match(SIGN) ?? [];
}

/** Programs turn a text that runs from right to left code point by code point. */
function reversed(sign: string): string {
	return Array.from(sign).toReversed().join('');
}
