/** Stand for a figure that is not there. */
const NONE = /^(?:[-–—―−.*]+|n\/?a\.?)$/iu;
/** A figure and what goes with it: signs, a currency, a unit, a footnote's mark. */
const LONGEST = 24;
/** A code or a unit at one end. */
const CURRENCY = /^\p{Lu}{2,3}(?=[-+(]?\p{Nd})|(?<=\p{Nd}\)?)\p{L}{2,3}$/u;

/** Whether a cell's text is a figure: an amount, a share, a date, a range. */
export function isFigure(text: string): boolean {
	const signs = text.replace(/\s+/gu, '').replace(CURRENCY, '');
	if (signs === '' || signs.length > LONGEST) return false;
	if (NONE.test(signs)) return true;
	const digits = signs.match(/\p{Nd}/gu)?.length ?? 0;
	const letters = signs.match(/\p{L}/gu)?.length ?? 0;
	return digits > 0 && letters <= Math.max(1, digits / 2);
}

/** A year, or a part of one: a figure that names a column. */
export function isPeriod(text: string): boolean {
	return /^(?:FY|[QH]\p{Nd}|\p{L}{3})?[ /'’.-]*(?:19|20)\p{Nd}{2}[ /-]*(?:\p{Nd}{2})?[AEFP]?$/u.test(
		text.trim()
	);
}

/** Dots that lead the eye from a label to its figure, and what a recogniser makes of their rest. */
const LEADER = /(?:[.·_]{4,}|…{2,}).*$/u;

/** The word without them; an empty one where nothing else is left. */
export function withoutLeader(text: string): string {
	return text.replace(LEADER, '');
}

/** What recognisers read where dots lead on. */
export function isLeaderNoise(text: string): boolean {
	return /^[ceo.]{2,}$/u.test(text);
}

/** A line that is typed, not drawn. */
export function isTypedRule(text: string): boolean {
	return /^[-–—=_]{5,}$/u.test(text);
}
