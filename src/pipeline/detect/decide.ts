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
/** Signs that it takes to tell a script; in Chinese, Japanese and Korean each is a syllable or more. */
const ENOUGH_SIGNS = 30;
const SYLLABLES = new Set(['Hans', 'Hant', 'Jpan', 'Kore']);

export function isEnough(text: string): boolean {
	const { script, letters } = writingOf(text);
	return letters >= (SYLLABLES.has(script ?? '') ? ENOUGH_SIGNS : ENOUGH_LETTERS);
}

/** Whether there is enough of what may be nonsense. */
export function isEnoughToDoubt(nonsense: string): boolean {
	return writingOf(nonsense).letters >= ENOUGH_SIGNS;
}

/** Print that the recogniser has the script for comes out surer than this, even with the wrong language's data. */
export const LEGIBLE = 0.6;

/** A text that is nearly as well in one of the person's own languages is in that one. */
const AS_GOOD = 0.97;

/** The person's own language that a text is in; null where another fits better. */
export function ownOf(ranked: readonly Ranked[], own: readonly Language[]): string | null {
	const codes = new Set(own.map(({ code }) => code));
	return ranked.find(({ code, score }) => codes.has(code) && score >= AS_GOOD)?.code ?? null;
}

/** A script must be so much likelier than a poor picture of Latin print, and so many are tried. */
const LEAD = -0.1;
const TRIALS = 2;

/** The scripts that a page may be in that made no sense in Latin, the likeliest first. */
export function foreignScripts(scripts: readonly LikelyScript[]): string[] {
	const latin = scripts.find(({ script }) => script === 'Latn')?.score ?? -Infinity;
	return scripts
		.filter(({ script, score }) => script !== 'Latn' && score >= latin + LEAD)
		.slice(0, TRIALS)
		.map(({ script }) => script);
}

/** Whether a language's data made sense of a page that the person's own made none of. */
export function madeSense(confidence: number, before: number): boolean {
	return confidence >= LEGIBLE && confidence >= before + SENSE;
}
const SENSE = 0.15;

/** Whether a language's data read print as well as the person's own, but for chance. */
export function noLessSure(confidence: number, before: number): boolean {
	return confidence >= before - CHANCE;
}
const CHANCE = 0.02;

/** Whether it read print about as well as its sister's, where the text is already known to be in it. */
export function aboutAsSure(confidence: number, before: number): boolean {
	return confidence >= before - SISTERLY;
}
const SISTERLY = 0.1;
