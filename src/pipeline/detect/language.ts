import { data } from 'franc-all/data.js';
import { languagesIn } from './candidates.ts';
import { writingOf } from './script.ts';
import { trigramsOf, withoutAccents } from './trigrams.ts';

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

/** franc's names of the scripts that several languages share and that it tells apart; of Ethiopic it knows too little. */
const FRANC_SCRIPTS: Record<string, string> = {
	Arab: 'Arabic',
	Cyrl: 'Cyrillic',
	Deva: 'Devanagari',
	Hebr: 'Hebrew',
	Latn: 'Latin'
};

/** No page needs more to be told. */
const MOST_SIGNS = 2048;
/** What a trigram costs that is not among a language's most frequent ones: as much as the last of them. */
const ABSENT = 300;

/**
 * Ranks the languages of a text's script by how well they fit, the best first; none where nothing can be told.
 * Latin letters are compared without their accents: a recogniser that was trained on another language leaves them out.
 * Source: franc's profiles, of the 300 most frequent trigrams of each language, and its measure
 */
export function rankLanguages(text: string): Ranked[] {
	const { script } = writingOf(text);
	const candidates = script === null ? [] : languagesIn(script);
	const profiles = data[FRANC_SCRIPTS[script ?? ''] ?? ''];
	if (!profiles) return candidates.map(({ code }) => ({ code, score: 1 }));
	const trigrams = trigramsOf(text.slice(0, MOST_SIGNS));
	const length = trigrams.reduce((sum, [, count]) => sum + count, 0);
	const distances = candidates.flatMap(({ code, iso3 }) => {
		const profile = profiles[FRANC_CODES[iso3] ?? iso3];
		return profile === undefined ? [] : [{ code, distance: distanceOf(trigrams, profile) }];
	});
	const least = Math.min(...distances.map(({ distance }) => distance));
	return distances
		.map(({ code, distance }) => ({ code, score: 1 - (distance - least) / (length * ABSENT - least) }))
		.toSorted((a, b) => b.score - a.score);
}

/** @param profile trigrams, the most frequent first, with bars between them */
function distanceOf(trigrams: readonly [string, number][], profile: string): number {
	const ranks = known.get(profile) ?? ranksOf(profile);
	known.set(profile, ranks);
	return trigrams.reduce((sum, [trigram, count]) => {
		const rank = ranks.get(trigram);
		return sum + (rank === undefined ? ABSENT : Math.abs(count - rank - 1));
	}, 0);
}

/** Taking profiles apart costs more than comparing with them. */
const known = new Map<string, ReadonlyMap<string, number>>();

function ranksOf(profile: string): ReadonlyMap<string, number> {
	const ranks = new Map<string, number>();
	for (const [rank, trigram] of profile.split('|').entries()) {
		const folded = withoutAccents(trigram);
		if (!ranks.has(folded)) ranks.set(folded, rank);
	}
	return ranks;
}
