import type { Block, Line } from '#document/document.ts';
import type { TableBlock } from '#document/table.ts';
import { toBlocks, type BlockOptions } from './blocks.ts';
import { markCaptions } from './captions.ts';
import type { Figure } from './figures/figure.ts';
import { placeFigures } from './figures/place-figures.ts';
import { joinColumns } from './join-columns.ts';
import { typeOf } from './headings.ts';
import { isLine, toParts, type Part } from './part.ts';
import { markNotes } from './notes.ts';
import type { PlacedLine } from './placed-line.ts';
import { readingOrder } from './reading-order.ts';
import { bodySize, isRightToLeft } from './type-size.ts';
import { isVertical, lying, standing, turnBlock, turnLine } from './vertical.ts';

export type LayoutOptions = {
	/** of the page, in pixels */
	height: number;
	/** regions that were found to be tables, with their lines; in any order */
	tables?: readonly TableBlock[];
	/** pictures, with the lines that are part of them; in any order */
	figures?: readonly Figure[];
};

/**
 * The blocks of a page in reading order: columns one after another, paragraphs, headings, lists, captions, footnotes, figures. What only the whole document tells (levels of headings, running headers) `collect` adds.
 * @param lines of the page, in the order of their engine or file, without those of the tables and figures
 */
export function layoutPage(lines: readonly Line[], options: LayoutOptions): Block[] {
	return isVertical(lines) ? layoutColumns(lines, options) : layoutLines(lines, options);
}

/** A page that is written downwards is one of lines that lies on its side. */
function layoutColumns(lines: readonly Line[], { tables = [], figures = [] }: LayoutOptions): Block[] {
	const end = Math.max(...[...lines, ...tables, ...figures].map(({ bbox }) => bbox[2]));
	const lie = lying(end);
	const blocks = layoutLines(
		lines.map((line) => turnLine(line, lie)),
		{
			height: end,
			tables: tables.map((table) => turnBlock(table, lie)),
			figures: figures.map((figure) => turnBlock({ kind: 'figure', ...figure }, lie))
		}
	);
	return blocks.map((block) => turnBlock(block, standing(end)));
}

function layoutLines(lines: readonly Line[], { height, tables = [], figures = [] }: LayoutOptions): Block[] {
	const size = bodySize(lines);
	const options = { type: typeOf(lines, size), isRightToLeft: isRightToLeft(lines) };
	const ordered = readingOrder(toParts(lines, tables), {
		height,
		size,
		isRightToLeft: options.isRightToLeft
	});
	const blocks = markCaptions(placeFigures(betweenTables(ordered, options), figures), size);
	return joinColumns(markNotes(blocks, size, height));
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
