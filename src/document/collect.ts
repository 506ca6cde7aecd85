import type { Change } from './change.ts';
import { continueTables } from './continued-tables.ts';
import type { Page } from './document.ts';
import { applyChanges } from './edits.ts';
import { levelHeadings } from './heading-levels.ts';
import { joinPageEnds } from './page-ends.ts';
import { markRunning } from './running-lines.ts';

/**
 * What only the whole document tells of its pages: which lines run through it as headers, footers and page numbers,
 * the levels of its headings, the tables and paragraphs that go on over a page's end. Quick enough to be done at each look.
 * @param pages as they are stored, in order; nothing of them is changed
 * @param changes what a person has corrected since, who has the last word
 */
export function collect(pages: readonly Page[], changes: readonly Change[] = []): Page[] {
	return applyChanges(joinPageEnds(levelHeadings(continueTables(markRunning(pages)))), changes);
}
