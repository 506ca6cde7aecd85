import { expect, test } from 'vitest';
import type { Bbox } from '#document/bbox.ts';
import { pageOfPrint } from '#pipeline/prepare/page-of-print.ts';
import { tonedAreas } from './toned-areas.ts';

const [WIDTH, HEIGHT, PAPER] = [800, 1000, 240];

/** A page of print with an area painted over it, each pixel as dark as this says. */
function paint([x0, y0, x1, y1]: Bbox, level: (x: number, y: number) => number) {
	const { grey } = pageOfPrint({ width: WIDTH, height: HEIGHT });
	for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) grey[y * WIDTH + x] = level(x, y);
	return { width: WIDTH, height: HEIGHT, grey, factor: 1 };
}
const photo = (x: number, y: number) => 90 + 60 * Math.sin(x / 5) * Math.cos(y / 7);

test('a photograph is found where it is, and print is none', () => {
	expect(tonedAreas(paint([200, 304, 400, 496], photo), PAPER, [])).toEqual([[200, 304, 400, 496]]);
	expect(tonedAreas(paint([0, 0, 0, 0], photo), PAPER, [])).toEqual([]);
});

test('even areas are none: tinted grounds, bars, shadows', () => {
	expect(
		tonedAreas(
			paint([200, 304, 400, 496], () => 180),
			PAPER,
			[]
		)
	).toEqual([]);
	expect(
		tonedAreas(
			paint([200, 304, 400, 496], (_, y) => 180 - y / 10),
			PAPER,
			[]
		)
	).toEqual([]);
});

test('neither is a ground that is tinted by dots', () => {
	const dots = (x: number, y: number) => (((x >> 1) + (y >> 1)) % 2) * 120 + 60;
	expect(tonedAreas(paint([200, 304, 400, 496], dots), PAPER, [])).toEqual([]);
});

test('neither is what is narrow, and what a scanner saw beside the page', () => {
	expect(tonedAreas(paint([200, 304, 700, 328], photo), PAPER, [])).toEqual([]);
	expect(tonedAreas(paint([0, 0, 40, HEIGHT], photo), PAPER, [])).toEqual([]);
});

test('words that are certain are print, however dark', () => {
	const words = Array.from({ length: 6 }, (_, at): [number, number, number, number] => [
		200,
		304 + at * 32,
		400,
		336 + at * 32
	]);
	expect(tonedAreas(paint([200, 304, 400, 496], photo), PAPER, words)).toEqual([]);
});
