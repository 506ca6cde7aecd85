import type { Block, Line } from '#document/document.ts';
import type { TableBlock } from '#document/table.ts';
import { toBlocks, type BlockOptions } from './blocks.ts';
import { joinColumns } from './join-columns.ts';
import { typeOf } from './headings.ts';
import { isLine, toParts, type Part } from './part.ts';
import { markNotes } from './notes.ts';
import type { PlacedLine } from './placed-line.ts';
import { readingOrder } from './reading-order.ts';
import { bodySize, isRightToLeft } from './type-size.ts';

export type LayoutOptions = {
	/** of the page, in pixels */
	height: number;
	/** regions that were found to be tables, with their lines; in any order */
	tables?: readonly TableBlock[];
};

/**
 * The blocks of a page in reading order: columns one after another, paragraphs, headings, lists, captions, footnotes. What only the whole document tells (levels of headings, running headers) `collect` adds.
 * @param lines of the page, in the order of their engine or file, without those of the tables
 */
export function layoutPage(lines: readonly Line[], { height, tables = [] }: LayoutOptions): Block[] {
	const size = bodySize(lines);
	const options = { type: typeOf(lines, size), isRightToLeft: isRightToLeft(lines) };
	const ordered = readingOrder(toParts(lines, tables), {
		height,
		size,
		isRightToLeft: options.isRightToLeft
	});
	return joinColumns(markNotes(betweenTables(ordered, options), size, height));
}

function betweenTables(parts: readonly Part[], options: BlockOptions): Block[] {
	const blocks: Block[] = [];
	let lines: PlacedLine[] = [];
	for (const { content, box } of parts) {
		if (isLine(content)) {
			lines.push({ line: content, box });
			continue;
		}
		blocks.push(...toBlocks(lines, options), content);
		lines = [];
	}
	return [...blocks, ...toBlocks(lines, options)];
}
