import { expect, test } from 'vitest';
import type { Bbox } from '#document/bbox.ts';
import { findDrawings } from './drawings.ts';

const SIZE = 400;
const BOX: Bbox = [100, 100, 300, 250];

/** A sheet with lines drawn on it, three pixels thick. */
function draw(lines: readonly [Bbox, number?][]) {
	const grey = new Uint8Array(SIZE * SIZE).fill(240);
	for (const [[x0, y0, x1, y1], thick = 3] of lines) {
		const steps = Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0));
		for (let step = 0; step <= steps; step++) {
			const [x, y] = [x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps].map(Math.round);
			for (let row = 0; row < thick; row++)
				grey.fill(0, ((y ?? 0) + row) * SIZE + (x ?? 0), ((y ?? 0) + row) * SIZE + (x ?? 0) + thick);
		}
	}
	return { width: SIZE, height: SIZE, grey, factor: 1 };
}

const FRAME: [Bbox][] = [
	[[100, 100, 297, 100]],
	[[100, 247, 297, 247]],
	[[100, 100, 100, 247]],
	[[297, 100, 297, 247]]
];
const RULES = FRAME.map(([[x0, y0, x1, y1]]): Bbox => [x0 + 1, y0 + 1, x1 + 1, y1 + 1]);
const CURVES: [Bbox][] = [
	[[100, 247, 200, 120]],
	[[200, 120, 297, 240]],
	[[100, 100, 250, 220]],
	[[250, 220, 297, 110]]
];

test('lines that run in all directions are a drawing, a frame of rules is none', () => {
	const ink = { large: [BOX], dark: 128, words: [], read: [], rules: RULES, type: 10 };
	expect(findDrawings(draw([...FRAME, ...CURVES]), ink)).toEqual([BOX]);
	expect(findDrawings(draw(FRAME), ink)).toEqual([]);
});

test('what words cover is none, nor what frames the page or leaves it', () => {
	const page = draw([...FRAME, ...CURVES]);
	const words: Bbox[] = [[110, 110, 290, 200]];
	expect(findDrawings(page, { large: [BOX], dark: 128, words, read: words, rules: RULES, type: 10 })).toEqual(
		[]
	);
	for (const box of [
		[2, 5, 398, 395],
		[0, 100, 200, 300]
	] satisfies Bbox[])
		expect(
			findDrawings(page, { large: [box], dark: 128, words: [], read: [], rules: RULES, type: 10 })
		).toEqual([]);
});

test('strokes that are no larger than letters of a large print are none', () => {
	const page = draw([...FRAME, ...CURVES]);
	expect(
		findDrawings(page, { large: [BOX], dark: 128, words: [], read: [], rules: RULES, type: 60 })
	).toEqual([]);
});
