import { expect, test } from 'vitest';
import { changeSchema } from './change-schema.ts';
import { isChange, readPatch } from './changes.ts';

const at = { page: 0, block: 2 };
const GOOD: object[] = [
	{ what: 'word', ...at, line: 0, word: 3, text: '' },
	{ what: 'line', ...at, line: 0, text: 'x'.repeat(10_000) },
	{ what: 'cell', ...at, row: 1, column: 0, text: '1.20' },
	{ what: 'kind', ...at, kind: 'caption' },
	{ what: 'kind', ...at, kind: 'heading', level: 6 },
	{ what: 'order', page: 0, blocks: [2, 0] }
];
const cell = { row: 0, column: 1, rows: 1, columns: 1, was: [[0, 0]], text: null };
const table = { what: 'table', ...at, rows: 1, columns: 2, header: 0, cells: [cell] };
const block = { what: 'block', page: 0, before: null, bbox: [0, 0.5, 10, 20], text: 'one\ntwo' };
GOOD.push(table, block, { ...block, before: 2 }, { ...table, cells: [{ ...cell, was: [], text: 'typed' }] });
const BAD: unknown[] = [
	null,
	[],
	'word',
	{},
	{ ...GOOD[0], line: -1 },
	{ ...GOOD[0], line: 0.5 },
	{ ...GOOD[0], line: '0' },
	{ ...GOOD[0], text: undefined },
	{ ...GOOD[0], extra: 1 },
	{ ...GOOD[1], text: 'x'.repeat(10_001) },
	{ ...GOOD[3], kind: 'table' },
	{ ...GOOD[3], kind: 'heading' },
	{ ...GOOD[3], level: 1 },
	{ ...GOOD[4], level: 7 },
	{ ...GOOD[4], level: 0 },
	{ ...GOOD[5], blocks: [1, null] },
	{ ...GOOD[5], what: 'page' },
	{ ...table, rows: 0 },
	{ ...table, columns: 201 },
	{ ...table, cells: [cell, null] },
	{ ...table, cells: [{ ...cell, was: [[0]] }] },
	{ ...table, cells: [{ ...cell, was: [[0, -1]] }] },
	{ ...table, cells: [{ ...cell, text: 1 }] },
	{ ...table, cells: [{ ...cell, more: 1 }] },
	{ ...block, bbox: [0, 0, 10] },
	{ ...block, bbox: [0, 0, 10, null] },
	{ ...block, before: -1 }
];

test('what is a change, the schema says too', () => {
	for (const [changes, expected] of [
		[GOOD, true],
		[BAD, false]
	] as const) {
		for (const change of changes) {
			expect(isChange(change), JSON.stringify(change)).toBe(expected);
			expect(changeSchema.safeParse(change).success, JSON.stringify(change)).toBe(expected);
		}
	}
});

test('a patch is read as it is, or refused with the place of what is wrong', () => {
	expect(readPatch({ changes: GOOD })).toEqual({ changes: GOOD, undone: [] });
	expect(readPatch({ keep: 0, changes: [], undone: GOOD })).toEqual({ keep: 0, changes: [], undone: GOOD });
	expect(() => readPatch({ changes: [GOOD[0], BAD[4]] })).toThrow('"changes" has no correction at 1');
	expect(() => readPatch({ changes: [], undone: [BAD[4]] })).toThrow('"undone" has no correction at 0');
	for (const body of [
		null,
		[],
		{},
		{ changes: {} },
		{ changes: [], undone: {} },
		{ changes: [], undo: 1 },
		{ keep: -1, changes: [] }
	])
		expect(() => readPatch(body)).toThrow(/changes|keep/);
});
