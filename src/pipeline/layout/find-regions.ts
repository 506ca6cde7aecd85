import type { Bbox } from '#document/bbox.ts';
import type { Line } from '#document/document.ts';
import type { TableBlock } from '#document/table.ts';
import { areaOf, sharedArea, type Figure } from './figures/figure.ts';
import { takeLines } from './figures/take-lines.ts';
import { findTables } from './tables/find-tables.ts';
import type { PrintAndRules } from './tables/print-and-rules.ts';
import type { Rule } from './tables/rule.ts';

/** What is no running text on a page: its tables and pictures, each with its lines. */
export type Regions = { tables: TableBlock[]; figures: Figure[] };

/** Part of a picture that lies in a table, of the table that it takes, and the rows that it runs through, where it is only a shade of some cells. */
const [IN_TABLE, OF_TABLE, ROWS] = [0.5, 0.6, 3];

/**
 * Shares a page out between its pictures, its tables and the rest. What a picture takes most of is no table: the grid
 * and the labels of a chart are like one.
 * @param pictures where they are
 */
export function findRegions({
	pictures,
	...page
}: PrintAndRules & { pictures: readonly Bbox[] }): Regions & { rest: Line[] } {
	if (page.layout === 'block') return { tables: [], figures: [], rest: [...page.lines] };
	const found = findTables(page);
	const shown = pictures.filter((picture) => !found.tables.some((table) => isShade(picture, table)));
	const isFree = !found.tables.some(({ bbox }) => shown.some((picture) => sharedArea(picture, bbox) > 0));
	const { figures, rest } = takeLines(shown, isFree ? found.rest : page.lines);
	if (isFree) return { tables: found.tables, figures, rest };
	const rules = page.rules.filter((rule) => !figures.some(({ bbox }) => isIn(rule, bbox)));
	return { figures, ...findTables({ ...page, lines: rest, rules }) };
}

function isShade(picture: Bbox, { bbox, table }: TableBlock): boolean {
	const shared = sharedArea(picture, bbox);
	if (shared <= areaOf(picture) * IN_TABLE || shared >= areaOf(bbox) * OF_TABLE) return false;
	const beside = table.cells.filter((cell) => {
		const y = (cell.bbox[1] + cell.bbox[3]) / 2;
		return y > picture[1] && y < picture[3];
	});
	return new Set(beside.map(({ row }) => row)).size >= ROWS;
}

function isIn({ x0, y0, x1, y1 }: Rule, [left, top, right, bottom]: Bbox): boolean {
	const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
	return x > left && x < right && y > top && y < bottom;
}
