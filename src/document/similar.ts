/** Part of their pairs of letters that two readings of one line share at least. */
const ALIKE = 0.75;

/**
 * Whether two short texts are the same but for numbers and a few misread letters.
 * Source: Dice 1945, over pairs of letters
 */
export function isAlike(one: string, other: string): boolean {
	const [a, b] = [toKey(one), toKey(other)];
	if (a === b) return a !== '';
	if (Math.max(a.length, b.length) > 2 * Math.min(a.length, b.length)) return false;
	const pairs = new Map<string, number>();
	for (let at = 1; at < a.length; at++) {
		const pair = a.slice(at - 1, at + 1);
		pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
	}
	let shared = 0;
	for (let at = 1; at < b.length; at++) {
		const pair = b.slice(at - 1, at + 1);
		const left = pairs.get(pair) ?? 0;
		if (left > 0) shared++;
		pairs.set(pair, left - 1);
	}
	return (2 * shared) / Math.max(1, a.length + b.length - 2) >= ALIKE;
}

/** Letters only: numbers count from page to page, and blanks come and go. */
function toKey(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}]+/gu, '');
}
