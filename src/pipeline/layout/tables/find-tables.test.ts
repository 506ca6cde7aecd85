import { expect, test } from 'vitest';
import type { Line } from '#document/document.ts';
import { cellsOf, tableRows } from '#document/table.ts';
import { joinWords } from '#document/join.ts';
import { findTables } from './find-tables.ts';
import { printLine, printRows } from './print-lines.ts';
import type { Rule } from './rule.ts';

const find = (lines: Line[], rules: Rule[] = []) => findTables({ lines, rules, width: 1000 });
const texts = (lines: readonly Line[]) => lines.map(joinWords);
const across = (y: number, x0 = 90, x1 = 700): Rule => ({ x0, x1, y0: y, y1: y });
const down = (x: number, y0: number, y1: number): Rule => ({ x0: x, x1: x, y0, y1 });

const PRICES = [
	['Item', 'Pieces', 'Price'],
	['Rye bread', '2', '1.234,50'],
	['Butter', '', '2,75'],
	['Jam of plums', '12', '−3,20']
];
const XS = [100, 350, 500];

test('rows that share their white are a table; figures keep their form, empty cells their place', () => {
	const before = printLine(20, [100, 'What was bought on Monday by us']);
	const { tables, rest } = find([before, ...printRows(PRICES, { xs: XS })]);
	expect(tables.map((table) => tableRows(table))).toEqual([PRICES]);
	expect(tables[0]?.table.headerRows).toBe(1);
	expect(rest).toEqual([before]);
});

test('it makes no difference whether a row came as one line or each column as lines of its own', () => {
	const rows = printRows(PRICES, { xs: XS });
	const byColumns = XS.flatMap((x, column) =>
		PRICES.flatMap((row, index) => (row[column] ? [printLine(100 + index * 30, [x, row[column]])] : []))
	);
	expect(find(byColumns).tables.map((table) => tableRows(table))).toEqual([PRICES]);
	expect(find(byColumns).tables[0]?.bbox).toEqual(find(rows).tables[0]?.bbox);
});

test('a heading over several columns is one cell', () => {
	const years = ['Country', '2009', '2010', '2009', '2010'];
	const figures = ['Norway', 'Brazil', 'Japan'].map((name, index) => [
		name,
		`${index}10`,
		'22',
		'33',
		'4,400'
	]);
	const rows = printRows([years, ...figures], { xs: [100, 300, 400, 500, 600], y: 130 });
	const { tables } = find([printLine(100, [310, 'Aluminium'], [520, 'Silicon oxide']), ...rows]);
	const spans = tables[0]?.table.cells.filter(({ row, columnSpan }) => row === 0 && columnSpan === 2);
	expect(spans?.map(({ column }) => column)).toEqual([1, 3]);
	expect(tables[0]?.table.headerRows).toBe(2);
});

test('lines of one cell stay together where rows stand apart', () => {
	const lines = [
		printLine(100, [100, 'Group'], [400, 'Pupils'], [550, 'Share']),
		printLine(155, [100, 'Schools that were'], [400, '34%'], [550, '3%']),
		printLine(179, [100, 'looked at']),
		printLine(235, [100, 'All others'], [400, '11%'], [550, '33%']),
		printLine(290, [100, 'No answer'], [400, '2%'], [550, '18%'])
	];
	const [table] = find(lines).tables;
	expect(table && tableRows(table)[1]).toEqual(['Schools that were looked at', '34%', '3%']);
	expect(table && cellsOf(table).find(({ row, column }) => row === 1 && column === 0)?.lines).toHaveLength(2);
});

test('labels as long as a paragraph are no paragraph where figures stand beside them', () => {
	const rest = ['well all of us do than any one system', 'would'];
	const lines = ['Gives', 'Shows', 'Tells', 'Lends'].flatMap((verb, row) => [
		printLine(
			100 + row * 90,
			[100, `${verb} us a more complete view of how`],
			[700, `${row}4%`],
			[850, `${row}7%`]
		),
		...rest.map((text, index) => printLine(130 + row * 90 + index * 30, [100, text]))
	]);
	const [table] = find(lines).tables;
	expect(table?.table.rows).toBe(4);
	expect(table && tableRows(table)[3]).toEqual([
		'Lends us a more complete view of how well all of us do than any one system would',
		'34%',
		'37%'
	]);
});

test('a text beside a table is no part of it, though their lines are level', () => {
	const text = prose(100, 14);
	const rows = [1, 2, 3, 4, 5].map((row) => [`199${row}`, `${row}4%`, `${row}7%`]);
	const { tables, rest } = find([...text, ...printRows(rows, { xs: [600, 720, 840] })]);
	expect(tables.map((table) => tableRows(table))).toEqual([rows]);
	expect(rest).toEqual(text);
});

test('a list of figures that is set in two columns is read down the first one', () => {
	const rows = Array.from({ length: 6 }, (_, index) => [
		`${index + 1}`,
		`${(index * 7) % 5},50`,
		`${index + 7}`,
		`${(index * 3) % 7},25`
	]);
	const { tables } = find(printRows(rows, { xs: [100, 200, 300, 400] }));
	expect(tables.map((table) => tableRows(table)[0])).toEqual([
		['1', '0,50'],
		['7', '0,25']
	]);
});

test('two tables under one another with other columns are two', () => {
	const first = printRows(PRICES, { xs: XS });
	const towns = ['Ulm', 'Ely', 'Vic', 'Pau'].map((town) => [town, '10', '20', '30', '40']);
	const second = [['Town', 'North', 'South', 'East', 'West'], ...towns];
	const { tables } = find([...first, ...printRows(second, { xs: [100, 260, 420, 580, 740], y: 240 })]);
	expect(tables.map(({ table }) => table.columns)).toEqual([3, 5]);
});

const SENTENCE = 'the quick brown fox jumps over the lazy dog and'.split(' ');
/** Lines of prose, a bit unlike one another. */
const prose = (x: number, count: number) =>
	Array.from({ length: count }, (_, index) =>
		printLine(100 + index * 30, [
			x,
			[...SENTENCE.slice(index % 5), ...SENTENCE.slice(0, index % 5)].slice(0, 8).join(' ')
		])
	);

test.each([
	['a text in two columns', [...prose(100, 12), ...prose(560, 12)]],
	[
		'a list',
		printRows(
			[
				['•', 'Rye bread'],
				['•', 'Butter'],
				['•', 'Jam'],
				['•', 'Tea']
			],
			{ xs: [100, 150] }
		)
	],
	[
		'numbered items',
		printRows(
			[
				['1.', 'Rye bread'],
				['2.', 'Butter'],
				['3.', 'Jam'],
				['4.', 'Tea']
			],
			{ xs: [100, 150] }
		)
	],
	[
		'the fields of a form',
		printRows(
			[
				['Name:', 'Ann Lee'],
				['Born:', '1.2.1990'],
				['Phone:', '555 1234'],
				['Room:', '12']
			],
			{ xs: [100, 300] }
		)
	],
	[
		'a table of contents',
		printRows(
			['Preface', 'Methods', 'Results', 'Index'].map((title, index) => [
				`${title} .........`,
				`${index * 7 + 1}`
			]),
			{ xs: [100, 500] }
		)
	],
	['two rows', printRows(PRICES.slice(0, 2), { xs: XS })],
	[
		'numbered lines',
		prose(160, 12).map((line, index) =>
			printLine(line.bbox[1], [100, String(index + 1)], [160, joinWords(line)])
		)
	],
	[
		'formulas',
		printRows(
			[
				['f(x)', '=', 'ax + b'],
				['g(x)', '=', 'cx + d'],
				['h(x)', '=', 'ex'],
				['k(x)', '=', 'x']
			],
			{
				xs: [100, 250, 350]
			}
		)
	]
])('%s is no table, and its lines stay as they are', (_, lines) => {
	expect(find(lines)).toEqual({ tables: [], rest: lines });
});

test('dots that lead to a figure belong to the drawing', () => {
	const rows = printRows(
		[0.99, 0.95, 0.9].map((share) => [`${share} ..........`, '800', '1,280', '24']),
		{ xs: [100, 400, 520, 640] }
	);
	const { tables, rest } = find(rows);
	expect(tables.map((table) => tableRows(table).map((row) => row[0]))).toEqual([['0.99', '0.95', '0.9']]);
	expect(rest).toEqual([]);
});

test('drawn lines make the cells, spanning ones too; words of one line are shared out', () => {
	const rules = [90, 130, 170, 210].map((y) => across(y, 90, 690));
	const frame = [down(90, 90, 210), down(690, 90, 210), down(290, 90, 210), down(490, 130, 210)];
	const lines = [
		printLine(100, [300, 'Both of them']),
		printLine(140, [100, 'Ann'], [300, 'yes indeed'], [500, 'no']),
		printLine(180, [100, 'Bob and Carl'], [300, 'no']),
		printLine(400, [100, 'Below'])
	];
	const { tables, rest } = find(lines, [...rules, ...frame]);
	expect(tables.map((table) => tableRows(table))).toEqual([
		[
			['', 'Both of them', ''],
			['Ann', 'yes indeed', 'no'],
			['Bob and Carl', 'no', '']
		]
	]);
	const heading = tables[0]?.table.cells.find(({ row, column }) => row === 0 && column === 1);
	expect(heading).toMatchObject({ columnSpan: 2, rowSpan: 1, bbox: [290, 90, 690, 130] });
	expect(texts(rest)).toEqual(['Below']);
});

test('rows that are only ruled off at the top and bottom are told by their figures', () => {
	const rules = [90, 125, 245].map((y) => across(y, 90, 690));
	const frame = [90, 340, 490, 690].map((x) => down(x, 90, 245));
	const { tables } = find(printRows(PRICES, { xs: XS }), [...rules, ...frame]);
	expect(tables.map((table) => tableRows(table))).toEqual([PRICES]);
});

test('a title and notes in the same frame are no part of the table', () => {
	const rules = [40, 90, 125, 245, 320].map((y) => across(y, 90, 690));
	const frame = [down(90, 40, 320), down(690, 40, 320), down(340, 90, 245), down(490, 90, 245)];
	const title = printLine(55, [100, 'A first title that is long: what was bought on which day by whom']);
	const note = printLine(270, [100, 'A note: of all that was bought this is by far the larger part or so']);
	const { tables, rest } = find([title, ...printRows(PRICES, { xs: XS }), note], [...rules, ...frame]);
	expect(tables.map((table) => tableRows(table))).toEqual([PRICES]);
	expect(rest).toEqual([title, note]);
});

test('a frame around a text is no table', () => {
	const frame = [across(90), across(500), down(90, 90, 500), down(700, 90, 500)];
	const lines = prose(100, 12);
	expect(find(lines, frame)).toEqual({ tables: [], rest: lines });
});

test('lists beside one another are no table, whatever their bullets were read as', () => {
	const items = [
		'What it is',
		'Who made it and when',
		'Why it was',
		'How it went on',
		'The end of it',
		'Notes'
	];
	for (const bullet of ['•', 'e']) {
		const rows = items.map((item) => [bullet, item, bullet, `${item} again`]);
		expect(find(printRows(rows, { xs: [100, 130, 450, 480] })).tables).toEqual([]);
	}
	const marks = items.map((item) => [item, '✓', '✓', '–']);
	expect(find(printRows([['', 'A', 'B', 'C'], ...marks], { xs: [100, 450, 520, 590] })).tables).toHaveLength(
		1
	);
});

test('lines that join the boxes of a chart are no table: its print runs over their ends', () => {
	const boxes = ['William Nichols', 'Charlotte Clark', 'Matthew Godard', 'Elaine Anderson'];
	const lines = [0, 1, 2].map((row) =>
		printLine(120 + row * 80, ...boxes.map((name, at) => [100 + at * 200, name] as const))
	);
	const grid = (xs: number[]) => [
		...[100, 180, 260, 340].map((y) => across(y, xs[0], xs.at(-1))),
		...xs.map((x) => down(x, 100, 340))
	];
	const places = (xs: number[]) =>
		find(lines, grid(xs)).tables.map(({ table }) => [table.rows, table.columns]);
	expect(places([90, 290, 490, 690, 900])).toEqual([[3, 4]]);
	expect(places([135, 490, 720])).toEqual([]);
});
