import { escapeMarkdown } from './escape-markdown.ts';
import { cellsOf, cellText, tableRows, type TableBlock } from './table.ts';

/** A table as GitHub writes it; as HTML where cells span, or several rows name the columns: that has no other form. */
export function tableMarkdown(block: TableBlock, known: ReadonlySet<string>): string {
	const { cells, headerRows } = block.table;
	const spans = cells.some(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1);
	return spans || headerRows > 1 ? htmlTable(block, known) : pipeTable(block, known);
}

/** Source: GitHub Flavored Markdown 0.29, section 4.10: there is always a header row, which may be empty */
function pipeTable(block: TableBlock, known: ReadonlySet<string>): string {
	const { columns, headerRows } = block.table;
	const rows = tableRows(block, known).map((row) => row.map(escapeMarkdown));
	const header = headerRows === 1 ? rows.shift() : undefined;
	const empty = Array.from({ length: columns }, () => '');
	return [header ?? empty, empty.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Source: CommonMark 0.31.2, section 4.6: an HTML block that begins with `<table>` ends at a blank line */
function htmlTable(block: TableBlock, known: ReadonlySet<string>): string {
	const { rows, headerRows } = block.table;
	const cells = cellsOf(block);
	const lines = Array.from({ length: rows }, (_, index) => {
		const tag = index < headerRows ? 'th' : 'td';
		const inRow = cells
			.filter(({ row }) => row === index)
			.map(({ rowSpan, columnSpan, lines }) => {
				const spans = span('rowspan', rowSpan) + span('colspan', columnSpan);
				return `<${tag}${spans}>${escapeHtml(cellText(lines, known))}</${tag}>`;
			});
		return `<tr>${inRow.join('')}</tr>`;
	});
	return ['<table>', ...lines, '</table>'].join('\n');
}

function span(name: string, count: number): string {
	return count > 1 ? ` ${name}="${count}"` : '';
}

/** For the text of an element and for an attribute in double quotes. */
function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
