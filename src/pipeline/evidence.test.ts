import { expect, test } from 'vitest';
import type { Line } from '#document/document.ts';
import { evidenceOf, tellsMore } from './evidence.ts';

const bbox: Line['bbox'] = [0, 0, 9, 9];
const line = (characters: number, confidence: number): Line => ({
	bbox,
	words: [{ text: 'a'.repeat(characters), bbox, confidence }],
	fontSize: 9
});

test('nonsense tells nothing, and half of a page that is surer less than the whole', () => {
	expect(evidenceOf([line(1000, 0.4)])).toBe(0);
	expect(tellsMore([line(50, 0.95)], [line(100, 0.8)])).toBe(false);
	expect(tellsMore([line(100, 0.8)], [line(50, 0.95)])).toBe(true);
});

test('much the same is not more', () => {
	expect(tellsMore([line(102, 0.9)], [line(100, 0.9)])).toBe(false);
	expect(tellsMore([line(100, 0.95)], [line(100, 0.9)])).toBe(true);
	expect(tellsMore([line(10, 0.3)], [line(1000, 0.2)])).toBe(false);
});
