import { expect, test } from 'vitest';
import type { Line } from '#document/document.ts';
import { isLooseScript, readsMore } from './loose-script.ts';

const bbox: Line['bbox'] = [0, 0, 9, 9];
const line = (text: string, confidence = 0.9): Line => ({
	bbox,
	words: [{ text, bbox, confidence }],
	fontSize: 9
});

test('Korean, Lao and Burmese are loose, a Korean word in English is not, nor is an empty page', () => {
	expect(
		['한국어 문서입니다 PDF', 'ພາສາລາວ', 'မြန်မာ', 'The word 한국', '中文'].map((text) =>
			isLooseScript([line(text)])
		)
	).toEqual([true, true, true, false, false]);
	expect(isLooseScript([])).toBe(false);
});

test('a few characters more are not more', () => {
	expect(readsMore([line('a'.repeat(101))], [line('a'.repeat(100))])).toBe(false);
	expect(readsMore([line('a'.repeat(60)), line('a'.repeat(60))], [line('a'.repeat(100))])).toBe(true);
});

test('a surer reading counts if it is about as long', () => {
	const columns = [line('a'.repeat(100), 0.8)];
	expect(readsMore([line('a'.repeat(98), 0.9)], columns)).toBe(true);
	expect(readsMore([line('a'.repeat(98), 0.81)], columns)).toBe(false);
	expect(readsMore([line('a'.repeat(50), 0.9)], columns)).toBe(false);
});
