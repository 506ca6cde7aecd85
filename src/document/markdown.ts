import type { Block, Line, Page } from './document.ts';
import { flow } from './flow.ts';
import { hyphenatedWords, joinHyphens } from './hyphens.ts';
import { tableMarkdown } from './markdown-table.ts';
import { itemsOf, type ListBlock } from './table.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { lineText } from './text.ts';

/**
 * A page as CommonMark with tables as GitHub writes them. Recognised text is an attacker's text: whatever could be
 * read as markup is escaped, so that the rendered words are the words on the page and nothing else. Words broken at
 * the ends of lines are whole again. Running headers and footers are left out.
 */
export function pageMarkdown(page: Page): string {
	return pagesMarkdown([page]);
}

/** Pages as one text: paragraphs that go on over a page's end are whole. Markdown has no form feed. */
export function pagesMarkdown(pages: readonly Page[]): string {
	const blocks = flow(pages);
	const known = hyphenatedWords(blocks.flatMap((block) => block.lines.map(lineText)));
	const parts: string[] = [];
	let before: Block | undefined;
	for (const block of blocks) {
		const part = blockMarkdown(block, known);
		if (part === '') continue;
		// Two lists that follow one another would be one.
		if (block.kind === 'list' && before?.kind === 'list') parts.push('<!-- -->');
		parts.push(part);
		before = block;
	}
	return parts.join('\n\n');
}

function blockMarkdown(block: Block, known: ReadonlySet<string>): string {
	switch (block.kind) {
		case 'title':
		case 'heading':
			return headingMarkdown(block.level, wholeLines(block.lines, known).join(' '));
		case 'list':
			return listMarkdown(block, known);
		case 'table':
			return tableMarkdown(block, known);
		case 'paragraph':
		case 'caption':
		case 'figure':
		case 'header':
		case 'footer':
			return wholeLines(block.lines, known).map(escapeMarkdown).join('\n');
		case 'formula':
			return formulaMarkdown(block.lines.map(lineText).join(' '));
	}
}

function wholeLines(lines: readonly Line[], known: ReadonlySet<string>): string[] {
	return joinHyphens(lines.map(lineText), known);
}

/**
 * LaTeX as GitHub and Pandoc take it. What knows no formulas reads Markdown instead, so nothing of it may be a tag, a
 * link or code: blanks, which a formula does not show, part what would be one.
 */
function formulaMarkdown(latex: string): string {
	if (latex === '') return '';
	const harmless = latex
		.replace(/<(?=\S)/g, '< ')
		.replace(/\](?=[([:])/g, '] ')
		.replace(/(:\/|www)(?=[/.])/gi, '$1 ')
		.replace(/(?<!\\)\$/g, '\\$')
		.replaceAll('`', "'");
	return `$$ ${harmless} $$`;
}

const DEEPEST_HEADING = 6;

/** Source: CommonMark 0.31.2, section 4.2: a row of `#` at the end of a heading is not shown */
function headingMarkdown(level: number, text: string): string {
	const escaped = escapeMarkdown(text).replace(/(?<!\\)(#+)$/, '\\$1');
	return `${'#'.repeat(Math.min(level, DEEPEST_HEADING))} ${escaped}`;
}

/** Source: CommonMark 0.31.2, section 5.2: what belongs to an item is indented by the width of its marker */
function listMarkdown(list: ListBlock, known: ReadonlySet<string>): string {
	const indents: string[] = [''];
	return itemsOf(list)
		.map(({ marker, level, lines }) => {
			const indent = indents[Math.min(level, indents.length - 1)] ?? '';
			const number = /^\(?(\d{1,9})[.)]$/.exec(marker)?.[1];
			const sign = number === undefined ? '-' : `${number}.`;
			const inner = indent + ' '.repeat(sign.length + 1);
			indents.splice(indents.indexOf(indent) + 1, Infinity, inner);
			const [first = '', ...rest] = wholeLines(lines, known);
			const isShown = number === undefined && /[\p{L}\p{N}]/u.test(marker); // (b), iv.
			const texts = [isShown ? first : first.slice(marker.length).trimStart(), ...rest];
			return `${indent}${sign} ${texts.map(escapeMarkdown).join(`\n${inner}`)}`;
		})
		.join('\n');
}
