import { expect, test } from 'vitest';
import type { Bbox } from '#document/bbox.ts';
import { setColumn } from '#pipeline/layout/place.ts';
import { drawnPictures } from './drawn-pictures.ts';

const LINES = setColumn(
	Array.from({ length: 10 }, () => 'a line of the running text of this page'),
	100,
	600
);
const of = (...pictures: Bbox[]) =>
	drawnPictures({ width: 1000, height: 1400, lines: LINES, pictures, curves: [] });

test('pictures are where the file places them, within the page', () => {
	expect(of([100, 100, 400, 300])).toEqual([[100, 100, 400, 300]]);
	expect(of([-50.5, 100.4, 400.2, 300])).toEqual([[0, 100, 401, 300]]);
});

test('strips of one picture are one', () => {
	expect(of([100, 100, 400, 150], [100, 150, 400, 200], [100, 201, 400, 250])).toEqual([
		[100, 100, 400, 250]
	]);
});

test('bullets, grounds of text and the scan of a whole page are none', () => {
	expect(of([100, 100, 120, 120], [90, 590, 520, 910], [0, 0, 1000, 1400])).toEqual([]);
});

test('curves near one another are a drawing, a few round corners none', () => {
	const curves = Array.from({ length: 6 }, (_, at): Bbox => [100 + at * 50, 100, 145 + at * 50, 300]);
	const drawn = (count: number) =>
		drawnPictures({ width: 1000, height: 1400, lines: LINES, pictures: [], curves: curves.slice(0, count) });
	expect(drawn(6)).toEqual([[100, 100, 395, 300]]);
	expect(drawn(3)).toEqual([]);
});
