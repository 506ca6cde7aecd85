import type { Line } from '#document/document.ts';
import { isLeaderNoise, isTypedRule, withoutLeader } from './figures.ts';
import { fillCells, isInGrid, textsOf, toBlock } from './fill.ts';
import type { Grid } from './grid.ts';
import { toPieces, type Placed } from './pieces.ts';
import { findRegions, toGrid } from './regions.ts';
import { mergeStrokes, strokesOf, type Rule, type Stroke } from './rule.ts';
import { countHeaderRows } from './header-rows.ts';
import type { Found } from './ruled.ts';
import { isSureAligned } from './sure.ts';

type Page = {
	words: readonly Placed[];
	lines: readonly Line[];
	rules: readonly Rule[];
	width: number;
	/** whether what may be a table is one */
	unsure?: boolean;
};

/** Part of the page's width that parts pieces of one line across. */
const REACH = 1 / 100;
/** Part of a table's width that a line across it has. */
const AS_WIDE = 0.8;
/** In sizes of type: how far above or below a table its lines lie. */
const NEAR = 1.5;

/** Tables that white makes, with or without lines across. */
export function alignedTables({ words, lines, rules, width, unsure = false }: Page): Found[] {
	const print = words.filter(({ word }) => !isTypedRule(word.text));
	const typed = words.filter(({ word }) => isTypedRule(word.text)).map(toRule);
	const across = mergeStrokes(strokesOf([...rules, ...typed]).across, width * REACH);
	const plain = print.filter((placed, index) => !isNoise(print, index)).flatMap(withoutDots);
	return findRegions(toPieces(plain, lines)).flatMap((region) => {
		const grid = toGrid(region, across);
		const own = region.rows.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.words));
		const cells = fillCells(grid, own, lines);
		const texts = textsOf(grid, cells);
		const size = region.rows[0]?.pieces[0]?.size ?? 1;
		const led = words.filter(
			({ word }, index) =>
				(word.text !== withoutLeader(word.text) || isNoise(words, index)) && isInGrid(grid, word.bbox)
		);
		if (!unsure && !isSureAligned(texts, { ruled: countAcross(grid, across, size * NEAR), led: led.length }))
			return [];
		const taken = new Set(own.map(({ index }) => index));
		const drawn = words.filter(
			(placed) => isInGrid(grid, placed.word.bbox) && (led.includes(placed) || isTypedRule(placed.word.text))
		);
		return [
			{
				table: toBlock(grid, cells, countHeaderRows(texts)),
				taken: [...words.filter(({ index }) => taken.has(index)), ...drawn]
			}
		];
	});
}

function toRule({ word: { bbox } }: Placed): Rule {
	const y = (bbox[1] + bbox[3]) / 2;
	return { x0: bbox[0], x1: bbox[2], y0: y, y1: y };
}

/** Whether a word is one of several that were read where dots lead on. */
function isNoise(words: readonly Placed[], index: number): boolean {
	const isAlike = (at: number) => {
		const [word, other] = [words[index], words[at]];
		return other !== undefined && other.line === word?.line && isLeaderNoise(other.word.text);
	};
	return isAlike(index) && (isAlike(index - 1) || isAlike(index + 1));
}

/** The word without the dots that lead to the next column, and nothing where it is only dots. */
function withoutDots(placed: Placed): Placed[] {
	const { word } = placed;
	const text = withoutLeader(word.text);
	if (text === word.text) return [placed];
	if (text === '') return [];
	const [x0, y0, x1, y1] = word.bbox;
	const right = x0 + ((x1 - x0) * text.length) / word.text.length;
	return [{ ...placed, word: { ...word, text, bbox: [x0, y0, right, y1] } }];
}

/** Lines about as wide as the table, in it or at its edges. */
function countAcross({ xs, ys }: Grid, across: readonly Stroke[], near: number): number {
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	return across.filter(
		({ at, from, to }) =>
			at > top - near &&
			at < bottom + near &&
			Math.min(to, right) - Math.max(from, left) > (right - left) * AS_WIDE &&
			to - from < (right - left) / AS_WIDE
	).length;
}
