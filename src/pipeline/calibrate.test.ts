import { expect, test } from 'vitest';
import type { Line } from '#document/document.ts';
import { calibrate } from './calibrate.ts';

const bbox: Line['bbox'] = [0, 0, 9, 9];

function calibrated(...said: (number | null)[]): (number | null)[] {
	const words = said.map((confidence) => ({ text: 'a', bbox, confidence }));
	const [line] = calibrate([{ bbox, words, fontSize: 9 }]);
	return line?.words.map(({ confidence }) => confidence) ?? [];
}

test('what lies between two points of the curve lies between their values', () => {
	expect(calibrated(0.9, 0.93, 0.96)).toEqual([0.91, 0.95, 0.99]);
	expect(calibrated(0, 1)).toEqual([0.21, 0.99]);
});

test('who was surer before stays surer, and nothing leaves 0 to 1', () => {
	const all = calibrated(...Array.from({ length: 101 }, (_, percent) => percent / 100)).map(Number);
	expect(all).toEqual(all.toSorted((a, b) => a - b));
	expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
	expect(Math.max(...all)).toBeLessThanOrEqual(1);
});

test('a word without a confidence gets none', () => {
	expect(calibrated(null)).toEqual([null]);
});
