/**
 * Signs that stand for the look of letters, not for letters: ligatures, Arabic forms, the radicals that CJK fonts share
 * their outlines with. Others (², ½, ™) mean what they look like and stay.
 */
const PRESENTATION = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufdff\ufe70-\ufefc]/gu;
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
/** The combining marks of right-to-left scripts stay behind their letter when a word is turned round. */
const MARK = /^\p{M}+$/u;
/** Fonts of symbols have no meaning for most of their signs; word processors take their bullets from there. */
const BULLETS: Record<string, string> = {
	'\uf0b7': '•',
	'\uf0a7': '▪',
	'\uf0d8': '➢',
	'\uf076': '❖',
	'\uf0fc': '✓',
	'\uf02d': '–'
};
const MEANINGLESS = /[\p{Co}\p{Cs}\p{Cn}]|[^\P{Cc}\s]/gu;
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** @param signs of one word, from left to right. @returns the word in the order of reading */
export function cleanText(signs: readonly string[]): string {
	const word = signs.some((sign) => RTL.test(sign)) ? rightToLeft(signs) : signs;
	return word
		.join('')
		.replace(PRESENTATION, (sign) => sign.normalize('NFKC'))
		.replace(/\u00a0/g, ' ')
		.replace(/\u00ad$/, '-') // drawn, where a line ends
		.replace(INVISIBLE, '')
		.replace(MEANINGLESS, (sign) => BULLETS[sign] ?? '\ufffd')
		.normalize('NFC');
}

/** Turned round, but for the numbers and foreign words inside. Source: UAX #9, read backwards */
function rightToLeft(signs: readonly string[]): string[] {
	const groups: string[][] = [];
	for (const sign of signs) {
		const group = groups.at(-1);
		const isForeign = /[\p{L}\p{N}]/u.test(sign) && !RTL.test(sign);
		const goesOn = group && (MARK.test(sign) || (isForeign && continuesForeign(group)));
		if (goesOn) group.push(sign);
		else groups.push([sign]);
	}
	return joinNumbers(groups)
		.toReversed()
		.map((group) => mirror(group.join('')));
}

function continuesForeign(group: readonly string[]): boolean {
	const last = group.at(-1) ?? '';
	return /[\p{L}\p{N}]/u.test(last) && !RTL.test(last);
}

/** `12.5` and `3/4` keep their order: a separator between two numbers belongs to them. */
function joinNumbers(groups: readonly string[][]): string[][] {
	const joined: string[][] = [];
	groups.forEach((group, index) => {
		const before = joined.at(-1);
		const isSeparator = group.length === 1 && /^[.,:/+%-]$/.test(group[0] ?? '');
		const isDigit = (signs: readonly string[] | undefined, at: number) => /\p{N}/u.test(signs?.at(at) ?? '');
		if (before && isSeparator && isDigit(before, -1) && isDigit(groups[index + 1], 0)) before.push(...group);
		else if (before && isDigit(group, 0) && /^[.,:/+%-]$/.test(before.at(-1) ?? '') && before.length > 1)
			before.push(...group);
		else joined.push([...group]);
	});
	return joined;
}

const MIRRORED: Record<string, string> = { '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{' };

function mirror(sign: string): string {
	return MIRRORED[sign] ?? sign;
}
