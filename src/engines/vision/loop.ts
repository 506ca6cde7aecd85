/** The longest piece that is looked at for repetition, in tokens. */
const LONGEST = 64;
/** So much has to be the same again and again: an empty form has long rows of empty cells too. */
const REPEATED = 192;
const TIMES = 6;
/** Of a token, on average. */
const LETTERS = 4;

/**
 * Whether what came last is one piece over and over. A model that has lost the page ends so, and never by itself.
 * @param written the numbers of its tokens, or its text where it does not tell them; the latest last
 */
export function isLoop(written: readonly number[] | string): boolean {
	const scale = typeof written === 'string' ? LETTERS : 1;
	for (let length = 1; length <= LONGEST * scale; length++) {
		const span = Math.max(REPEATED * scale, length * TIMES);
		if (written.length >= span + length && repeats(written, length, span)) return true;
	}
	return false;
}

function repeats(written: readonly number[] | string, length: number, span: number): boolean {
	for (let at = written.length - span; at < written.length; at++)
		if (written[at] !== written[at - length]) return false;
	return true;
}
