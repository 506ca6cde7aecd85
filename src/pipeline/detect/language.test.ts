import { expect, test } from 'vitest';
import { LANGUAGES } from '#languages/registry.ts';
import { languagesIn } from './candidates.ts';
import { rankLanguages } from './language.ts';

test('a language that alone has its script is known by that', () => {
	expect(rankLanguages('Όλοι οι άνθρωποι γεννιούνται ελεύθεροι')).toEqual([{ code: 'el', score: 1 }]);
	expect(rankLanguages('すべての人間は、生れながらにして自由であり')).toEqual([{ code: 'ja', score: 1 }]);
});

test('where only reading tells languages apart, the text is in each of them', () => {
	expect(rankLanguages('የሰው ልጅ ሁሉ ሲወለድ ነጻና በክብርና በመብትም እኩልነት ያለው ነው').map(({ code }) => code)).toEqual([
		'am',
		'ti'
	]);
});

test('nothing is told by figures', () => expect(rankLanguages('2026 12,80 44 17 %')).toEqual([]));

test('each script of the registry but the old ones has a language to be found', () => {
	const scripts = new Set(LANGUAGES.map(({ script }) => script));
	expect([...scripts].filter((script) => languagesIn(script).length === 0).sort()).toEqual(['Geok', 'Latf']);
});
