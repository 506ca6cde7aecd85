import { expect, test } from 'vitest';
import type { Bbox } from '#document/bbox.ts';
import { levelling } from './level.ts';
import { setLine } from './place.ts';

/** Lines of five words that fall by 5 pixels in 100. */
const tilted = Array.from({ length: 6 }, (_, row) => {
	const line = setLine('aaaa bbbb cccc dddd eeee', [0, row * 30, 480, row * 30 + 20], { fontSize: 20 });
	const words = line.words.map((word) => {
		const [x0, y0, x1, y1] = word.bbox;
		const down = ((x0 + x1) / 2) * 0.05;
		return { ...word, bbox: [x0, y0 + down, x1, y1 + down] as Bbox };
	});
	return { ...line, words };
});

test('lines of a tilted page are level again, and columns upright', () => {
	const level = levelling(tilted);
	const [first, last] = [level([0, 100, 20, 120]), level([1000, 150, 1020, 170])];
	expect(first[1]).toBeCloseTo(last[1], 0);
	const [top, bottom] = [level([500, 0, 520, 20]), level([400, 2000, 420, 2020])];
	expect(top[0]).toBeCloseTo(bottom[0], 0);
});

test('a level page, and one of few lines, is taken as it is', () => {
	const box: Bbox = [1, 2, 3, 4];
	expect(levelling(tilted.slice(0, 3))(box)).toBe(box);
	expect(levelling([])(box)).toBe(box);
});
