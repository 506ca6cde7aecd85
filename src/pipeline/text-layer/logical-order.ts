import type { Word } from '#document/document.ts';

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const LETTER = /\p{L}/u;

/**
 * Words from left to right into the order of reading. A line belongs to the direction of most of its letters; words of
 * the other direction keep their own order among themselves. Numbers go with the line.
 * Source: UAX #9 (bidirectional algorithm), read backwards from what is seen
 */
export function logicalOrder(words: readonly Word[]): Word[] {
	const directions = words.map(({ text }) => direction(text));
	if (!directions.includes('rtl')) return [...words];
	const letters = (wanted: Direction) =>
		words.reduce((sum, { text }, index) => sum + (directions[index] === wanted ? text.length : 0), 0);
	const isRtl = letters('rtl') >= letters('ltr');
	const runs = runsOf(words, directions, isRtl ? 'ltr' : 'rtl');
	const ordered = isRtl ? runs.toReversed() : runs;
	return ordered.flatMap((run) => (run.isForeign && !isRtl ? run.words.toReversed() : run.words));
}

type Direction = 'ltr' | 'rtl' | 'none';
type Run = { isForeign: boolean; words: Word[] };

function direction(text: string): Direction {
	if (RTL.test(text)) return 'rtl';
	return LETTER.test(text) ? 'ltr' : 'none';
}

/** Words of the foreign direction side by side, with what stands between them, are one run; every other word is its own. */
function runsOf(words: readonly Word[], directions: readonly Direction[], foreign: Direction): Run[] {
	const runs: Run[] = [];
	words.forEach((word, index) => {
		const run = runs.at(-1);
		const isForeign = directions[index] === foreign;
		const between =
			directions[index] === 'none' && directions.slice(index).find((next) => next !== 'none') === foreign;
		if (run?.isForeign && (isForeign || between)) run.words.push(word);
		else runs.push({ isForeign, words: [word] });
	});
	return runs;
}
