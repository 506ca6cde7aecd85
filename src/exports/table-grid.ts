import type { Line } from '#document/document.ts';
import { cellsOf, type TableBlock } from '#document/table.ts';

/** A cell as table markup wants it. */
export type GridCell = { column: number; rowSpan: number; columnSpan: number; lines: Line[] };

/** The cells that begin in each row, from left to right, with an empty one at each place that belongs to none. */
export function gridRows(block: TableBlock): GridCell[][] {
	const { rows, columns } = block.table;
	const owners = Array.from({ length: rows }, () => Array.from<GridCell | undefined>({ length: columns }));
	for (const cell of cellsOf(block))
		for (const row of owners.slice(cell.row, cell.row + cell.rowSpan))
			row.fill(cell, cell.column, cell.column + cell.columnSpan);
	return owners.map((places, y) =>
		places.flatMap((cell, column) => {
			if (!cell) return { column, rowSpan: 1, columnSpan: 1, lines: [] };
			const isFirst = cell.column === column && owners[y - 1]?.[column] !== cell;
			return isFirst ? cell : [];
		})
	);
}
