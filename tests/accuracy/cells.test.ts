import { expect, test } from 'vitest';
import { cellF1, compareCells } from './cells.ts';
import { readCsv, readHtmlTable } from './table-truth.ts';

const TABLE = [
	['Country', '2009', '2010'],
	['Norway', '1,0', '2,0'],
	['Brazil', '', '2,0']
];
const f1 = (read: string[][][]) => cellF1(compareCells([TABLE], read));

test('blanks, case, dashes and empty rows and columns do not count', () => {
	const read = [['', '', ''], ...TABLE].map(([name = '', ...rest]) => [
		'',
		` ${name.toUpperCase()}`,
		'',
		...rest
	]);
	expect(f1([read])).toBe(1);
	expect(cellF1(compareCells([[['a – b']]], [[['a—b']]]))).toBe(1);
});

test('a wrong text costs its cell, a missing row its cells', () => {
	expect(f1([TABLE.map((row) => row.map((text) => (text === '1,0' ? '10' : text)))])).toBeCloseTo(7 / 8);
	expect(f1([TABLE.slice(0, 2)])).toBeCloseTo((2 * 6) / (8 + 6));
});

test('a cell in a wrong column or row is wrong', () => {
	const moved = TABLE.with(2, ['Brazil', '2,0', '']);
	expect(f1([moved])).toBeCloseTo(7 / 8);
	const joined = TABLE.map(([name = '', first = '', second = '']) => [`${name} ${first}`.trim(), second]);
	expect(f1([joined])).toBeCloseTo((2 * 4) / (8 + 6));
	const swapped = [TABLE[0], TABLE[2], TABLE[1]].map((row) => row ?? []);
	expect(f1([swapped])).toBeLessThan(0.8);
});

test('what was made up counts against; nothing found is nothing', () => {
	expect(f1([TABLE, [['a', 'b']]])).toBeCloseTo(16 / 18);
	expect(f1([])).toBe(0);
	expect(f1([[['x']]])).toBe(0);
});

test('each table is compared with one: two that were read as one are not both right', () => {
	const other = [
		['x', 'y'],
		['z', '7']
	];
	expect(cellF1(compareCells([TABLE, other], [TABLE, other]))).toBe(1);
	expect(cellF1(compareCells([TABLE, other], [[...TABLE, ...other]]))).toBeCloseTo(16 / 24);
});

test('of a truth that is a part, only what was read beside its rows counts', () => {
	const read = [['A title', '', ''], ...TABLE, ['Peru', '3', '4']];
	expect(cellF1(compareCells([TABLE], [read, [['more']]], true))).toBe(1);
	expect(cellF1(compareCells([TABLE], [read.map((row) => [...row, 'x'])], true))).toBeCloseTo(16 / 19);
});

test('a CSV is read with its quotes', () => {
	expect(readCsv('"a, ""b""",c\r\n,"two\nlines"\n')).toEqual([
		['a, "b"', 'c'],
		['', 'two\nlines']
	]);
});

test('a table in HTML is read with its spans', () => {
	const html =
		'<table><tr><th rowspan="2">a</th><th colspan="2">b<sup>1</sup></th></tr><tr><td>c</td><td></td></tr></table>';
	expect(readHtmlTable(html)).toEqual([
		['a', 'b1', ''],
		['', 'c', '']
	]);
});
