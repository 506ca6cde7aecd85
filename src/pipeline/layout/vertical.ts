import { height, width, type Bbox } from '#document/bbox.ts';
import type { Block, Line } from '#document/document.ts';
import { characterCount } from './type-size.ts';

/** A column of signs is so much higher than wide; shorter ones tell nothing. */
const TALL = 2;
const LONG_ENOUGH = 3;
/** Of the characters of a page: so many stand in such columns where it is written downwards. */
const MOST = 0.6;
const WRITTEN_DOWNWARDS =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Mongolian}]/u;

/** Whether most of a page is written downwards, as Japanese and Chinese are: not a page that lies on its side. */
export function isVertical(lines: readonly Line[]): boolean {
	const long = lines.filter((line) => characterCount(line) >= LONG_ENOUGH);
	const count = (some: readonly Line[]) => some.reduce((sum, line) => sum + characterCount(line), 0);
	return long.length > 0 && count(long.filter(isColumn)) > count(long) * MOST;
}

function isColumn({ bbox, words }: Line): boolean {
	return height(bbox) > width(bbox) * TALL && words.some(({ text }) => WRITTEN_DOWNWARDS.test(text));
}

type Turn = (box: Bbox) => Bbox;

/**
 * Turns places by a quarter against the clock: columns from right to left become lines from the top, written from left
 * to right, and everything that is known of lines is true of them.
 * @param end where the page ends at its right, in pixels
 */
export const lying =
	(end: number): Turn =>
	([x0, y0, x1, y1]) => [y0, end - x1, y1, end - x0];

/** The way back. */
export const standing =
	(end: number): Turn =>
	([x0, y0, x1, y1]) => [end - y1, x0, end - y0, x1];

/** The size of a column's type is its width: what Tesseract says of it varies by half. */
export function turnLine(line: Line, turn: Turn): Line {
	const bbox = turn(line.bbox);
	return {
		...line,
		bbox,
		words: line.words.map((word) => ({ ...word, bbox: turn(word.bbox) })),
		fontSize: Math.min(height(bbox), width(bbox))
	};
}

export function turnBlock<T extends Block>(block: T, turn: Turn): T {
	const turned = { ...block, bbox: turn(block.bbox), lines: block.lines.map((line) => turnLine(line, turn)) };
	if (turned.kind !== 'table') return turned;
	const cells = turned.table.cells.map((cell) => ({ ...cell, bbox: turn(cell.bbox) }));
	return { ...turned, table: { ...turned.table, cells } };
}
