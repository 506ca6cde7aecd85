import type { Page } from './document.ts';
import { levelHeadings } from './heading-levels.ts';
import { joinPageEnds } from './page-ends.ts';
import { markRunning } from './running-lines.ts';

/**
 * What only the whole document tells of its pages: which lines run through it as headers, footers and page numbers,
 * the levels of its headings, the paragraphs that go on over a page's end. Quick enough to be done at each look.
 * @param pages as they are stored, in order; nothing of them is changed
 */
export function collect(pages: readonly Page[]): Page[] {
	return joinPageEnds(levelHeadings(markRunning(pages)));
}
