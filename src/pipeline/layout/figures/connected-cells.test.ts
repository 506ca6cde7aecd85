import { expect, test } from 'vitest';
import { connectedCells } from './connected-cells.ts';

const grid = (...rows: string[]) => ({
	columns: rows[0]?.length ?? 0,
	rows: rows.length,
	kind: Uint8Array.from(rows.join(''), (sign) => (sign === '#' ? 1 : 0))
});
const groups = (reach: number, ...rows: string[]) =>
	connectedCells(grid(...rows), reach).map((group) => group.toSorted((a, b) => a - b));

test('cells that touch are one group, by their corners too', () => {
	expect(groups(1, '##..#', '..#..', '....#')).toEqual([[0, 1, 7], [4], [14]]);
});

test('a reach of two goes over a gap, but not around the end of a row', () => {
	expect(groups(2, '#.#..#')).toEqual([[0, 2], [5]]);
	expect(groups(1, '...#', '#...')).toEqual([[3], [4]]);
});
