/** The longest piece that is looked at for repetition, in tokens. */
const LONGEST = 64;
/** So much has to be the same again and again: an empty form has long rows of empty cells too. */
const REPEATED = 192;
const TIMES = 6;

/**
 * Whether the last tokens are one piece over and over. A model that has lost the page ends so, and never by itself.
 * @param tokens their numbers, the latest last
 */
export function isLoop(tokens: readonly number[]): boolean {
	for (let length = 1; length <= LONGEST; length++) {
		const span = Math.max(REPEATED, length * TIMES);
		if (tokens.length >= span + length && repeats(tokens, length, span)) return true;
	}
	return false;
}

function repeats(tokens: readonly number[], length: number, span: number): boolean {
	for (let at = tokens.length - span; at < tokens.length; at++)
		if (tokens[at] !== tokens[at - length]) return false;
	return true;
}
