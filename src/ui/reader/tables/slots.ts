import type { Table } from '#document/document.ts';

/** The cells that begin in each row of a table, in their order: as places in its `cells`, null where no cell covers a place. */
export function slots({
	rows,
	columns,
	cells
}: Pick<Table, 'rows' | 'columns' | 'cells'>): (number | null)[][] {
	const taken = new Set<number>();
	const starts = new Map<number, number>();
	for (const [at, { row, column, rowSpan, columnSpan }] of cells.entries()) {
		starts.set(row * columns + column, at);
		for (let r = row; r < row + rowSpan; r += 1)
			for (let c = column; c < column + columnSpan; c += 1) taken.add(r * columns + c);
	}
	return Array.from({ length: rows }, (_, row) =>
		Array.from({ length: columns }, (__, column) => row * columns + column).flatMap((place) => {
			const at = starts.get(place);
			if (at !== undefined) return at;
			return taken.has(place) ? [] : null;
		})
	);
}
