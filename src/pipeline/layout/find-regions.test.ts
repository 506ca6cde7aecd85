import { expect, test } from 'vitest';
import type { Bbox } from '#document/bbox.ts';
import { lineText } from '#document/text.ts';
import { findRegions } from './find-regions.ts';
import { printLine, printRows } from './tables/print-lines.ts';

const ROWS = ['Norway', 'Brazil', 'Japan', 'Spain'].map((name, at) => [name, `${at}1`, `${at}2`, `${at}3`]);
const LINES = printRows(ROWS, { xs: [100, 300, 400, 500] });
const find = (...pictures: Bbox[]) => findRegions({ lines: LINES, rules: [], width: 1000, pictures });

test('a shade behind some columns of a table is no picture', () => {
	const { tables, figures } = find([390, 90, 460, 220]);
	expect(figures).toEqual([]);
	expect(tables.map(({ table }) => [table.rows, table.columns])).toEqual([[4, 4]]);
});

test('a chart whose labels stand like a table is none, and keeps them', () => {
	const { tables, figures, rest } = find([80, 80, 560, 240]);
	expect(tables).toEqual([]);
	expect(figures[0]?.lines.map(lineText).join(' ')).toBe(ROWS.flat().join(' '));
	expect(rest).toEqual([]);
});

test('beside a table a picture takes its own lines', () => {
	const label = printLine(400, [120, 'A']);
	const all = { lines: [...LINES, label], rules: [], width: 1000, pictures: [[100, 380, 300, 500] as Bbox] };
	const { tables, figures, rest } = findRegions(all);
	expect([tables.length, figures[0]?.lines, rest]).toEqual([1, [label], []]);
});
