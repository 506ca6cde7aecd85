import { expect, test } from 'vitest';
import { pageOfPrint } from '#pipeline/prepare/page-of-print.ts';
import { findFigures } from './image-figures.ts';

const [WIDTH, HEIGHT] = [1600, 2000];

/** A page of print with a photograph on it, of four times the pixels that are looked at. */
function withPhoto() {
	const page = pageOfPrint({ width: WIDTH, height: HEIGHT, letter: 32 });
	for (let y = 608; y < 1104; y++)
		for (let x = 400; x < 896; x++) page.grey[y * WIDTH + x] = 100 + 70 * Math.sin(x / 11) * Math.cos(y / 17);
	return page;
}

test('a photograph is found in the pixels of the page, a page of print has none', () => {
	const [found, ...others] = findFigures(withPhoto(), { lines: [], rules: [] });
	expect(others).toEqual([]);
	for (const [index, expected] of [400, 608, 896, 1104].entries())
		expect(Math.abs((found?.[index] ?? 0) - expected)).toBeLessThanOrEqual(32);
	expect(
		findFigures(pageOfPrint({ width: WIDTH, height: HEIGHT, letter: 32 }), { lines: [], rules: [] })
	).toEqual([]);
});

test('a page that is all photograph has no picture on it', () => {
	const { grey, ...page } = pageOfPrint({ width: WIDTH, height: HEIGHT, lines: 0 });
	const photo = grey.map((_, at) => 60 + 40 * Math.sin(at / 300));
	expect(findFigures({ ...page, grey: photo }, { lines: [], rules: [] })).toEqual([]);
});
