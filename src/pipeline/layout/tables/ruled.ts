import type { Line } from '#document/document.ts';
import type { TableBlock } from '#document/table.ts';
import { fillCells, isInGrid, textsOf, toBlock, type FilledCell } from './fill.ts';
import { columnCount, rowCount, type Grid } from './grid.ts';
import { countHeaderRows } from './header-rows.ts';
import { toPieces, type Placed } from './pieces.ts';
import { refine } from './refine.ts';
import { isSureRuled } from './sure.ts';

/** A table, and the words that went into it. */
export type Found = { table: TableBlock; taken: Placed[] };

/** Strokes that were read as letters. */
const STROKE = /^[|¦[\]]+$/;
/** In heights of a word: how far it reaches over both sides of a line that it runs over; and of how many a table has less. */
const [RUNS_OVER, MAX_CUT] = [0.5, 3];
/** A row of one cell with more words than a heading has is a title or a note in the same frame. */
const MAX_HEADING_WORDS = 12;

/** The table in a drawn grid, null where there is none. @param words those of the page that are still free */
export function ruledTable(grid: Grid, words: readonly Placed[], lines: readonly Line[]): Found | null {
	const inside = words.filter(({ word }) => isInGrid(grid, word.bbox));
	const print = inside.filter(({ word }) => !STROKE.test(word.text));
	if (print.length === 0 || runsOver(grid, words)) return null;
	const refined = refine(grid, toPieces(print, lines));
	const table = withoutNotes(refined, fillCells(refined, print, lines));
	const own = inside.filter(({ word }) => isInGrid(table, word.bbox));
	const cells = fillCells(
		table,
		own.filter((word) => print.includes(word)),
		lines
	);
	const texts = textsOf(table, cells);
	if (!isSureRuled(texts, { isDrawn: rowCount(refined) <= rowCount(grid) })) return null;
	return { table: toBlock(table, cells, countHeaderRows(texts)), taken: own };
}

/** Whether print runs on over an end of the grid, as it does where lines join the boxes of a chart. */
function runsOver({ xs, ys }: Grid, words: readonly Placed[]): boolean {
	const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
	const beside = words.filter(({ word: { bbox } }) => {
		const y = (bbox[1] + bbox[3]) / 2;
		return y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0);
	});
	const cut = (x: number) =>
		beside.filter(({ word: { bbox } }) => {
			const reach = (bbox[3] - bbox[1]) * RUNS_OVER;
			return bbox[0] < x - reach && bbox[2] > x + reach;
		}).length;
	return Math.max(cut(left), cut(right)) >= MAX_CUT;
}

/** The grid without rows at its top and bottom that are one cell, where together they are more than a heading. */
function withoutNotes(grid: Grid, cells: readonly FilledCell[]): Grid {
	const rows = rowCount(grid);
	const words = Array.from({ length: rows }, (_, row) => wordsAcross(row, cells, columnCount(grid)));
	const top = words.findIndex((count) => count === null);
	const bottom = words.findLastIndex((count) => count === null) + 1;
	const isNote = (counts: readonly (number | null)[]) =>
		counts.reduce((sum: number, count) => sum + (count ?? 0), 0) > MAX_HEADING_WORDS;
	const from = isNote(words.slice(0, Math.max(0, top))) ? Math.max(0, top) : 0;
	const to = isNote(words.slice(bottom)) ? bottom : rows;
	return {
		...grid,
		ys: grid.ys.slice(from, to + 1),
		right: grid.right.slice(from, to),
		below: grid.below.slice(from, to)
	};
}

/** How many words a row has that is one cell, null of any other. */
function wordsAcross(row: number, cells: readonly FilledCell[], columns: number): number | null {
	const cell = cells.find(
		(one) => one.row <= row && row < one.row + one.rowSpan && one.columnSpan === columns
	);
	return cell ? cell.lines.reduce((sum, { words }) => sum + words.length, 0) : null;
}
