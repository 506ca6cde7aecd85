import type { Block, Line, Page } from './document.ts';
import { joinWords } from './join.ts';
import { tableRows } from './table.ts';

export function lineText(line: Line): string {
	return joinWords(line);
}

/** A block as plain text: a line a line; of a table a row a line, with tabs between its places. */
export function blockText(block: Block): string {
	if (block.kind === 'table')
		return tableRows(block)
			.map((row) => row.join('\t'))
			.join('\n');
	return block.lines.map(lineText).join('\n');
}

/** The page as plain text: a line a line, a blank line between blocks; those without text, as pictures are, leave none. */
export function pageText(page: Page): string {
	return page.blocks
		.map(blockText)
		.filter((text) => text !== '')
		.join('\n\n');
}

/** The pages' texts with a form feed between them, as `pdftotext` and Tesseract do. */
export function joinPages(texts: readonly string[]): string {
	return texts.join('\f');
}
