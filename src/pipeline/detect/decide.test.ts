import { expect, test } from 'vitest';
import { findLanguage, type Language } from '#languages/registry.ts';
import {
	aboutAsSure,
	foreignScripts,
	isEnough,
	isEnoughForOwn,
	isEnoughToDoubt,
	madeSense,
	meritOf,
	ownOf,
	sistersOf
} from './decide.ts';

const languages = (...codes: string[]): Language[] => codes.flatMap((code) => findLanguage(code) ?? []);

test('a text that is nearly as well in an own language is in that one', () => {
	const ranked = [
		{ code: 'oc', score: 1 },
		{ code: 'en', score: 0.995 },
		{ code: 'fr', score: 0.96 }
	];
	expect(ownOf(ranked, languages('en'))).toBe('en');
	expect(ownOf(ranked, languages('fr'))).toBeNull();
	expect(ownOf([], languages('en'))).toBeNull();
});

test('a slip of a few words tells no language', () => {
	expect(isEnough('Table 7. Total 12.80, VAT 2.14')).toBe(false);
	expect(isEnough('1 2 3 '.repeat(200))).toBe(false);
	expect(isEnough('The library in our town opens every morning at nine. '.repeat(3))).toBe(true);
	expect(isEnough('人人生而自由在尊严和权利上一律平等他们赋有理性和良心并应以兄弟关系')).toBe(true);
	expect(isEnoughToDoubt('Bce moj')).toBe(false);
	expect(isEnoughForOwn('Table 7. Total 12.80, VAT 2.14')).toBe(false);
	expect(isEnoughForOwn('The library in our town opens every morning at nine.')).toBe(true);
});

test('a script is tried that is likelier than bad Latin print, or nearly so; two at most, if they are close', () => {
	const scored = (...scores: [string, number][]) => scores.map(([script, score]) => ({ script, score }));
	expect(foreignScripts(scored(['Cyrl', -5.7], ['Grek', -6.5], ['Latn', -7]))).toEqual(['Cyrl']);
	expect(foreignScripts(scored(['Thai', -5.4], ['Laoo', -5.5], ['Khmr', -5.6], ['Latn', -6]))).toEqual([
		'Thai',
		'Laoo'
	]);
	expect(foreignScripts(scored(['Latn', -6], ['Knda', -6.05], ['Arab', -6.2]))).toEqual(['Knda']);
	expect(foreignScripts(scored(['Latn', -5.8], ['Arab', -6.2]))).toEqual([]);
	expect(foreignScripts([])).toEqual([]);
});

test('other data counts where it is clearly surer', () => {
	const near = [
		{ script: 'Deva', score: -5.6 },
		{ script: 'Latn', score: -5.7 }
	];
	expect(madeSense(0.55, 0.22, near)).toBe(true);
	expect(madeSense(0.28, 0.02, near)).toBe(false);
	expect(madeSense(0.65, 0.55, near)).toBe(false);
	expect(aboutAsSure(0.88, 0.92)).toBe(true);
	expect(aboutAsSure(0.7, 0.92)).toBe(false);
});

test('where the nonsense is plainly of another script, a little more sense is enough', () => {
	const plain = [
		{ script: 'Deva', score: -5.4 },
		{ script: 'Latn', score: -5.9 }
	];
	expect(madeSense(0.35, 0.25, plain)).toBe(true);
	expect(madeSense(0.28, 0.02, plain)).toBe(false);
	expect(madeSense(0.35, 0.33, plain)).toBe(false);
});

test('of sisters the one counts that is surest, and in whose language its own reading is', () => {
	const ranked = [
		{ code: 'uk', score: 1 },
		{ code: 'ru', score: 0.98 },
		{ code: 'bg', score: 0.85 }
	];
	expect(sistersOf(ranked)).toEqual(['uk', 'ru']);
	expect(meritOf({ code: 'uk', confidence: 0.9, ranked })).toBeGreaterThan(
		meritOf({ code: 'ru', confidence: 0.92, ranked })
	);
	expect(meritOf({ code: 'uk', confidence: 0.8, ranked })).toBeLessThan(
		meritOf({ code: 'ru', confidence: 0.92, ranked })
	);
});
