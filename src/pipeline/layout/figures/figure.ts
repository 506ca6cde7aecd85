import type { Bbox } from '#document/bbox.ts';
import type { Line, Word } from '#document/document.ts';

/** A picture on a page, with the lines that are part of it: the labels of a chart, the letters of a logo. */
export type Figure = { bbox: Bbox; lines: Line[] };

/** Part of a picture that words may cover: more is a text on a tinted ground, in a frame or over a scan. */
const MAX_COVERED = 0.22;
const SURE = 0.6;

export const areaOf = ([x0, y0, x1, y1]: Bbox): number => Math.max(0, x1 - x0) * Math.max(0, y1 - y0);

/** The area that two boxes share. */
export function sharedArea(a: Bbox, b: Bbox): number {
	return areaOf([Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]);
}

/** Whether a box is covered by too many of these words to be a picture. */
export function isText(box: Bbox, words: readonly Bbox[]): boolean {
	return words.reduce((sum, word) => sum + sharedArea(word, box), 0) > areaOf(box) * MAX_COVERED;
}

/** Whether a word is so likely to be right that it is print, not what a recogniser sees in a picture. */
export function isSure({ text, confidence }: Word): boolean {
	return (confidence ?? 1) >= SURE && /[\p{L}\p{N}]{2}/u.test(text);
}

/** The boxes with those put together that lie over one another or no further apart than this. */
export function mergeBoxes(boxes: readonly Bbox[], reach: number): Bbox[] {
	const merged: Bbox[] = [];
	for (const box of boxes) {
		let whole = box;
		// What it now reaches becomes part of it too.
		for (
			let at = merged.findIndex((other) => touch(other, whole, reach));
			at >= 0;
			at = merged.findIndex((other) => touch(other, whole, reach))
		) {
			const [other = whole] = merged.splice(at, 1);
			whole = around(other, whole);
		}
		merged.push(whole);
	}
	return merged;
}

export function around(a: Bbox, b: Bbox): Bbox {
	return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function touch(a: Bbox, b: Bbox, reach: number): boolean {
	return (
		Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > -reach &&
		Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > -reach
	);
}
