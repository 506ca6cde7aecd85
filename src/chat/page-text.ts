import type { Bbox } from '#document/bbox.ts';
import type { Block, Line, Page } from '#document/document.ts';
import { joinWords } from '#document/join.ts';
import { cellsOf, tableRows, type TableBlock } from '#document/table.ts';

/** A stretch of a page's text: UTF-16 units of what `pageText` gives, `end` exclusive. */
export type Span = { start: number; end: number };

type TextWord = Span & { bbox: Bbox };

type TextCell = Span & {
	row: number;
	/** the first and the last of its columns */
	columns: [from: number, to: number];
	bbox: Bbox;
};

/** A line of a page's text: a line of a block, or a row of a table. */
export type TextLine = Span & {
	bbox: Bbox;
	/** index of its block in the page */
	block: number;
	kind: Block['kind'];
	words: TextWord[];
	/** of a row: those that have text */
	cells?: TextCell[];
	/** of a row: it names the columns */
	isHeader?: true;
};

/** A page as the text that its readers are given, and where on the page each piece of it stands. */
export type PageText = { index: number; width: number; text: string; lines: TextLine[] };

/** @returns with `text` as `pageText` gives it */
export function layText(page: Page): PageText {
	const lines: TextLine[] = [];
	let text = '';
	page.blocks.forEach((block, at) => {
		const rows =
			block.kind === 'table'
				? rowsOf(block)
				: block.lines.map((line) => ({ ...wordsAt(line), bbox: line.bbox }));
		if (rows.every((row) => row.text === '')) return;
		if (text !== '') text += '\n\n';
		rows.forEach(({ text: own, ...row }, index) => {
			if (index > 0) text += '\n';
			const base = text.length;
			text += own;
			if (own !== '')
				lines.push({ ...shift(row, base), start: base, end: text.length, block: at, kind: block.kind });
		});
	});
	return { index: page.index, width: page.width, text, lines };
}

type Row = Pick<TextLine, 'bbox' | 'words' | 'cells' | 'isHeader'>;

/** The same, later in the text. */
function shift<R extends Row>(row: R, base: number): R {
	const move = <S extends Span>(span: S): S => ({ ...span, start: span.start + base, end: span.end + base });
	return { ...row, words: row.words.map(move), ...(row.cells && { cells: row.cells.map(move) }) };
}

function wordsAt(line: Line): { text: string; words: TextWord[] } {
	const text = joinWords(line);
	return { text, words: findWords(text, 0, line) };
}

/** Where the words of a line stand in a text that holds them in order. One that was put together with another has no place. */
function findWords(text: string, from: number, { words }: Pick<Line, 'words'>): TextWord[] {
	let at = from;
	return words.flatMap(({ text: word, bbox }) => {
		const start = text.indexOf(word, at);
		if (start < 0 || word === '') return [];
		at = start + word.length;
		return [{ start, end: at, bbox }];
	});
}

function rowsOf(block: TableBlock): (Row & { text: string })[] {
	const cells = cellsOf(block);
	return tableRows(block).map((texts, row) => {
		const starts = texts.map((_, column) =>
			texts.slice(0, column).reduce((sum, own) => sum + own.length + 1, 0)
		);
		const own = cells.filter((cell) => cell.row === row && (texts[cell.column] ?? '') !== '');
		const placed = own.map((cell): TextCell & { lines: Line[] } => {
			const start = starts[cell.column] ?? 0;
			const end = start + (texts[cell.column] ?? '').length;
			return {
				start,
				end,
				row,
				columns: [cell.column, cell.column + cell.columnSpan - 1],
				bbox: cell.bbox,
				lines: cell.lines
			};
		});
		const text = texts.join('\t');
		return {
			text,
			bbox: union(own.map(({ bbox }) => bbox)) ?? block.bbox,
			words: placed.flatMap(({ start, end, lines }) =>
				findWords(text.slice(0, end), start, { words: lines.flatMap(({ words }) => words) })
			),
			cells: placed.map(({ start, end, row: at, columns, bbox }) => ({ start, end, row: at, columns, bbox })),
			...(row < block.table.headerRows && { isHeader: true as const })
		};
	});
}

/** What surrounds them all; null of none. */
function union(boxes: readonly Bbox[]): Bbox | null {
	if (boxes.length === 0) return null;
	return [
		Math.min(...boxes.map(([x0]) => x0)),
		Math.min(...boxes.map(([, y0]) => y0)),
		Math.max(...boxes.map(([, , x1]) => x1)),
		Math.max(...boxes.map(([, , , y1]) => y1))
	];
}

/** Where a stretch of the text stands on its page: a box for each of its lines. */
export function boxesOf({ lines }: PageText, { start, end }: Span): Bbox[] {
	const touches = (span: Span) => span.start < end && span.end > start;
	return lines
		.filter(touches)
		.map((line) => union(line.words.filter(touches).map(({ bbox }) => bbox)) ?? line.bbox);
}
