import type { Block, Page } from './document.ts';
import { areOfOneSize, goesOn, isFlow } from './flow.ts';

/** Says of the first paragraph of a page that it goes on from the page before. */
export function joinPageEnds(pages: readonly Page[]): Page[] {
	return pages.map((page, at) => {
		const before = pages[at - 1];
		const first = page.blocks.find(isFlow);
		if (before?.index !== page.index - 1 || first?.kind !== 'paragraph' || !isOpen(before.blocks, first))
			return page;
		const blocks = page.blocks.map((block) =>
			block === first ? { ...first, continues: true as const } : block
		);
		return { ...page, blocks };
	});
}

/** Whether a page's text ends in a paragraph that goes on in this one; notes in smaller type may stand below it. */
function isOpen(blocks: readonly Block[], next: Block): boolean {
	const last = blocks.findLast(
		(block) => isFlow(block) && (block.kind !== 'paragraph' || areOfOneSize(block, next))
	);
	return last !== undefined && goesOn(last, next);
}
