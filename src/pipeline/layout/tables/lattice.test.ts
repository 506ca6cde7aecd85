import { expect, test } from 'vitest';
import { spansOf } from './grid.ts';
import { findLattices } from './lattice.ts';
import type { Rule } from './rule.ts';

const across = (y: number, x0: number, x1: number): Rule => ({ x0, x1, y0: y, y1: y });
const down = (x: number, y0: number, y1: number): Rule => ({ x0: x, x1: x, y0, y1 });
const spans = (rules: Rule[]) =>
	findLattices(rules, 1000).map((grid) =>
		spansOf(grid).map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan])
	);

test('a missing piece of a line joins two cells, across and down', () => {
	const frame = [across(0, 0, 300), across(200, 0, 300), down(0, 0, 200), down(300, 0, 200)];
	const inner = [across(100, 100, 300), down(100, 0, 200), down(200, 100, 200)];
	expect(spans([...frame, ...inner])).toEqual([
		[
			[0, 0, 2, 1],
			[0, 1, 1, 2],
			[1, 1, 1, 1],
			[1, 2, 1, 1]
		]
	]);
});

test('a table that is open at its sides is closed there; pieces of a line and lines drawn twice are one', () => {
	const lines = [
		across(0, 0, 150),
		across(0, 152, 300),
		across(101, 0, 300),
		across(99, 0, 300),
		down(150, 0, 100)
	];
	const [grid] = findLattices(lines, 1000);
	expect(grid?.xs).toEqual([0, 150, 300]);
	expect(grid?.ys).toHaveLength(2);
});

test('tables that do not touch are two, a lone line is none', () => {
	const table = (y: number) => [across(y, 0, 200), across(y + 50, 0, 200), down(100, y, y + 50)];
	expect(findLattices([...table(0), ...table(100), across(300, 0, 200)], 1000)).toHaveLength(2);
});

test('places of one cell always make up a rectangle', () => {
	const frame = [across(0, 0, 200), across(200, 0, 200), down(0, 0, 200), down(200, 0, 200)];
	expect(spans([...frame, across(100, 0, 100), down(100, 0, 200), across(100, 120, 130)])).toEqual([
		[
			[0, 0, 1, 1],
			[0, 1, 2, 1],
			[1, 0, 1, 1]
		]
	]);
	expect(spans([...frame, across(100, 0, 100), down(100, 0, 100)])).toEqual([[[0, 0, 2, 2]]]);
});
