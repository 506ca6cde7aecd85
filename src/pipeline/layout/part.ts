import { enclose, type Bbox } from '#document/bbox.ts';
import type { Line } from '#document/document.ts';
import type { TableBlock } from '#document/table.ts';
import { median } from '#pipeline/median.ts';
import { levelling } from './level.ts';

/** What stands somewhere on a page and has its place in the order of reading: a line, or a whole table. */
export type Part = {
	/** as if the page's lines were level, like the boxes of its words */
	box: Bbox;
	wordBoxes: Bbox[];
	/** its place in the order that it was given in */
	at: number;
	content: Line | TableBlock;
};

export const isLine = (content: Part['content']): content is Line => !('kind' in content);

/** @param lines in the order of their engine; tables come after them */
export function toParts(lines: readonly Line[], tables: readonly TableBlock[]): Part[] {
	const level = levelling(lines);
	return [...lines, ...tables].map((content, at) => {
		const boxes = isLine(content) ? content.words.map(({ bbox }) => bbox) : [content.bbox];
		const wordBoxes = boxes.map(level);
		return { box: boxOf(wordBoxes), wordBoxes, at, content };
	});
}

/** Around words, but only as high as the usual one: a speck, or a word of another line, makes no line higher. */
function boxOf(boxes: readonly Bbox[]): Bbox {
	const [x0, , x1] = enclose(boxes);
	return [x0, median(boxes.map((box) => box[1])), x1, median(boxes.map((box) => box[3]))];
}

/** A line's words up to and from a place, as two parts; one of a part that lies on one side of it. */
export function cutAt(part: Part, x: number): Part[] {
	const { content, wordBoxes } = part;
	if (!isLine(content)) return [part];
	const sides = Map.groupBy(wordBoxes.keys(), (index) => {
		const box = wordBoxes[index];
		return box !== undefined && (box[0] + box[2]) / 2 < x;
	});
	if (sides.size < 2) return [part];
	return [...sides.values()].map((indexes) => {
		const boxes = wordBoxes.filter((_, index) => indexes.includes(index));
		const words = content.words.filter((_, index) => indexes.includes(index));
		const line = { ...content, words, bbox: enclose(words.map(({ bbox }) => bbox)) };
		return { ...part, box: boxOf(boxes), wordBoxes: boxes, content: line };
	});
}
