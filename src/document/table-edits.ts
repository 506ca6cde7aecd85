import { enclose, height, width } from './bbox.ts';
import type { Change, ChangedCell } from './change.ts';
import type { Cell, Line } from './document.ts';
import { cellsOf, type TableBlock } from './table.ts';
import { typed } from './typed-line.ts';

type Filled = ReturnType<typeof cellsOf>[number];

/** The table with another text at a place of it; the same where it has no such place. */
export function withCell(
	block: TableBlock,
	{ row, column, text }: Pick<Extract<Change, { what: 'cell' }>, 'row' | 'column' | 'text'>
): TableBlock {
	const { rows, columns } = block.table;
	if (row >= rows || column >= columns) return block;
	const before = cellsOf(block);
	const old = before.find((cell) => covers(cell, row, column)) ?? {
		...newCell(block, row, column),
		lines: []
	};
	const cells = [...before.filter((cell) => cell !== old), { ...old, lines: typedLines(text, old) }];
	return withCells(block, cells);
}

/** The table in another form: its own cells' lines, and typed ones. Of cells that overlap the earlier stays. */
export function withTable(block: TableBlock, change: Extract<Change, { what: 'table' }>): TableBlock {
	const { rows, columns, header } = change;
	const before = cellsOf(block);
	const { continues, ...table } = block.table;
	const form = {
		...table,
		rows,
		columns,
		headerRows: Math.min(header, rows),
		...(continues && columns === table.columns && { continues })
	};
	const taken = new Set<number>();
	const cells = change.cells
		.filter((cell) => takes(cell, change, taken))
		.map((cell): Filled => {
			const sources = cell.was.flatMap(
				([row, column]) => before.find((old) => covers(old, row, column)) ?? []
			);
			const bbox = sources.length > 0 ? enclose(sources.map((old) => old.bbox)) : block.bbox;
			const lines = sources.flatMap((old) => old.lines);
			const place = { row: cell.row, column: cell.column, rowSpan: cell.rows, columnSpan: cell.columns };
			return {
				...place,
				bbox,
				lineCount: 0,
				lines: cell.text === null ? lines : typedLines(cell.text, { bbox, lines })
			};
		});
	return withCells({ ...block, table: form }, cells);
}

/** Notes the places of a cell as taken. @returns whether all of them are in the table, and were free */
function takes(
	{ row, column, rows, columns }: ChangedCell,
	table: { rows: number; columns: number },
	taken: Set<number>
): boolean {
	if (row + rows > table.rows || column + columns > table.columns) return false;
	const places = Array.from(
		{ length: rows * columns },
		(_, at) => (row + Math.floor(at / columns)) * table.columns + column + (at % columns)
	);
	if (places.some((place) => taken.has(place))) return false;
	for (const place of places) taken.add(place);
	return true;
}

function covers(cell: Cell, row: number, column: number): boolean {
	return (
		row >= cell.row &&
		row < cell.row + cell.rowSpan &&
		column >= cell.column &&
		column < cell.column + cell.columnSpan
	);
}

function typedLines(text: string, { bbox, lines }: Pick<Filled, 'bbox' | 'lines'>): Line[] {
	const line = typed(text, lines[0] ?? { bbox, words: [], fontSize: null });
	return line ? [{ ...line, bbox }] : [];
}

function withCells(block: TableBlock, filled: readonly Filled[]): TableBlock {
	const cells = filled.toSorted((a, b) => a.row - b.row || a.column - b.column);
	return {
		...block,
		lines: cells.flatMap(({ lines }) => lines),
		table: {
			...block.table,
			cells: cells.map(({ lines, ...cell }) => ({ ...cell, lineCount: lines.length }))
		}
	};
}

/** A cell where the table had none: as wide as its column and as high as its row, as far as these are known. */
function newCell({ bbox, table }: TableBlock, row: number, column: number): Cell {
	const inColumn = enclose(table.cells.filter((cell) => cell.column === column).map((cell) => cell.bbox));
	const inRow = enclose(table.cells.filter((cell) => cell.row === row).map((cell) => cell.bbox));
	const [x0, x1] = width(inColumn) > 0 ? [inColumn[0], inColumn[2]] : [bbox[0], bbox[2]];
	const [y0, y1] = height(inRow) > 0 ? [inRow[1], inRow[3]] : [bbox[1], bbox[3]];
	return { row, column, rowSpan: 1, columnSpan: 1, bbox: [x0, y0, x1, y1], lineCount: 0 };
}
