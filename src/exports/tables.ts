import type { OcrDocument } from '#document/ocr-document.ts';
import { meanConfidence, sumConfidence } from '#document/confidence.ts';
import { tableRows } from '#document/table.ts';
import { lineText } from '#document/text.ts';
import { hyphenatedIn } from './reflow.ts';

/** A table as its texts, row by row. */
export type TableTexts = {
	/** index of the page that it begins on */
	page: number;
	headerRows: number;
	rows: string[][];
};

/** The tables of a document in reading order; what goes on on the next page is one, its heading said once. */
export function tablesOf({ pages }: OcrDocument): TableTexts[] {
	const tables: TableTexts[] = [];
	for (const page of pages) {
		const known = hyphenatedIn(page);
		for (const block of page.blocks) {
			if (block.kind !== 'table') continue;
			const rows = tableRows(block, known);
			const { headerRows, continues } = block.table;
			const before = continues ? tables.at(-1) : undefined;
			if (before) before.rows.push(...rows.slice(repeatedRows(before, rows)));
			else tables.push({ page: page.index, headerRows, rows });
		}
	}
	return tables;
}

/** How many of the first rows are the heading over again. */
function repeatedRows({ rows, headerRows }: TableTexts, next: string[][]): number {
	const same = rows.slice(0, headerRows).every((row, index) => row.join('\t') === next[index]?.join('\t'));
	return same ? headerRows : 0;
}

/** A line of text with its place: page and block from 1, and how sure it is, 0…1, null where nobody knows. */
export type LineRow = { page: number; block: number; confidence: number | null; text: string };

/** Every line of a document, for who wants rows of one that has no table. */
export function lineRows({ pages }: OcrDocument): LineRow[] {
	return pages.flatMap(({ index, blocks }) =>
		blocks.flatMap(({ lines }, block) =>
			lines.map((line) => ({
				page: index + 1,
				block: block + 1,
				confidence: meanConfidence(sumConfidence(line.words)),
				text: lineText(line)
			}))
		)
	);
}

/** What the rows of lines are headed by. */
export const LINE_HEADER = ['page', 'block', 'confidence', 'text'];
