import { expect, test } from 'vitest';
import type { Line } from '#document/document.ts';
import { cellsOf, tableRows } from '#document/table.ts';
import { findTables } from './find-tables.ts';
import { printLine, printRows } from './print-lines.ts';
import type { Rule } from './rule.ts';

const find = (lines: Line[], rules: Rule[] = []) => findTables({ lines, rules, width: 1000 });
const across = (y: number, x0: number, x1: number): Rule => ({ x0, x1, y0: y, y1: y });
const down = (x: number, y0: number, y1: number): Rule => ({ x0: x, x1: x, y0, y1 });

test('a cell from right to left is read from its right end', () => {
	const hebrew = printLine(140, [300, 'גולמי']);
	const words = [...printLine(140, [380, 'תוצר']).words, ...hebrew.words];
	const lines = [
		{ ...hebrew, words },
		printLine(140, [100, '2.6']),
		...printRows(
			[
				['2.5', 'סך'],
				['0.7', 'הכל']
			],
			{ xs: [100, 300], y: 180 }
		)
	];
	const rules = [130, 170, 205, 240].map((y) => across(y, 90, 690));
	const { tables } = find(lines, [...rules, down(90, 130, 240), down(250, 130, 240), down(690, 130, 240)]);
	expect(tables[0] && tableRows(tables[0])[0]).toEqual(['תוצר גולמי', '2.6']);
});

test('on a page from right to left the names of rows are the first column, and stand at the right', () => {
	const names = ['צרפת', 'ברזיל הגדולה', 'יפן', 'הודו'];
	const lines = names.map((name, at) => {
		const y = 100 + at * 30;
		const words = name.split(' ').map((text, index) => {
			const right = 700 - index * 65;
			return { text, bbox: [right - 60, y, right, y + 20] as Line['bbox'], confidence: 1 };
		});
		const figures = printLine(y, [300, `${at}10`], [100, `4,40${at}`]).words;
		const all = [...words, ...figures];
		return { bbox: [100, y, 700, y + 20] as Line['bbox'], words: all, fontSize: 20 };
	});
	const { tables, rest } = find(lines);
	expect(tables.map((table) => tableRows(table))).toEqual([
		names.map((name, at) => [name, `${at}10`, `4,40${at}`])
	]);
	const [table] = tables;
	const first = table && cellsOf(table)[0];
	expect(first?.bbox[0]).toBeGreaterThan(340);
	expect(first?.lines).toEqual([
		{ ...lines[0], bbox: [640, 100, 700, 120], words: lines[0]?.words.slice(0, 1) }
	]);
	expect(table?.bbox[2]).toBe(700);
	expect(rest).toEqual([]);
});
