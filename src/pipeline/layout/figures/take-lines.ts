import { enclose, type Bbox } from '#document/bbox.ts';
import { meanConfidence, sumConfidence } from '#document/confidence.ts';
import type { Line, Word } from '#document/document.ts';
import { isFigure } from '#pipeline/layout/tables/figures.ts';
import { bodySize, sizeOf } from '#pipeline/layout/type-size.ts';
import { around, type Figure } from './figure.ts';

/** In sizes of type: a gap as wide parts what stands in a picture from what stands beside it. */
const APART = 1;
/** In sizes of type: how far from a chart the figures of its axes stand; and how far off is what stands beyond them. */
const [NEAR, BEYOND] = [1.2, 5];
/** What is read in a picture and is less likely to be right than wrong is no print. */
const MIN_CONFIDENCE = 0.5;
/** A line with as many words is part of a text, not a label; and so is type that is larger than the page's by so much. */
const [MIN_WORDS, LARGER] = [6, 1.2];
/** Large type in a picture is a headline where it was surely read, and is no sign or label. */
const [SURE, MIN_LETTERS] = [0.85, 6];

/**
 * Shares lines out between pictures and the rest of the page. A picture takes the labels that stand in it, and at its
 * edges the figures of a chart's axes; what was read in it and makes no sense is left out. Headlines and texts that
 * lie on it stay with the page.
 * @param boxes of pictures
 */
export function takeLines(
	boxes: readonly Bbox[],
	lines: readonly Line[]
): { figures: Figure[]; rest: Line[] } {
	if (boxes.length === 0) return { figures: [], rest: [...lines] };
	const body = bodySize(lines);
	const figures = boxes.map((box): Figure => ({ bbox: withAxes(box, lines, body), lines: [] }));
	const rest = lines.flatMap((line) => {
		const left: Word[] = [];
		for (const piece of piecesOf(line)) {
			const own = figures.find(({ bbox }) => piece.every((word) => isInside(word.bbox, bbox)));
			if (!own || isPrint(piece, line, body)) left.push(...piece);
			else if (isReadable(piece)) own.lines.push(part(line, piece));
		}
		if (left.length === line.words.length) return [line];
		return left.length > 0 ? [part(line, left)] : [];
	});
	return { figures, rest };
}

/** With the row and the columns of figures that stand right beside it, and nothing beyond them. */
function withAxes(box: Bbox, lines: readonly Line[], body: number): Bbox {
	const pieces = lines.flatMap((line) =>
		piecesOf(line).map((words) => ({
			bbox: enclose(words.map(({ bbox }) => bbox)),
			isFigure: words.every(({ text }) => isFigure(text)),
			size: Math.max(body, sizeOf(line))
		}))
	);
	const isLast = (own: Bbox, size: number) =>
		pieces.every(({ bbox }) => bbox === own || !isBeyond(bbox, own, box, size * BEYOND));
	return pieces
		.filter((one) => one.isFigure && standsAt(one.bbox, box, one.size * NEAR) && isLast(one.bbox, one.size))
		.map(({ bbox }) => bbox)
		.reduce(around, box);
}

/** Whether a box stands beside another, within the length of its side. */
function standsAt([x0, y0, x1, y1]: Bbox, box: Bbox, near: number): boolean {
	const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
	const isWithinX = x > box[0] - near && x < box[2] + near;
	const isWithinY = y > box[1] - near && y < box[3] + near;
	if (isWithinX && (Math.abs(y0 - box[3]) < near || Math.abs(box[1] - y1) < near)) return true;
	return isWithinY && (Math.abs(x0 - box[2]) < near || Math.abs(box[0] - x1) < near);
}

/** Whether something stands in the row of a label, on the side that is turned away from its picture. */
function isBeyond([x0, y0, x1, y1]: Bbox, label: Bbox, picture: Bbox, reach: number): boolean {
	if (Math.min(y1, label[3]) <= Math.max(y0, label[1])) return false;
	const isLeft = label[2] < (picture[0] + picture[2]) / 2;
	return isLeft ? x1 <= label[0] && x1 > label[0] - reach : x0 >= label[2] && x0 < label[2] + reach;
}

function isInside([x0, y0, x1, y1]: Bbox, box: Bbox): boolean {
	const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
	return x > box[0] && x < box[2] && y > box[1] && y < box[3];
}

/** The words of a line, apart where a gap between them is wide; in their own order. */
function piecesOf(line: Line): Word[][] {
	const pieces: Word[][] = [];
	const gap = sizeOf(line) * APART;
	for (const word of line.words) {
		const last = pieces.at(-1);
		const before = last?.at(-1)?.bbox;
		const isNear =
			before !== undefined && Math.max(word.bbox[0] - before[2], before[0] - word.bbox[2]) <= gap;
		if (isNear) last?.push(word);
		else pieces.push([word]);
	}
	return pieces;
}

/** Whether it is a headline or a part of a text. */
function isPrint(words: readonly Word[], line: Line, body: number): boolean {
	const sure = words.filter(({ text, confidence }) => (confidence ?? 1) >= SURE && /\p{L}{2}/u.test(text));
	if (sure.length >= MIN_WORDS && sure.length > words.length / 2) return true;
	const letters = words.reduce((sum, { text }) => sum + text.length, 0);
	return sure.length === words.length && letters >= MIN_LETTERS && sizeOf(line) > body * LARGER;
}

function isReadable(words: readonly Word[]): boolean {
	return (
		words.some(({ text }) => /[\p{L}\p{N}]/u.test(text)) &&
		(meanConfidence(sumConfidence(words)) ?? 1) >= MIN_CONFIDENCE
	);
}

function part({ fontSize }: Line, words: Word[]): Line {
	return { bbox: enclose(words.map(({ bbox }) => bbox)), words, fontSize };
}
