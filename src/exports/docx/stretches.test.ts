import { expect, test } from 'vitest';
import { splitByScript } from './stretches.ts';

test('stretches have one direction each; what has none goes with its neighbours, else with the paragraph', () => {
	expect(splitByScript('שלום עולם, abc 12 def 7', true)).toEqual([
		{ text: 'שלום עולם, ', isRtl: true, script: 'Hebr' },
		{ text: 'abc 12 def', isRtl: false, script: 'Latn' },
		{ text: ' 7', isRtl: true, script: null }
	]);
	expect(splitByScript('(a) plain', false)).toEqual([{ text: '(a) plain', isRtl: false, script: null }]);
	expect(splitByScript('', true)).toEqual([]);
});

test('and one script: signs go with the letters before them, marks with what they stand on', () => {
	expect(splitByScript('(किताब) 1: книга, book.', false)).toEqual([
		{ text: '(किताब) 1: ', isRtl: false, script: 'Deva' },
		{ text: 'книга, ', isRtl: false, script: 'Cyrl' },
		{ text: 'book.', isRtl: false, script: 'Latn' }
	]);
	expect(splitByScript('東京のTokyo', false).map(({ script }) => script)).toEqual(['Hani', 'Hira', 'Latn']);
});
