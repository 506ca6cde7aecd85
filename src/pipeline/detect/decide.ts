import type { Language } from '#languages/registry.ts';
import type { LikelyScript } from './foreign-print.ts';
import type { Ranked } from './language.ts';
import { writingOf } from './script.ts';

/**
 * When what was read says something. Each doubt is decided in favour of the person's own languages: a foreign page that
 * is read with them is poor, but an own page that is read with others would be nonsense. Measured in docs/decisions/0010
 */

/** Letters that it takes to tell a language: a slip of fewer words could be in any. */
const ENOUGH_LETTERS = 100;
/** Letters that it takes to tell that the language is one that is expected. */
const ENOUGH_FOR_OWN = 40;
/** Signs that it takes to tell a script; in Chinese, Japanese and Korean each is a syllable or more. */
const ENOUGH_SIGNS = 30;
const SYLLABLES = new Set(['Hans', 'Hant', 'Jpan', 'Kore']);

export function isEnough(text: string): boolean {
	const { script, letters } = writingOf(text);
	return letters >= (SYLLABLES.has(script ?? '') ? ENOUGH_SIGNS : ENOUGH_LETTERS);
}

/** Whether there is enough to tell that it is in an own language; to be wrong would change nothing that is read. */
export function isEnoughForOwn(text: string): boolean {
	return writingOf(text).letters >= ENOUGH_FOR_OWN;
}

/** Whether there is enough of what may be nonsense. */
export function isEnoughToDoubt(nonsense: string): boolean {
	return writingOf(nonsense).letters >= ENOUGH_SIGNS;
}

/** Print that the recogniser has the script for comes out surer than this, even with the wrong language's data. */
export const LEGIBLE = 0.4;

/** A text that is nearly as well in one of the person's own languages is in that one. */
const AS_GOOD = 0.985;

/** The person's own language that a text is in; null where another fits better. */
export function ownOf(ranked: readonly Ranked[], own: readonly Language[]): string | null {
	const codes = new Set(own.map(({ code }) => code));
	return ranked.find(({ code, score }) => codes.has(code) && score >= AS_GOOD)?.code ?? null;
}

/** How much less likely, by the mean logarithm, a script may be than poor Latin print and than the likeliest one. */
const BELOW_LATIN = 0.1;
const BELOW_BEST = 0.3;
const TRIALS = 2;

/** The scripts that a page may be in that made no sense in Latin, the likeliest first. */
export function foreignScripts(scripts: readonly LikelyScript[]): string[] {
	const latin = scripts.find(({ script }) => script === 'Latn')?.score ?? -Infinity;
	const foreign = scripts.filter(({ script }) => script !== 'Latn');
	const least = Math.max(latin - BELOW_LATIN, (foreign[0]?.score ?? 0) - BELOW_BEST);
	return foreign
		.filter(({ score }) => score >= least)
		.slice(0, TRIALS)
		.map(({ script }) => script);
}

/** Print of which a language's data makes no more than this has another script, or cannot be read at all. */
const LEAST_SENSE = 0.3;
const MORE_SENSE = 0.2;
/** The same where the nonsense is so much likelier of another script than of poor Latin print; handwriting comes to 0.15. */
const MORE_SENSE_IF_FOREIGN = 0.05;
const PLAINLY_FOREIGN = 0.3;

/**
 * Whether a language's data made sense of print that English made less of.
 * @param scripts that the nonsense of English may be of
 */
export function madeSense(confidence: number, before: number, scripts: readonly LikelyScript[]): boolean {
	const scoreOf = (isIt: (script: string) => boolean) =>
		scripts.find(({ script }) => isIt(script))?.score ?? -Infinity;
	const lead = scoreOf((script) => script !== 'Latn') - scoreOf((script) => script === 'Latn');
	const more = lead >= PLAINLY_FOREIGN ? MORE_SENSE_IF_FOREIGN : MORE_SENSE;
	return confidence >= LEAST_SENSE && confidence >= before + more;
}

const CHANCE = 0.1;

/** Whether a language's data read print about as well as the person's own, which may be of the better make. */
export function aboutAsSure(confidence: number, before: number): boolean {
	return confidence >= before - CHANCE;
}

/** What it is worth that a text read with a language's data is in that language. */
const CONSISTENT = 0.08;
/** The three that fit a text best are tried, unless they are worse than this. */
const SISTERS = 3;
const LIKE_A_SISTER = 0.93;

/** The languages that a text may be in that was read with another's data. */
export function sistersOf(ranked: readonly Ranked[]): string[] {
	return ranked
		.filter(({ score }) => score >= LIKE_A_SISTER)
		.slice(0, SISTERS)
		.map(({ code }) => code);
}

/** How much speaks for a language: that its data reads surely, and that what it reads is in that language. */
export function meritOf({
	code,
	confidence,
	ranked
}: {
	code: string;
	confidence: number;
	ranked: readonly Ranked[];
}): number {
	return confidence + (ranked.find((language) => language.code === code)?.score === 1 ? CONSISTENT : 0);
}
