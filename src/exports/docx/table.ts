import { Table, TableCell, TableRow, WidthType } from 'docx';
import type { TableBlock } from '#document/table.ts';
import { isRightToLeft } from '#exports/direction.ts';
import { reflow } from '#document/reflow.ts';
import { gridRows } from '#exports/table-grid.ts';
import type { Context } from './context.ts';
import { paragraph } from './paragraph.ts';

/** A table with its spans; the rows that name the columns are said again on each page that it goes on. */
export function tableOf(block: TableBlock, context: Context): Table {
	const { columns, headerRows } = block.table;
	const width = Math.floor(context.text.width / columns);
	const rows = gridRows(block).map(
		(cells, index) =>
			new TableRow({
				...(index < headerRows ? { tableHeader: true } : {}),
				children: cells.map(
					({ rowSpan, columnSpan, lines }) =>
						new TableCell({
							rowSpan,
							columnSpan,
							width: { size: width * columnSpan, type: WidthType.DXA },
							children: [paragraph(reflow(lines, context.known), context)]
						})
				)
			})
	);
	const text = reflow(block.lines, context.known);
	return new Table({
		rows,
		style: 'TableGrid',
		columnWidths: Array.from({ length: columns }, () => width),
		width: { size: width * columns, type: WidthType.DXA },
		...(isRightToLeft(text, context.isRtl) ? { visuallyRightToLeft: true } : {})
	});
}
