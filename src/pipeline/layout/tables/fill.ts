import { enclose, type Bbox } from '#document/bbox.ts';
import type { Cell, Line } from '#document/document.ts';
import { joinWords } from '#document/join.ts';
import type { TableBlock } from '#document/table.ts';
import { columnAt } from './columns.ts';
import { columnCount, rowCount, spansOf, type Grid, type Span } from './grid.ts';
import type { Texts } from './texts.ts';
import { rowsOf, sizeOf, toPiece, type Piece, type Placed } from './pieces.ts';

/** A cell with its lines: those that are its own part of lines that run through several. */
export type FilledCell = Span & { bbox: Bbox; lines: Line[] };

/** Whether the middle of a box lies in the grid. */
export function isInGrid({ xs, ys }: Grid, [x0, y0, x1, y1]: Bbox): boolean {
	const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
	return x >= (xs[0] ?? 0) && x <= (xs.at(-1) ?? 0) && y >= (ys[0] ?? 0) && y <= (ys.at(-1) ?? 0);
}

/** Shares the words out to the cells by where their middles lie. */
export function fillCells(grid: Grid, words: readonly Placed[], lines: readonly Line[]): FilledCell[] {
	const spans = spansOf(grid);
	const owner = new Map<number, Span>();
	const columns = columnCount(grid);
	for (const span of spans)
		for (let row = span.row; row < span.row + span.rowSpan; row++)
			for (let column = span.column; column < span.column + span.columnSpan; column++)
				owner.set(row * columns + column, span);
	const shares = Map.groupBy(words, ({ word: { bbox } }) => {
		const column = columnAt(grid.xs, (bbox[0] + bbox[2]) / 2);
		return owner.get(columnAt(grid.ys, (bbox[1] + bbox[3]) / 2) * columns + column);
	});
	return spans.map((span) => ({
		...span,
		bbox: boxOf(grid, span),
		lines: toLines(shares.get(span) ?? [], lines)
	}));
}

function boxOf({ xs, ys }: Grid, { row, column, rowSpan, columnSpan }: Span): Bbox {
	const at = (lines: readonly number[], index: number) => Math.round(lines[index] ?? 0);
	return [at(xs, column), at(ys, row), at(xs, column + columnSpan), at(ys, row + rowSpan)];
}

/** A cell's words as lines, in the order of reading. */
function toLines(words: readonly Placed[], lines: readonly Line[]): Line[] {
	const pieces = [...Map.groupBy(words, ({ line }) => line)].map(([index, ofLine]) => {
		const line = lines[index];
		return toPiece(
			ofLine.toSorted((a, b) => a.at - b.at),
			line ? sizeOf(line) : 1
		);
	});
	return rowsOf(pieces).flatMap(({ pieces: inRow }) => {
		const inOrder = inRow.some(runsLeft) ? inRow.toReversed() : inRow;
		return inOrder.map((piece) => ({
			bbox: piece.bbox,
			words: piece.words.map(({ word }) => word),
			fontSize: lines[piece.words[0]?.line ?? -1]?.fontSize ?? null
		}));
	});
}

/** Whether each word, in its line's order, stands left of the one before it. */
function runsLeft({ words }: Piece): boolean {
	const [first, last] = [words[0], words.at(-1)];
	return first !== undefined && last !== undefined && last.word.bbox[0] < first.word.bbox[0];
}

export function toBlock(grid: Grid, filled: readonly FilledCell[], headerRows: number): TableBlock {
	const cells = filled.map(({ lines, ...cell }): Cell => ({ ...cell, lineCount: lines.length }));
	return {
		kind: 'table',
		bbox: enclose(filled.map(({ bbox }) => bbox)),
		lines: filled.flatMap(({ lines }) => lines),
		table: { rows: rowCount(grid), columns: columnCount(grid), headerRows, cells }
	};
}

/** The texts of the cells, by rows and columns; null where a place belongs to a cell further left or above. */
export function textsOf(grid: Grid, filled: readonly FilledCell[]): Texts {
	const texts = Array.from({ length: rowCount(grid) }, () =>
		Array.from({ length: columnCount(grid) }, (): string | null => null)
	);
	for (const { row, column, lines } of filled) {
		const places = texts[row];
		if (places) places[column] = lines.map(joinWords).join(' ');
	}
	return texts;
}
