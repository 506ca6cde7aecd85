import { meanConfidence, sumConfidence } from '#document/confidence.ts';
import type { Block, Line, Page, Word } from '#document/document.ts';
import { pageMarkdown } from '#document/markdown.ts';
import { cellsOf, cellText, itemsOf, type TableBlock } from '#document/table.ts';
import { blockText, lineText, pageText } from '#document/text.ts';
import type { JobBlock, JobPage, JobTable } from './job.ts';

/** A page in the words of the contract. */
export function jobPage(page: Page): JobPage {
	return {
		...page,
		text: pageText(page),
		markdown: pageMarkdown(page),
		blocks: page.blocks.map(jobBlock)
	};
}

function jobBlock(block: Block): JobBlock {
	return {
		kind: block.kind,
		text: blockText(block),
		bbox: block.bbox,
		confidence: meanConfidence(sumConfidence(block.lines.flatMap((line) => line.words))),
		lines: block.lines.map((line) => ({
			text: lineText(line),
			bbox: line.bbox,
			confidence: meanConfidence(sumConfidence(line.words)),
			font_size: line.fontSize,
			...(line.bold && { bold: true })
		})),
		words: block.lines.flatMap((line, index) => line.words.map((word) => ({ ...word, line: index }))),
		...('level' in block && { level: block.level }),
		...(block.kind === 'list' && {
			items: itemsOf(block).map(({ lines, lineCount, ...item }) => ({
				...item,
				text: lines.map(lineText).join('\n'),
				line_count: lineCount
			}))
		}),
		...(block.kind === 'table' && { table: jobTable(block) }),
		...(block.kind === 'paragraph' && block.continues && { continues: true }),
		...(block.note && { note: true })
	};
}

function jobTable(block: TableBlock): JobTable {
	const { rows, columns, headerRows, continues } = block.table;
	const cells = cellsOf(block).map(({ row, column, rowSpan, columnSpan, bbox, lineCount, lines }) => ({
		row,
		column,
		row_span: rowSpan,
		column_span: columnSpan,
		bbox,
		text: cellText(lines),
		line_count: lineCount
	}));
	return { rows, columns, header_rows: headerRows, cells, ...(continues && { continues }) };
}

/** The page as the tree that its answer was made from: with it a client can apply corrections by itself, at once. */
export function pageTree(page: JobPage): Page {
	const { index, width, height, dpi, rotation, source, remedies } = page;
	return { index, width, height, dpi, rotation, source, remedies, blocks: page.blocks.map(treeBlock) };
}

function treeBlock(block: JobBlock): Block {
	const { kind, bbox, level = 1, items, table } = block;
	const body = { bbox, lines: treeLines(block), ...(block.note && { note: true as const }) };
	if (kind === 'title' || kind === 'heading') return { ...body, kind, level };
	if (kind === 'list')
		return {
			...body,
			kind,
			items: (items ?? []).map(({ marker, level: depth, line_count: lineCount }) => ({
				marker,
				level: depth,
				lineCount
			}))
		};
	if (kind === 'table') return { ...body, kind, table: treeTable(table) };
	if (kind === 'paragraph') return { ...body, kind, ...(block.continues && { continues: true }) };
	return { ...body, kind };
}

function treeLines({ lines, words }: JobBlock): Line[] {
	const byLine = Map.groupBy(words, ({ line }) => line);
	return lines.map(({ bbox, font_size: fontSize, bold }, index) => ({
		bbox,
		words: (byLine.get(index) ?? []).map(treeWord),
		fontSize,
		...(bold && { bold })
	}));
}

function treeWord({ text, bbox, confidence, joined, unsupported }: JobBlock['words'][number]): Word {
	return { text, bbox, confidence, ...(joined && { joined }), ...(unsupported && { unsupported }) };
}

function treeTable(table: JobTable | undefined): TableBlock['table'] {
	const { rows, columns, header_rows: headerRows, cells, continues } = table ?? EMPTY;
	return {
		rows,
		columns,
		headerRows,
		cells: cells.map(
			({ row, column, row_span: rowSpan, column_span: columnSpan, bbox, line_count: lineCount }) => ({
				row,
				column,
				rowSpan,
				columnSpan,
				bbox,
				lineCount
			})
		),
		...(continues && { continues })
	};
}

const EMPTY: JobTable = { rows: 1, columns: 1, header_rows: 0, cells: [] };
