import type { Block, Page } from './document.ts';
import { hyphenatedWords, joinHyphens } from './hyphens.ts';
import { lineText } from './text.ts';

/**
 * A page as CommonMark. Recognised text is an attacker's text: whatever could be read as markup is escaped, so that
 * the rendered words are the words on the page and nothing else. Words broken at the ends of lines are whole again.
 */
export function pageMarkdown(page: Page): string {
	const hyphenated = hyphenatedWords(page.blocks.flatMap((block) => block.lines.map(lineText)));
	return page.blocks.map((block) => blockMarkdown(block, hyphenated)).join('\n\n');
}

/** Pages follow one another as paragraphs do: Markdown has no form feed. */
export function joinPagesMarkdown(pages: readonly string[]): string {
	return pages.filter((page) => page !== '').join('\n\n');
}

function blockMarkdown(block: Block, hyphenated: ReadonlySet<string>): string {
	const lines = joinHyphens(block.lines.map(lineText), hyphenated);
	return lines.map(escapeMarkdown).join('\n');
}

/**
 * @param text one line
 * Source: CommonMark 0.31.2, sections 2.4 (backslash escapes), 2.5 (entities), 4.1 to 4.3, 5.2 (what may begin a block)
 */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/[\\`*_[\]<>|~]/g, '\\$&')
		.replace(/&(?=#?[a-z0-9]+;)/gi, '\\&')
		.replace(/^(\s*)([#+=-])/, '$1\\$2')
		.replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
