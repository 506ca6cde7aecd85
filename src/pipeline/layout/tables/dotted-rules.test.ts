import { expect, test } from 'vitest';
import type { Bbox } from '#document/bbox.ts';
import type { PageImage } from '#document/page-image.ts';
import { findRules } from './image-rules.ts';
import { dottedStrokes } from './dotted-rules.ts';
import { findTables } from './find-tables.ts';
import { paper } from './paper.ts';
import { printLine, printRows } from './print-lines.ts';

type Broken = { at: number; from: number; to: number; thick: number; mark: number; step: number };

/** A broken line across, or down where it is turned. */
function paint(
	{ grey, width }: PageImage,
	{ at, from, to, thick, mark, step }: Broken,
	isDown = false
): void {
	for (let start = from; start < to; start += step)
		for (let along = start; along < Math.min(start + mark, to); along++)
			for (let beside = at; beside < at + thick; beside++)
				grey[isDown ? along * width + beside : beside * width + along] = 20;
}

const NONE = { x0: 0, y0: 0, x1: 0, y1: 0 };
const DOTS = { thick: 4, mark: 4, step: 9 };
const DASHES = { thick: 3, mark: 18, step: 30 };

test.each([
	['dots', DOTS],
	['dashes', DASHES]
])('a line of %s is found in both directions, on a page that is looked at reduced', (_, kind) => {
	const image = paper(2400, 3000);
	paint(image, { at: 600, from: 300, to: 2100, ...kind });
	paint(image, { at: 900, from: 700, to: 2500, ...kind }, true);
	const found = findRules(image).filter((rule) => rule.isBroken);
	expect(found).toHaveLength(2);
	const [across = NONE, down = NONE] = found;
	expect(Math.abs(across.y0 - 602)).toBeLessThan(4);
	expect(Math.abs(down.x0 - 902)).toBeLessThan(4);
	expect(across.x1 - across.x0).toBeGreaterThan(1760);
	expect(down.y1 - down.y0).toBeGreaterThan(1760);
});

test('a mark that is worn off, or where a line crosses, does not end it', () => {
	const marks = Array.from({ length: 30 }, (_, at): Bbox => [at * 10, 50, at * 10 + 3, 53]);
	const { across } = dottedStrokes(marks.filter((_, at) => at !== 7 && at !== 20));
	expect(across).toMatchObject([{ at: 51.5, from: 0 }]);
	expect(across[0]?.to).toBeCloseTo(303);
});

test('lines whose marks begin anew behind each crossing, as browsers draw the borders of cells, are whole', () => {
	const cells = Array.from({ length: 5 }, (_, cell) => cell * 34);
	const dashes = cells.flatMap((start) => Array.from({ length: 6 }, (_, at) => start + 6 + at * 5));
	const across = dashes.map((x): Bbox => [x, 50, x + 3, 51]);
	const corners = cells.map((x): Bbox => [x - 2, 48, x + 4, 54]);
	const found = dottedStrokes([...across, ...corners]);
	expect(found.across).toHaveLength(1);
	expect(found.across[0]?.from).toBeLessThan(6);
	expect(found.across[0]?.to).toBeGreaterThan(170);
});

test('letters that stand under one another from line to line of print are no line', () => {
	const stems = Array.from({ length: 20 }, (_, at): Bbox => [50, at * 18, 52, at * 18 + 9]);
	expect(dottedStrokes(stems, 7).down).toEqual([]);
	const dashes = Array.from({ length: 40 }, (_, at): Bbox => [50, at * 9, 52, at * 9 + 5]);
	expect(dottedStrokes(dashes, 7).down).toHaveLength(1);
});

test('what stands at uneven steps, is of several sizes, or tints an area is no line', () => {
	const uneven = Array.from({ length: 30 }, (_, at): Bbox => [
		at * 10 + ((at * 7) % 9),
		50,
		at * 10 + 13,
		53
	]);
	const shade = Array.from({ length: 300 }, (_, at): Bbox => {
		const [x, y] = [(at % 30) * 6, Math.floor(at / 30) * 6];
		return [x, y, x + 2, y + 2];
	});
	for (const marks of [uneven, shade]) expect(dottedStrokes(marks)).toEqual({ across: [], down: [] });
});

test('dotted lines make a table of what white alone would leave in pieces', () => {
	const image = paper(1000, 600);
	for (const at of [90, 200, 310, 420]) paint(image, { at, from: 80, to: 900, ...DOTS });
	for (const at of [80, 350, 620, 896]) paint(image, { at, from: 90, to: 424, ...DOTS }, true);
	const lines = [
		...printRows([['Name', 'What it is', 'Since']], { xs: [100, 370, 640], y: 130 }),
		...printRows(
			[
				['Harbour', 'a long tale that', 'the spring'],
				['office', 'goes on below', 'of that year']
			],
			{ xs: [100, 370, 640], y: 215, step: 40 }
		),
		...printRows([['Ferry', 'short', 'the autumn']], { xs: [100, 370, 640], y: 350 })
	];
	const { tables } = findTables({ lines, rules: findRules(image), width: 1000 });
	const [table] = tables;
	expect(tables).toHaveLength(1);
	expect(table?.table.cells.map(({ row, column }) => [row, column])).toHaveLength(9);
	expect(findTables({ lines, rules: [], width: 1000 }).tables).not.toEqual(tables);
});

test('dots that lead from a word to the figure of its row are no line', () => {
	const image = paper(1000, 600);
	const lines = [150, 200, 250].map((y) => printLine(y, [100, 'Chapter'], [800, '17']));
	for (const at of [167, 217, 267]) paint(image, { at, from: 180, to: 790, ...DOTS });
	const rules = findRules(image);
	expect(rules.filter((rule) => rule.isBroken)).toHaveLength(3);
	expect(findTables({ lines, rules, width: 1000 })).toEqual(findTables({ lines, rules: [], width: 1000 }));
});
