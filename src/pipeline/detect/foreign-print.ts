import { FOREIGN_PRINT } from './foreign-print-table.ts';

/** How likely it is that print of a script was read as this text. */
export type LikelyScript = {
	/** ISO 15924; `Hani` for print in Chinese characters, of whichever language */
	script: string;
	/** mean logarithm of the likelihood of its letters and pairs of letters */
	score: number;
};

/** What was not seen in training may come nevertheless. */
const UNSEEN = 0.3;

type Profile = { counts: ReadonlyMap<string, number>; total: number };
const PROFILES: ReadonlyMap<string, Profile> = new Map(FOREIGN_PRINT.trim().split('\n').map(toProfile));
const KNOWN = new Set([...PROFILES.values()].flatMap(({ counts }) => [...counts.keys()]));

/**
 * Which script English recognition most likely had before it, by what it made of it: it reads Cyrillic as other
 * nonsense than Thai. The likeliest first; none where the text has no letters.
 * Source: naive Bayes on letters and pairs of letters, with Lidstone smoothing; docs/decisions/0010
 * @param text read with `eng`
 */
export function likelyScripts(text: string): LikelyScript[] {
	const grams = gramsOf(text).filter((gram) => KNOWN.has(gram));
	if (grams.length === 0) return [];
	return [...PROFILES]
		.map(([script, { counts, total }]) => {
			const all = total + UNSEEN * KNOWN.size;
			const sum = grams.reduce((sum, gram) => sum + Math.log(((counts.get(gram) ?? 0) + UNSEEN) / all), 0);
			return { script, score: sum / grams.length };
		})
		.toSorted((a, b) => b.score - a.score);
}

/** Letters, and pairs of neighbours; `_` stands for the ends of a word. */
export function gramsOf(text: string): string[] {
	return (text.match(/\p{L}+/gu) ?? []).flatMap((word) => {
		const letters = Array.from(word);
		const signs = ['_', ...letters, '_'];
		return [...letters, ...signs.slice(1).map((sign, index) => (signs[index] ?? '') + sign)];
	});
}

/** @param row a script and how often each of its grams came, like `Thai _a12 b3` */
function toProfile(row: string): [string, Profile] {
	const [script = '', ...grams] = row.split(' ');
	const counts = new Map(
		grams.map((entry) => {
			const [, gram = '', count = ''] = /^(\D+)(\d+)$/.exec(entry) ?? [];
			return [gram, Number(count)];
		})
	);
	return [script, { counts, total: [...counts.values()].reduce((sum, count) => sum + count, 0) }];
}
