import type { Element } from './doctags-tree.ts';
import { linesOf, type Certainty, type Stretch, type WrittenLine, type WrittenTable } from './written.ts';

type Place = { mark: string; stretches: Stretch[] };

/**
 * A table in OTSL: a mark for each place of its grid, row after row. `lcel` goes on from the left, `ucel` from above,
 * `xcel` from both. Source: Lysak et al. 2023, "Optimized Table Tokenization", arXiv:2305.03393
 */
export function readOtsl(
	element: Element,
	certainty: Certainty
): { table: WrittenTable; lines: WrittenLine[] } {
	const grid = gridOf(element);
	const owners = ownersOf(grid);
	const cells: WrittenTable['cells'] = [];
	const lines: WrittenLine[] = [];
	for (const [row, places] of grid.entries()) {
		for (const [column, { stretches }] of places.entries()) {
			if (owners[row]?.[column] !== key(row, column)) continue;
			const own = linesOf(stretches, certainty);
			const { rowSpan, columnSpan } = spanOf(owners, row, column);
			if (own.length === 0 && rowSpan * columnSpan === 1) continue; // an empty place has no cell
			cells.push({ row, column, rowSpan, columnSpan, lineCount: own.length });
			lines.push(...own);
		}
	}
	const columns = Math.max(0, ...grid.map((places) => places.length));
	const isHead = (places: Place[]) => places.some(({ mark }) => mark === 'ched');
	const body = grid.findIndex((places) => !isHead(places));
	return {
		table: { rows: grid.length, columns, headerRows: body < 0 ? 0 : body, cells },
		lines
	};
}

const GOES_ON = new Set(['lcel', 'ucel', 'xcel']);

function gridOf({ content }: Element): Place[][] {
	const grid: Place[][] = [[]];
	for (const part of content) {
		if ('mark' in part) {
			if (part.mark === 'nl') grid.push([]);
			else grid.at(-1)?.push({ mark: part.mark, stretches: [] });
		} else if ('text' in part) grid.at(-1)?.at(-1)?.stretches.push(part);
	}
	return grid.filter((places) => places.length > 0);
}

const key = (row: number, column: number) => `${row}:${column}`;

/** For each place the one whose cell it belongs to. A mark that goes on from nothing, or has a text, is a cell of its own. */
function ownersOf(grid: readonly Place[][]): string[][] {
	const owners: string[][] = [];
	for (const [row, places] of grid.entries()) {
		const own: string[] = [];
		owners.push(own);
		for (const [column, { mark, stretches }] of places.entries()) {
			const goesOn = GOES_ON.has(mark) && stretches.every(({ text }) => text.trim() === '');
			const left = mark === 'ucel' ? undefined : own[column - 1];
			const above = mark === 'lcel' ? undefined : owners[row - 1]?.[column];
			own.push((goesOn ? (left ?? above) : undefined) ?? key(row, column));
		}
	}
	return owners;
}

/** Only what is a rectangle belongs together. */
function spanOf(
	owners: readonly string[][],
	row: number,
	column: number
): { rowSpan: number; columnSpan: number } {
	const own = key(row, column);
	let columnSpan = 1;
	while (owners[row]?.[column + columnSpan] === own) columnSpan++;
	let rowSpan = 1;
	const isOwn = (at: number) =>
		Array.from({ length: columnSpan }, (_, step) => owners[at]?.[column + step]).every(
			(owner) => owner === own
		);
	while (isOwn(row + rowSpan)) rowSpan++;
	return { rowSpan, columnSpan };
}
