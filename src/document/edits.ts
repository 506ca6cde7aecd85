import type { Change } from './change.ts';
import type { Block, Line, Page } from './document.ts';
import { sinceReading } from './readings.ts';
import { withCell, withTable } from './table-edits.ts';
import { typed, typedText } from './typed-line.ts';

/**
 * The pages as a person has corrected them; the recognised ones are left as they are. A change of a place that is not
 * there changes nothing. Of two changes of one place the later counts.
 */
export function applyChanges(pages: readonly Page[], changes: readonly Change[]): Page[] {
	return pages.map((page) => {
		const own = changes.filter((change) => change.page === page.index);
		return own.length === 0 ? page : changedPage(page, own).page;
	});
}

/** Where a line that is shown stands in the recognised tree, and where each of its words; these are unknown once it was typed. */
export type LinePlace = { line: number; words: number[] };

/** A corrected page, and where what is shown of it stands in the recognised tree, which is what corrections name. */
export type ChangedPage = {
	page: Page;
	/** of each block */
	blocks: number[];
	/** of each line; a cell that was typed has none */
	lines: ReadonlyMap<Line, LinePlace>;
};

/** @param made of this page alone */
export function changedPage(page: Page, made: readonly Change[]): ChangedPage {
	const changes = sinceReading(made);
	const places = new Map<Line, LinePlace>();
	const added = changes.filter((change) => change.what === 'block').map(addedBlock);
	const all = [...page.blocks, ...added].map((block, index) => {
		const own = changes.filter((change) => 'block' in change && change.block === index);
		return changedBlock(block, own, places);
	});
	const blocks = orderOf(page.blocks.length, changes).filter((index) => hasContent(all[index]));
	return { page: { ...page, blocks: blocks.flatMap((index) => all[index] ?? []) }, blocks, lines: places };
}

/** The places of a page's blocks as they are read. */
function orderOf(count: number, changes: readonly Change[]): number[] {
	let order = Array.from({ length: count }, (_, index) => index);
	let next = count;
	for (const change of changes) {
		if (change.what === 'order') order = [...new Set(change.blocks)];
		if (change.what !== 'block') continue;
		const at = change.before === null ? -1 : order.indexOf(change.before);
		order = order.filter((index) => index !== next).toSpliced(at < 0 ? order.length : at, 0, next);
		next += 1;
	}
	return order;
}

function addedBlock({ bbox, text }: Extract<Change, { what: 'block' }>): Block {
	const [x0, y0, x1, y1] = bbox;
	const texts = text.split('\n');
	const height = (y1 - y0) / texts.length;
	const lines = texts.flatMap((part, at): Line[] => {
		const top = y0 + height * at;
		const line = typed(part, { bbox: [x0, top, x1, top + height], words: [], fontSize: null });
		return line ? [line] : [];
	});
	return { kind: 'paragraph', bbox, lines };
}

/** A block that a person has emptied goes; a figure has no words. */
function hasContent(block: Block | undefined): boolean {
	return block !== undefined && (block.kind === 'figure' || block.lines.length > 0);
}

function changedBlock(block: Block, changes: readonly Change[], places: Map<Line, LinePlace>): Block {
	const lines = block.lines.map((line, index) => changedLine(line, index, changes, places));
	const kept = withLines(block, lines);
	const formed = changes.reduce((now, change) => {
		if (now.kind !== 'table' || kept.kind !== 'table') return now;
		if (change.what === 'table') return withTable(kept, change);
		return change.what === 'cell' ? withCell(now, change) : now;
	}, kept);
	const kind = changes.findLast((change) => change.what === 'kind');
	if (!kind) return formed;
	const { bbox } = block;
	return 'level' in kind
		? { kind: kind.kind, level: kind.level, bbox, lines: formed.lines }
		: { kind: kind.kind, bbox, lines: formed.lines };
}

/** @returns null where the line is gone */
function changedLine(
	line: Line,
	index: number,
	changes: readonly Change[],
	places: Map<Line, LinePlace>
): Line | null {
	const note = (shown: Line | null, words: number[]) => {
		if (shown) places.set(shown, { line: index, words });
		return shown;
	};
	const whole = changes.findLast((change) => change.what === 'line' && change.line === index);
	if (whole?.what === 'line') return note(typed(whole.text, line), []);
	const texts = new Map<number, string>();
	for (const change of changes) {
		if (change.what === 'word' && change.line === index) texts.set(change.word, typedText(change.text));
	}
	const left = line.words.map((_, at) => at).filter((at) => texts.get(at) !== '');
	if (texts.size === 0) return note(line, left);
	const words = line.words.flatMap((word, at) => {
		const text = texts.get(at);
		if (text === undefined) return word;
		return text === '' ? [] : { ...word, text, confidence: null };
	});
	return note(words.length === 0 ? null : { ...line, words }, left);
}

/** The block with its new lines; items and cells keep those that are their own. */
function withLines(block: Block, lines: readonly (Line | null)[]): Block {
	let end = 0;
	const remaining = <T extends { lineCount: number }>(part: T): T => {
		const own = lines.slice(end, (end += part.lineCount));
		return { ...part, lineCount: own.filter((line) => line !== null).length };
	};
	const kept = lines.filter((line) => line !== null);
	if (block.kind === 'list')
		return {
			...block,
			lines: kept,
			items: block.items.map(remaining).filter(({ lineCount }) => lineCount > 0)
		};
	if (block.kind === 'table')
		return { ...block, lines: kept, table: { ...block.table, cells: block.table.cells.map(remaining) } };
	return { ...block, lines: kept };
}
