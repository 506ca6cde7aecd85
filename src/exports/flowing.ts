import type { Block, Page } from '#document/document.ts';
import { flowByPage, type FlowPage } from '#document/flow.ts';
import { joinTables, tableParts } from './whole-tables.ts';

/** What begins on a page. It `goesOn` where a paragraph or a table of a page before ends on it: nothing parts the two. */
export type FlowingPage = FlowPage<Page>;

/**
 * A document as one text, for formats that break their pages themselves: paragraphs and tables are whole, each on the page
 * that it begins on, and footnotes stand behind the body of theirs.
 * @param pages as `collect` gives them
 */
export function flowingPages(pages: readonly Page[]): FlowingPage[] {
	const tables = tableParts(pages);
	const whole = new Map<Block, Block>(tables.map(({ parts }) => [parts[0], joinTables(parts)]));
	const rests = new Set<Block>(tables.flatMap(({ parts: [, ...rest] }) => rest));
	return flowByPage(pages).map(({ page, blocks, goesOn }) => ({
		page,
		blocks: blocks.filter((block) => !rests.has(block)).map((block) => whole.get(block) ?? block),
		goesOn: goesOn || blocks.some((block) => rests.has(block))
	}));
}
