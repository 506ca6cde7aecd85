import { expect, test } from 'vitest';
import type { PageImage } from '#document/page-image.ts';
import { pageOfPrint } from '#pipeline/prepare/page-of-print.ts';
import { findRules } from './image-rules.ts';
import { paper } from './paper.ts';
import type { Rule } from './rule.ts';

type Area = { x: number; y: number; wide: number; high: number; grey?: number };

function paint(image: PageImage, { x, y, wide, high, grey = 20 }: Area): void {
	for (let row = y; row < y + high; row++)
		image.grey.fill(grey, row * image.width + x, row * image.width + x + wide);
}

const rounded = ({ x0, y0, x1, y1 }: Rule) => [x0, y0, x1, y1].map(Math.round);

test('thin lines are found in both directions, with their ends', () => {
	const image = paper();
	paint(image, { x: 100, y: 300, wide: 600, high: 2 });
	paint(image, { x: 400, y: 320, wide: 1, high: 200 });
	expect(findRules(image).map(rounded)).toEqual([
		[100, 301, 700, 301],
		[401, 320, 401, 520]
	]);
});

test('a page that is looked at reduced keeps its hairlines, in its own pixels', () => {
	const image = paper(3000, 3000);
	paint(image, { x: 600, y: 900, wide: 1500, high: 2 });
	const [rule, ...others] = findRules(image);
	expect(others).toEqual([]);
	expect(rule?.x0).toBeCloseTo(600, -1);
	expect(rule?.x1).toBeCloseTo(2100, -1);
	expect(Math.abs((rule?.y0 ?? 0) - 901)).toBeLessThan(3);
});

test('a line that climbs a little is one', () => {
	const image = paper();
	for (let step = 0; step < 8; step++)
		paint(image, { x: 100 + step * 100, y: 300 + step, wide: 100, high: 2 });
	expect(findRules(image).map(rounded)).toEqual([[100, 305, 900, 305]]);
});

test('the sides of a filled area are lines', () => {
	const image = paper();
	paint(image, { x: 200, y: 200, wide: 500, high: 60, grey: 150 });
	const across = findRules(image).filter(({ y0, y1 }) => y0 === y1);
	expect(across.map(({ y0 }) => Math.round(y0))).toEqual([200, 260]);
});

test('print has hardly a line, whatever its size', () => {
	const rules = [16, 30, 60].map((letter) =>
		findRules(pageOfPrint({ letter, lines: Math.round(400 / letter) }))
	);
	for (const found of rules) expect(found.filter(({ x0, x1 }) => x1 - x0 > 100)).toEqual([]);
});
