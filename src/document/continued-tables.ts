import type { Bbox } from './bbox.ts';
import type { Block, Page } from './document.ts';
import { tableRows, type TableBlock } from './table.ts';

/** Part of the narrower of two columns that they share where they are one. */
const SAME_COLUMN = 0.5;

/**
 * The pages with their tables marked that go on from the page before: the last of that page and the first of this one,
 * with the same columns. Running headers and footers may stand between. What it says at its top are headers only where
 * they are said again.
 * @param pages of one document, in order
 */
export function continueTables(pages: readonly Page[]): Page[] {
	const marked: Page[] = [];
	for (const page of pages) {
		const above = lastTable(marked.at(-1), page);
		const at = page.blocks.findIndex(isBody);
		const table = page.blocks[at];
		if (!above || table?.kind !== 'table' || !haveSameColumns(above, table)) {
			marked.push(page);
			continue;
		}
		const first = firstOf(marked, above);
		const headerRows = startsAlike(first, table) ? first.table.headerRows : 0;
		const block: Block = { ...table, table: { ...table.table, headerRows, continues: true } };
		marked.push({ ...page, blocks: page.blocks.with(at, block) });
	}
	return marked;
}

/**
 * The tables of a document as rows of texts. One that goes on over pages is one, and what heads it is said once.
 * @param pages of one document, in order, as `continueTables` marks them
 */
export function documentTables(pages: readonly Page[]): string[][][] {
	const tables: string[][][] = [];
	for (const block of pages.flatMap(({ blocks }) => blocks)) {
		if (block.kind !== 'table') continue;
		const rows = tableRows(block);
		const { continues, headerRows } = block.table;
		const before = continues ? tables.at(-1) : undefined;
		if (before) before.push(...rows.slice(headerRows));
		else tables.push(rows);
	}
	return tables;
}

const isBody = ({ kind }: Block) => kind !== 'header' && kind !== 'footer';

function lastTable(before: Page | undefined, page: Page): TableBlock | null {
	const last = before?.index === page.index - 1 ? before.blocks.findLast(isBody) : undefined;
	return last?.kind === 'table' ? last : null;
}

/** The one that a table began with: only there stand its headers for certain. */
function firstOf(pages: readonly Page[], table: TableBlock): TableBlock {
	if (!table.table.continues) return table;
	const tables = pages.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
	return tables.findLast((block) => !block.table.continues) ?? table;
}

function startsAlike(first: TableBlock, table: TableBlock): boolean {
	const count = first.table.headerRows;
	const [heads, rows] = [first, table].map((block) => JSON.stringify(tableRows(block).slice(0, count)));
	return count > 0 && heads === rows;
}

function haveSameColumns(above: TableBlock, below: TableBlock): boolean {
	if (above.table.columns !== below.table.columns) return false;
	return Array.from({ length: above.table.columns }, (_, column) => column).every((column) => {
		const [a, b] = [extentOf(above, column), extentOf(below, column)];
		if (!a || !b) return true;
		const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
		return shared > Math.min(a[1] - a[0], b[1] - b[0]) * SAME_COLUMN;
	});
}

/** Where a column lies from left to right, null where each of its cells spans another one too. */
function extentOf({ table }: TableBlock, column: number): [from: number, to: number] | null {
	const boxes: Bbox[] = table.cells
		.filter((cell) => cell.column === column && cell.columnSpan === 1)
		.map(({ bbox }) => bbox);
	if (boxes.length === 0) return null;
	return [Math.min(...boxes.map(([x0]) => x0)), Math.max(...boxes.map(([, , x1]) => x1))];
}
