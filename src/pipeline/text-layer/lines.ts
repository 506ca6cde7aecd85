import { enclose } from '#document/bbox.ts';
import type { Line, Word } from '#document/document.ts';
import type { Glyph } from './glyph.ts';
import { logicalOrder } from './logical-order.ts';
import { cleanText } from './clean-text.ts';

/** All in sizes of the type. A glyph this far off the baseline (a superscript is nearer) begins a new line. */
const MAX_RISE = 0.5;
/** So wide a gap is the space between two columns; cells of a table are nearer. */
const MAX_GAP = 6;
/** Kerning, accents and italics reach back into the glyph before by no more. */
const MAX_OVERLAP = 0.6;
/** Print kerns by less than this and sets words further apart. */
const WORD_GAP = 0.17;
/** By so much more than its usual gap does spaced-out type set words apart. */
const SPACED_WORD_GAP = 0.12;
/** The same glyph drawn twice so near makes bold type. */
const DOUBLE_STRIKE = 0.12;
/** Directions of writing further apart than this (cosine) are two lines. */
const SAME_DIRECTION = 0.996;

/** A glyph and where it lies along its line. */
type Placed = { glyph: Glyph; start: number; end: number };
type OpenLine = { first: Glyph; fontSize: number; placed: Placed[]; start: number; end: number };

/**
 * Groups glyphs into words and lines, in the order in which the page draws them, which is the order of reading in
 * nearly every file. Words of right-to-left scripts come out in the order of reading too.
 */
export function toLines(glyphs: readonly Glyph[]): Line[] {
	const lines: OpenLine[] = [];
	for (const glyph of glyphs) {
		const line = lines.at(-1);
		if (line && continues(line, glyph)) addGlyph(line, glyph);
		else lines.push(beginLine(glyph));
	}
	return lines.map(toLine).filter((line) => line.words.length > 0);
}

function beginLine(glyph: Glyph): OpenLine {
	const line: OpenLine = { first: glyph, fontSize: glyph.fontSize, placed: [], start: 0, end: 0 };
	addGlyph(line, glyph);
	return line;
}

function along({ first }: OpenLine, { x, y }: Glyph): number {
	return (x - first.x) * first.dirX + (y - first.y) * first.dirY;
}

function continues(line: OpenLine, glyph: Glyph): boolean {
	const { first, fontSize } = line;
	if (first.dirX * glyph.dirX + first.dirY * glyph.dirY < SAME_DIRECTION) return false;
	const rise = Math.abs((glyph.y - first.y) * first.dirX - (glyph.x - first.x) * first.dirY);
	const size = Math.max(fontSize, glyph.fontSize);
	if (rise > size * MAX_RISE) return false;
	const start = along(line, glyph);
	// After the glyph before, or after or before all of the line: right-to-left text may be drawn from its right end.
	const gaps = [
		start - (line.placed.at(-1)?.end ?? 0),
		start - line.end,
		line.start - (start + glyph.advance)
	];
	return gaps.some((gap) => gap > -size * MAX_OVERLAP && gap < size * MAX_GAP);
}

function addGlyph(line: OpenLine, glyph: Glyph): void {
	const start = along(line, glyph);
	const previous = line.placed.at(-1);
	const isDouble =
		previous?.glyph.text === glyph.text &&
		Math.abs(previous.start - start) < glyph.fontSize * DOUBLE_STRIKE &&
		previous.end > previous.start;
	if (isDouble) return;
	line.placed.push({ glyph, start, end: start + glyph.advance });
	line.start = Math.min(line.start, start);
	line.end = Math.max(line.end, start + glyph.advance);
	line.fontSize = Math.max(line.fontSize, glyph.fontSize);
}

function toLine({ placed, fontSize }: OpenLine): Line {
	const visual = placed.toSorted((a, b) => a.start - b.start);
	const words = splitWords(visual, fontSize).flatMap(toWord);
	const isBold = placed.every(({ glyph }) => glyph.bold || glyph.text.trim() === '');
	return {
		bbox: enclose(words.map((word) => word.bbox)),
		words: logicalOrder(words),
		fontSize,
		...(isBold && { bold: true })
	};
}

/** Cuts at spaces and at gaps. @param placed from left to right */
function splitWords(placed: readonly Placed[], fontSize: number): Placed[][] {
	const gap = Math.max(WORD_GAP, usualGap(placed, fontSize) + SPACED_WORD_GAP) * fontSize;
	const words: Placed[][] = [];
	let end = -Infinity;
	let isCut = true;
	for (const sign of placed) {
		const isSpace = sign.glyph.text.trim() === '';
		if (!isSpace && (isCut || sign.start - end > gap)) words.push([]);
		if (!isSpace) words.at(-1)?.push(sign);
		isCut = isSpace && (sign.end > sign.start || sign.glyph.text !== '');
		if (!isSpace) end = Math.max(end, sign.end);
	}
	return words;
}

/** The median gap between neighbours, in sizes of the type; 0 where there are too few to tell. */
function usualGap(placed: readonly Placed[], fontSize: number): number {
	const gaps = placed
		.slice(1)
		.map((sign, index) => (sign.start - (placed[index]?.end ?? sign.start)) / fontSize)
		.sort((a, b) => a - b);
	return gaps.length < 4 ? 0 : Math.max(0, gaps[Math.floor(gaps.length / 2)] ?? 0);
}

/** A word, or the words of one sign that stands for several. */
function toWord(signs: readonly Placed[]): Word[] {
	const box = enclose(signs.map(({ glyph }) => glyph.bbox));
	const text = cleanText(signs.map(({ glyph }) => glyph.text));
	const parts = text.split(/\s+/).filter((part) => part !== '');
	if (parts.length < 2) return parts.map((part) => ({ text: part, bbox: box, confidence: null }));
	const total = parts.join(' ').length;
	let at = 0;
	return parts.map((part) => {
		const [from, to] = [at / total, (at + part.length) / total];
		at += part.length + 1;
		const width = box[2] - box[0];
		return {
			text: part,
			bbox: [box[0] + from * width, box[1], box[0] + to * width, box[3]],
			confidence: null
		};
	});
}
