import { enclose, type Bbox } from '#document/bbox.ts';
import type { Line } from '#document/document.ts';
import type { TableBlock } from '#document/table.ts';
import { alignedTables } from './aligned.ts';
import { findLattices } from './lattice.ts';
import { placeWords, type Placed } from './pieces.ts';
import type { PrintAndRules } from './print-and-rules.ts';
import type { Rule } from './rule.ts';
import { mirrorLine, mirrorPage, mirrorTable } from './mirror.ts';
import { isRightToLeft } from '#pipeline/layout/type-size.ts';
import { ruledTable, type Found as FoundTable } from './ruled.ts';

/** Nobody prints more on a page; work grows with their square. */
const MAX_WORDS = 12_000;
/** Part of a word's height at its edges where a line is none of its letters'. */
const LETTER_EDGE = 0.15;

/**
 * The tables of a page, from the top, and the lines that belong to none; of a line that a table takes a part of, what
 * is left. On a page that is written from right to left the first column is the one at the right. First those with
 * drawn lines, then those whose rows share their white; where tables are wanted and none is sure, whatever stands in
 * rows and columns.
 * Source: Nurminen 2013, Algorithmic Extraction of Data in Tables in PDF Documents, known as Tabula's two ways
 */
export function findTables(page: PrintAndRules): Found {
	if (!isRightToLeft(page.lines)) return find(page);
	const { tables, rest } = find(mirrorPage(page));
	return {
		tables: tables.map((table) => mirrorTable(table, page.width)),
		rest: rest.map((line) => mirrorLine(line, page.width))
	};
}

type Found = { tables: TableBlock[]; rest: Line[] };

function find({ lines, rules, width, layout = 'auto' }: PrintAndRules): Found {
	let words = placeWords(lines);
	if (layout === 'block' || words.length > MAX_WORDS) return { tables: [], rest: [...lines] };
	const tables: TableBlock[] = [];
	const add = (found: FoundTable | null) => {
		if (!found) return;
		tables.push(found.table);
		const taken = new Set(found.taken.map(({ index }) => index));
		words = words.filter(({ index }) => !taken.has(index));
	};
	const drawn = rules.filter((rule) => !(rule.isBroken ? leads(rule, words) : isLetter(rule, words)));
	for (const grid of findLattices(drawn, width)) add(ruledTable(grid, words, lines));
	for (const found of alignedTables({ words, lines, rules: drawn, width })) add(found);
	if (layout === 'tables' && tables.length === 0)
		for (const found of alignedTables({ words, lines, rules: drawn, width, unsure: true })) add(found);
	return {
		tables: tables.toSorted((a, b) => a.bbox[1] - b.bbox[1]),
		rest: tables.length === 0 ? [...lines] : remaining(words, lines)
	};
}

/** In heights of a word: how near to it dots end that lead to it or from it. */
const LEADER_REACH = 1.5;
const HAS_TEXT = /[\p{L}\p{N}]/u;

/** Whether dots only lead from a word to another one of its row, or lie in words: a contents list has them, and forms. */
function leads({ x0, x1, y0, y1 }: Rule, words: readonly Placed[]): boolean {
	if (y1 - y0 > x1 - x0) return false;
	return words.some(({ word: { bbox, text } }) => {
		const [left, top, right, bottom] = bbox;
		const reach = (bottom - top) * LEADER_REACH;
		if (y0 < top || y0 > bottom + (bottom - top) * LETTER_EDGE || !HAS_TEXT.test(text)) return false;
		return x0 < right + reach && x1 > left - reach;
	});
}

/** Whether it lies in a word: letters have strokes too. */
function isLetter({ x0, y0, x1, y1 }: Rule, words: readonly Placed[]): boolean {
	return words.some(({ word: { bbox } }) => {
		const [left, top, right, bottom] = bbox;
		const margin = (bottom - top) * LETTER_EDGE;
		return x1 - x0 > y1 - y0
			? x0 > left - margin && x1 < right + margin && y0 > top + margin && y0 < bottom - margin
			: x0 > left && x0 < right && y0 > top - margin && y1 < bottom + margin;
	});
}

/** What is left of each line, as one line a piece where words were taken out of its middle. */
function remaining(words: readonly Placed[], lines: readonly Line[]): Line[] {
	const kept = Map.groupBy(words, ({ line }) => line);
	return lines.flatMap((line, index) => {
		const own = kept.get(index) ?? [];
		return own.length === line.words.length ? [line] : runs(own).map((run) => part(line, run));
	});
}

function runs(words: readonly Placed[]): Placed[][] {
	const found: Placed[][] = [];
	for (const placed of words) {
		const last = found.at(-1);
		if (last && last.at(-1)?.at === placed.at - 1) last.push(placed);
		else found.push([placed]);
	}
	return found;
}

function part({ fontSize }: Line, run: readonly Placed[]): Line {
	const words = run.map(({ word }) => word);
	const bbox: Bbox = enclose(words.map((word) => word.bbox));
	return { bbox, words, fontSize };
}
