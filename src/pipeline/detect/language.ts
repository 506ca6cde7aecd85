import { francAll } from 'franc-all';
import { languagesIn } from './candidates.ts';
import { writingOf } from './script.ts';

/** How well a text fits a language: 1 for the best of them. */
export type Ranked = { code: string; score: number };

/** franc has a code for each language that a text is in, ISO 639-3 has one for its whole family too. */
const FRANC_CODES: Record<string, string> = {
	ara: 'arb',
	aze: 'azj',
	est: 'ekk',
	fas: 'pes',
	fil: 'tgl',
	iku: 'ike',
	lav: 'lvs',
	mon: 'khk',
	msa: 'zlm',
	nep: 'npi',
	nor: 'nob',
	pus: 'pbu',
	que: 'quz',
	sqi: 'als',
	swa: 'swh',
	uzb: 'uzn',
	yid: 'ydd'
};

/** Scripts of several languages that franc tells apart: of Amharic and Tigrinya it knows too little. */
const TOLD_BY_TEXT = new Set(['Arab', 'Cyrl', 'Deva', 'Hebr', 'Latn']);

/**
 * Ranks the languages of a text's script by how well they fit, the best first; none where nothing can be told.
 * Source: Cavnar & Trenkle 1994, "N-gram-based text categorization", as franc does it
 */
export function rankLanguages(text: string): Ranked[] {
	const { script } = writingOf(text);
	const candidates = script === null ? [] : languagesIn(script);
	if (!TOLD_BY_TEXT.has(script ?? '')) return candidates.map(({ code }) => ({ code, score: 1 }));
	const byCode = new Map(candidates.map(({ code, iso3 }) => [FRANC_CODES[iso3] ?? iso3, code]));
	return francAll(text, { only: [...byCode.keys()] }).flatMap(([known, score]) => {
		const code = byCode.get(known);
		return code === undefined ? [] : [{ code, score }];
	});
}
