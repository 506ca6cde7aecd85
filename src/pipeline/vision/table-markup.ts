import { linesOf, type Certainty, type Stretch, type WrittenBlock, type WrittenTable } from './written.ts';

type TableBlock = Extract<WrittenBlock, { kind: 'table' }>;
type Cell = {
	row: number;
	column: number;
	rowSpan: number;
	columnSpan: number;
	isHead: boolean;
	stretch: Stretch;
};

const PART = /<(tr|td|th)\b([^>]*)>|<\/(tr|td|th|table)>/gi;
/** A model may say anything. */
const LARGEST_SPAN = 100;

/** A table in HTML's words: rows, cells and how far they span; any other markup in it is left out. */
export function readTableMarkup({ text, begin }: Stretch, certainty: Certainty): TableBlock | null {
	const cells: Cell[] = [];
	const taken = new Set<string>();
	let row = -1;
	let open: (Omit<Cell, 'stretch'> & { from: number }) | null = null;
	const close = (to: number) => {
		if (open)
			cells.push({ ...open, stretch: { text: bare(text.slice(open.from, to)), begin: begin + open.from } });
		open = null;
	};
	for (const { 0: whole, 1: tag = '', 2: attributes = '', index } of text.matchAll(PART)) {
		close(index);
		if (tag.toLowerCase() === 'tr') row++;
		else if (tag !== '') {
			if (row < 0) row = 0;
			const [rowSpan, columnSpan] = [spanOf(attributes, 'rowspan'), spanOf(attributes, 'colspan')];
			let column = 0;
			while (taken.has(`${row}:${column}`)) column++;
			take(taken, { row, column, rowSpan, columnSpan });
			open = {
				row,
				column,
				rowSpan,
				columnSpan,
				isHead: tag.toLowerCase() === 'th',
				from: index + whole.length
			};
		}
	}
	close(text.length);
	return tableOf(cells, certainty);
}

function take(
	taken: Set<string>,
	{ row, column, rowSpan, columnSpan }: Omit<Cell, 'isHead' | 'stretch'>
): void {
	for (let y = 0; y < rowSpan; y++)
		for (let x = 0; x < columnSpan; x++) taken.add(`${row + y}:${column + x}`);
}

/** A table as Markdown has them: a row a line, with a line of dashes below its head. */
export function readTableRows(lines: readonly Stretch[], certainty: Certainty): TableBlock | null {
	const rule = lines.findIndex(({ text }) => /^\s*\|(\s*:?-+:?\s*\|)+\s*$/.test(text));
	const rows = lines.filter((_, index) => index !== rule);
	const cells = rows.flatMap(({ text, begin }, row) => {
		const from = text.indexOf('|') + 1;
		const parts = text.slice(from, text.lastIndexOf('|')).split(/(?<!\\)\|/);
		let at = begin + from;
		return parts.map((part, column): Cell => {
			const stretch = { text: bare(part).replaceAll('\\|', '|'), begin: at };
			at += part.length + 1;
			return { row, column, rowSpan: 1, columnSpan: 1, isHead: row < rule, stretch };
		});
	});
	return tableOf(cells, certainty);
}

function tableOf(cells: readonly Cell[], certainty: Certainty): TableBlock | null {
	if (cells.length === 0) return null;
	const rows = Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan));
	const columns = Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan));
	const headOf = (at: number) => cells.some(({ row, isHead }) => row === at && isHead);
	let headerRows = 0;
	while (headerRows < rows && headOf(headerRows)) headerRows++;
	const kept = cells
		.map(({ stretch, row, column, rowSpan, columnSpan }) => ({
			cell: { row, column, rowSpan, columnSpan },
			lines: linesOf([stretch], certainty)
		}))
		.filter(({ cell, lines }) => lines.length > 0 || cell.rowSpan * cell.columnSpan > 1)
		.toSorted((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
	const table: WrittenTable = {
		rows,
		columns,
		headerRows: headerRows === rows ? 0 : headerRows,
		cells: kept.map(({ cell, lines }) => ({ ...cell, lineCount: lines.length }))
	};
	return { kind: 'table', bbox: null, lines: kept.flatMap(({ lines }) => lines), table };
}

function spanOf(attributes: string, name: string): number {
	const span = Number(new RegExp(`${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(attributes)?.[1] ?? 1);
	return Math.min(Math.max(span, 1), LARGEST_SPAN);
}

/** Without markup within the line; what was a new line is one. */
function bare(text: string): string {
	return text
		.replace(/<br\s*\/?>/gi, '\n')
		.replace(/<\/?(b|i|u|em|strong|sub|sup|span|p)(\s[^>]*)?>/gi, '')
		.replace(/\*\*/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
}
