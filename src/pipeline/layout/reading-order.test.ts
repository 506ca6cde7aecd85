import { expect, test } from 'vitest';
import type { Line } from '#document/document.ts';
import { lineText } from '#document/text.ts';
import { isLine, toParts } from './part.ts';
import { setColumn, setLine } from './place.ts';
import { readingOrder } from './reading-order.ts';

const SHAPE = { height: 1000, size: 20, isRightToLeft: false };
const column = (name: string) =>
	Array.from({ length: 6 }, (_, at) => `${name}${at} words of a line of prose`);
const [LEFT, RIGHT] = [setColumn(column('l'), 0, 200), setColumn(column('r'), 320, 210)];
const order = (lines: Line[], shape = SHAPE) =>
	readingOrder(toParts(lines, []), shape).map(({ content }) =>
		isLine(content) ? lineText(content).split(' ')[0] : 'table'
	);
const named = (name: string, count = 6) => Array.from({ length: count }, (_, at) => `${name}${at}`);

test('columns whose lines were read in turns are read one after the other', () => {
	const mixed = LEFT.flatMap((line, at) => [line, ...RIGHT.slice(at, at + 1)]);
	expect(order(mixed)).toEqual([...named('l'), ...named('r')]);
});

test('a page written from right to left begins with the right one', () => {
	expect(order([...LEFT, ...RIGHT], { ...SHAPE, isRightToLeft: true })).toEqual([
		...named('r'),
		...named('l')
	]);
});

test('what runs over both columns stands between those above and those below', () => {
	const over = setLine('over both of the columns with many words', [0, 400, 560, 420], { fontSize: 20 });
	const below = [setColumn(column('L'), 0, 440), setColumn(column('R'), 320, 450)].flat();
	expect(order([...LEFT, ...RIGHT, ...below, over])).toEqual([
		...named('l'),
		...named('r'),
		'over',
		...named('L'),
		...named('R')
	]);
});

test('a running header and footer stand first and last, whenever they were drawn', () => {
	const footer = setLine('footer 3', [200, 960, 280, 980], { fontSize: 20 });
	const header = setLine('header', [200, 20, 260, 40], { fontSize: 20 });
	expect(order([footer, ...LEFT, ...RIGHT, header])).toEqual([
		'header',
		...named('l'),
		...named('r'),
		'footer'
	]);
});

test('lines of one column that were drawn out of their order go down the page', () => {
	expect(order([...LEFT.slice(3), ...LEFT.slice(0, 3)])).toEqual(named('l'));
});

test('rows of fields keep the order that they were given in', () => {
	const rows = [0, 1, 2].flatMap((at) => [
		setLine(`key${at}`, [0, 300 + at * 40, 60, 320 + at * 40]),
		setLine(`value${at}`, [300, 300 + at * 40, 360, 320 + at * 40])
	]);
	expect(order(rows)).toEqual(['key0', 'value0', 'key1', 'value1', 'key2', 'value2']);
});

test('a line that was read across two columns is cut', () => {
	const rows = Array.from(
		{ length: 10 },
		(_, at) => `l${at} words of a line of prose     r${at} words of a line of it`
	);
	expect(order(setColumn(rows, 0, 200))).toEqual([...named('l', 10), ...named('r', 10)]);
});

test('a note that stands upright in the margin comes last', () => {
	const note = setLine('arXiv:2004.04906', [5, 200, 25, 700]);
	expect(order([note, ...LEFT.map((line) => ({ ...line, words: line.words }))])).toEqual([
		...named('l'),
		'arXiv:2004.04906'
	]);
});

test('tables stand above the lines below them', () => {
	const table = {
		kind: 'table' as const,
		bbox: [0, 275, 300, 345] as [number, number, number, number],
		lines: [],
		table: { rows: 1, columns: 1, headerRows: 0, cells: [] }
	};
	const lines = [...LEFT.slice(0, 2), ...LEFT.slice(5)];
	const ordered = readingOrder(toParts(lines, [table]), SHAPE);
	expect(ordered.map(({ content }) => (isLine(content) ? 'line' : 'table'))).toEqual([
		'line',
		'line',
		'table',
		'line'
	]);
});
