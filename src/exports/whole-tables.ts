import type { Page } from '#document/document.ts';
import { cellsOf, type TableBlock } from '#document/table.ts';

/** A table and those that go on from it, on the pages behind it. */
type Parts = { page: number; parts: [TableBlock, ...TableBlock[]] };

/** The tables of a document in its order, each with the index of the page that it begins on, whole. */
export function wholeTables(pages: readonly Page[]): { page: number; table: TableBlock }[] {
	return tableParts(pages).map(({ page, parts }) => ({ page, table: joinTables(parts) }));
}

/** Which tables go on from which. */
export function tableParts(pages: readonly Page[]): Parts[] {
	const tables: Parts[] = [];
	for (const { index, blocks } of pages)
		for (const block of blocks) {
			if (block.kind !== 'table') continue;
			const before = block.table.continues ? tables.at(-1) : undefined;
			if (before) before.parts.push(block);
			else tables.push({ page: index, parts: [block] });
		}
	return tables;
}

/** One table of all parts; what heads it is said once. It keeps the box of the first. */
export function joinTables([first, ...rest]: Parts['parts']): TableBlock {
	if (rest.length === 0) return first;
	const cells = cellsOf(first);
	let { rows } = first.table;
	for (const part of rest) {
		const { headerRows } = part.table;
		for (const cell of cellsOf(part))
			if (cell.row >= headerRows) cells.push({ ...cell, row: cell.row - headerRows + rows });
		rows += part.table.rows - headerRows;
	}
	return {
		...first,
		lines: cells.flatMap(({ lines }) => lines),
		table: {
			...first.table,
			rows,
			cells: cells.map(({ lines, ...cell }) => ({ ...cell, lineCount: lines.length }))
		}
	};
}
