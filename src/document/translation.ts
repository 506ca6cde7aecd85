import type { Block, Line, Page } from './document.ts';
import { hyphenatedWords } from './hyphens.ts';
import { joinWords } from './join.ts';
import { cellsOf, cellText, itemsOf } from './table.ts';
import { typed } from './typed-line.ts';

/** The texts of a page, each with its translation; null where it is kept as it stands. */
export type Translations = ReadonlyMap<string, string | null>;

/**
 * What there is to translate on a page: the text of each paragraph, heading, caption, list item and cell, each once.
 * Markers of lists, formulas and texts without a letter are none.
 */
export function sourceTexts(page: Page): string[] {
	const texts = new Set<string>();
	turnTexts(page, (text) => {
		texts.add(text);
		return null;
	});
	return [...texts];
}

/**
 * The page with its texts translated and all else as it is. A translation is found by its text: what was corrected since
 * stands as it is until it is translated again.
 */
export function translatedPage(page: Page, translations: Translations): Page {
	return turnTexts(page, (text) => translations.get(text) ?? null);
}

/** @param turn null for a text that stays */
function turnTexts(page: Page, turn: (text: string) => string | null): Page {
	const known = hyphenatedWords(page.blocks.flatMap(({ lines }) => lines.map(joinWords)));
	const turnLines = (lines: Line[], marker = ''): Line[] => {
		const whole = cellText(lines, known);
		const sign = whole.startsWith(marker) ? marker : '';
		const text = whole.slice(sign.length).trim();
		const turned = /\p{L}/u.test(text) ? turn(text) : null;
		return turned === null ? lines : intoLines(`${sign} ${turned}`.trim(), lines);
	};
	return { ...page, blocks: page.blocks.map((block) => turnBlock(block, turnLines)) };
}

function turnBlock(block: Block, turnLines: (lines: Line[], marker?: string) => Line[]): Block {
	if (block.kind === 'formula') return block;
	if (block.kind === 'list') {
		const items = itemsOf(block).map((item) => ({ ...item, lines: turnLines(item.lines, item.marker) }));
		return { ...block, lines: items.flatMap(({ lines }) => lines), items: items.map(counted) };
	}
	if (block.kind === 'table') {
		const cells = cellsOf(block).map((cell) => ({ ...cell, lines: turnLines(cell.lines) }));
		const table = { ...block.table, cells: cells.map(counted) };
		return { ...block, lines: cells.flatMap(({ lines }) => lines), table };
	}
	return { ...block, lines: turnLines(block.lines) };
}

function counted<Part extends { lines: Line[] }>({ lines, ...part }: Part) {
	return { ...part, lineCount: lines.length };
}

/** A text in the places of some lines: each takes a part of it, as long as its own was among them. */
function intoLines(text: string, lines: readonly Line[]): Line[] {
	const total = lines.reduce((sum, line) => sum + joinWords(line).length, 0);
	const breaks = breaksOf(text);
	let share = 0;
	let begin = 0;
	return lines.flatMap((line) => {
		share += joinWords(line).length;
		const upTo = (share / total) * text.length;
		const end = share < total ? (breaks.findLast((at) => at <= upTo) ?? 0) : text.length;
		const part = text.slice(begin, end);
		begin = Math.max(begin, end);
		return typed(part, { ...line, words: [] }) ?? [];
	});
}

/** Where a line of this text may end: at a blank; where it has none, between two of its words. */
function breaksOf(text: string): number[] {
	const blanks = Array.from(text.matchAll(/\s+/gu), ({ index }) => index);
	if (blanks.length > 0) return blanks;
	const words = Array.from(new Intl.Segmenter([], { granularity: 'word' }).segment(text));
	return words.filter(({ isWordLike }) => isWordLike).map(({ index }) => index);
}
