import type { Block, Line, Page } from './document.ts';
import { joinWords } from './join.ts';

export function lineText(line: Line): string {
	return joinWords(line);
}

export function blockText(block: Block): string {
	return block.lines.map(lineText).join('\n');
}

/** The page as plain text: a line a line, a blank line between blocks. */
export function pageText(page: Page): string {
	return page.blocks.map(blockText).join('\n\n');
}

/** The pages' texts with a form feed between them, as `pdftotext` and Tesseract do. */
export function joinPages(texts: readonly string[]): string {
	return texts.join('\f');
}
