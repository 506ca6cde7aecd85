/** Places of a coarse grid over a page, row by row: those that count are not 0. */
export type CellGrid = { columns: number; rows: number; kind: Uint8Array };

/**
 * Groups the cells that count and lie near one another, or near others of their group.
 * @param reach in cells, across and down: 1 for those that touch
 * @returns their indexes, by group
 */
export function connectedCells({ columns, rows, kind }: CellGrid, reach: number): number[][] {
	const left = kind.slice();
	const groups: number[][] = [];
	for (let start = 0; start < left.length; start++) {
		if (left[start] === 0) continue;
		left[start] = 0;
		const group = [start];
		// The group grows behind the cell that is looked at.
		for (const cell of group) takeNear(left, group, { cell, columns, rows, reach });
		groups.push(group);
	}
	return groups;
}

type Place = { cell: number; columns: number; rows: number; reach: number };

function takeNear(left: Uint8Array, group: number[], { cell, columns, rows, reach }: Place): void {
	const [column, row] = [cell % columns, Math.floor(cell / columns)];
	const [x0, x1] = [Math.max(0, column - reach), Math.min(columns - 1, column + reach)];
	for (let y = Math.max(0, row - reach); y <= Math.min(rows - 1, row + reach); y++) {
		for (let near = y * columns + x0; near <= y * columns + x1; near++) {
			if (left[near] === 0) continue;
			left[near] = 0;
			group.push(near);
		}
	}
}
