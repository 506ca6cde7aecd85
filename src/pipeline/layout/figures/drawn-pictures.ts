import type { Bbox } from '#document/bbox.ts';
import type { Line } from '#document/document.ts';
import { areaOf, isText, mergeBoxes, sharedArea } from './figure.ts';

/** Of the page's width: smaller pictures are signs, bullets and parts of lines; and where strips of one picture meet. */
const [MIN_SIDE, REACH] = [0.04, 0.004];
/** Of the page's width: parts of one drawing lie no further apart; and there are so many. A frame's corners are round, too. */
const [NEAR, MIN_CURVES] = [0.02, 5];
/** Of the page: a larger one is the page itself, or its ground. */
const MAX_AREA = 0.8;

type Layer = {
	width: number;
	height: number;
	lines: readonly Line[];
	/** as the file places them, in the pixels of the page */
	pictures: readonly Bbox[];
	/** of drawn paths that curve or slant */
	curves: readonly Bbox[];
};

/** The pictures of a page that brings its text along: those that are no ground for text, and large enough to be seen. */
export function drawnPictures({ width, height, lines, pictures, curves }: Layer): Bbox[] {
	const words = lines.flatMap((line) => line.words.map(({ bbox }) => bbox));
	const drawings = mergeBoxes(curves, width * NEAR).filter(
		(box) => curves.filter((curve) => sharedArea(curve, box) > 0).length >= MIN_CURVES
	);
	const visible = [...pictures, ...drawings].map(([x0, y0, x1, y1]): Bbox => [
		Math.max(0, Math.floor(x0)),
		Math.max(0, Math.floor(y0)),
		Math.min(width, Math.ceil(x1)),
		Math.min(height, Math.ceil(y1))
	]);
	return mergeBoxes(
		visible.filter((box) => areaOf(box) > 0 && areaOf(box) < width * height * MAX_AREA),
		width * REACH
	).filter(
		(box) =>
			Math.min(box[2] - box[0], box[3] - box[1]) > width * MIN_SIDE &&
			areaOf(box) < width * height * MAX_AREA &&
			!isText(box, words)
	);
}
