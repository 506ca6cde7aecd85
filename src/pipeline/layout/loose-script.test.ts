import { expect, test } from 'vitest';
import type { Line } from '#document/document.ts';
import { isDenseScript, isLooseScript, isOneColumn } from './loose-script.ts';

const bbox: Line['bbox'] = [0, 0, 9, 9];
const line = (text: string): Line => ({
	bbox,
	words: [{ text, bbox, confidence: 0.9 }],
	fontSize: 9
});

test('Korean, Khmer, Lao and Burmese are loose, a Korean word in English is not, nor is an empty page', () => {
	expect(
		['한국어 문서입니다 PDF', 'ພາສາລາວ', 'မြန်မာ', 'ភាសាខ្មែរ', 'The word 한국', '中文'].map((text) =>
			isLooseScript([line(text)])
		)
	).toEqual([true, true, true, true, false, false]);
	expect(isLooseScript([])).toBe(false);
});

test('Chinese and Japanese are dense, a Chinese word in English is not', () => {
	expect(
		['世界人权宣言', 'すべての人間は', 'The word 中文'].map((text) => isDenseScript([line(text)]))
	).toEqual([true, true, false]);
});

test('lines that run over a gutter are not of one column', () => {
	const words = (...lefts: number[]) =>
		lefts.map((left): Line['words'][number] => ({
			text: 'a',
			bbox: [left, 0, left + 9, 9],
			confidence: 0.9
		}));
	const text = Array.from({ length: 12 }, (): Line => ({ bbox, fontSize: 9, words: words(0, 12, 24) }));
	expect(isOneColumn([...text, { bbox, fontSize: 9, words: words(0, 90) }])).toBe(true);
	expect(isOneColumn(text.map((line) => ({ ...line, words: words(0, 12, 60, 72) })))).toBe(false);
});
