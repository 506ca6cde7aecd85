import { expect, test } from 'vitest';
import { LANGUAGES } from '#languages/registry.ts';
import { languagesIn } from '#pipeline/detect/candidates.ts';
import { ownOf } from '#pipeline/detect/decide.ts';
import { rankLanguages } from '#pipeline/detect/language.ts';
import { sampleText } from './typeset.ts';

/** Kurmanji and Sindhi are not among the languages that franc knows; Malay and Indonesian are nearly one to it. */
const MISTAKEN = ['id', 'ku', 'ru', 'sd', 'tt-Latn'];

const findable = LANGUAGES.filter(({ script }) => languagesIn(script).length > 0).filter((language) =>
	languagesIn(language.script).includes(language)
);

test('a text in each language is found to be in it by the text alone, but for those that are known', () => {
	const wrong = findable.filter((language) => {
		const ranked = rankLanguages(sampleText(language));
		return (
			ranked[0]?.code !== language.code &&
			!ranked.some(({ code, score }) => code === language.code && score === 1)
		);
	});
	expect(findable.length).toBeGreaterThan(100);
	expect(wrong.map(({ code }) => code)).toEqual(MISTAKEN);
});

test('no text in another language passes for English, but that of a thousand years ago', () => {
	const english = LANGUAGES.filter(({ code }) => code === 'en');
	const passing = LANGUAGES.filter(
		(language) => ownOf(rankLanguages(sampleText(language)), english) !== null
	);
	expect(passing.map(({ code }) => code)).toEqual(['en', 'enm']);
});
