import { expect, test } from 'vitest';
import type { Line } from '#document/document.ts';
import { longestGutter } from './gutters.ts';
import { toParts } from './part.ts';
import { setColumn, setLine } from './place.ts';

const PROSE = Array.from({ length: 8 }, (_, at) => `words of a line of prose ${at}`);
const find = (lines: Line[]) =>
	longestGutter(
		toParts(lines, []).toSorted((a, b) => a.box[1] + a.box[3] - b.box[1] - b.box[3]),
		20
	);

test('white between two columns of prose is a gutter', () => {
	const gutter = find([...setColumn(PROSE, 0, 0), ...setColumn(PROSE, 320, 0)]);
	expect(gutter).toMatchObject({ from: 0, to: 16 });
	expect(gutter?.x).toBeGreaterThan(270);
	expect(gutter?.x).toBeLessThan(320);
});

test('a line over both columns ends it, and a heading right above that line goes with it', () => {
	const over = setLine('a line that runs over both of the columns of it', [0, 330, 560, 350], {
		fontSize: 20
	});
	const heading = setLine('A heading', [0, 300, 90, 320], { fontSize: 20 });
	const gutter = find([...setColumn(PROSE, 0, 0), ...setColumn(PROSE, 320, 0), heading, over]);
	expect(gutter).toMatchObject({ from: 0, to: 16 });
});

test('columns of numbers and of fields have none', () => {
	const numbers = PROSE.map((_, at) => `${at}00`);
	expect(find([...setColumn(PROSE, 0, 0), ...setColumn(numbers, 320, 0)])).toBeNull();
	const fields = PROSE.map(() => 'Name          of the         one');
	expect(find([...setColumn(fields, 0, 0), ...setColumn(fields, 400, 0)])).toBeNull();
});

test('a few lines beside one another have none', () => {
	const few = PROSE.slice(0, 3);
	expect(find([...setColumn(few, 0, 0), ...setColumn(few, 320, 0)])).toBeNull();
});

test('lines that were read across a wide gutter do not hide it, nor does a rule in it', () => {
	const rows = [...PROSE, ...PROSE].map((text) => `${text}  |  ${text}`);
	expect(find(setColumn(rows, 0, 0))?.x).toBeCloseTo(285, -1);
});
