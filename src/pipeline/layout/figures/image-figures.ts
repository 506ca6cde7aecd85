import type { Bbox } from '#document/bbox.ts';
import { meanConfidence, sumConfidence } from '#document/confidence.ts';
import type { Line } from '#document/document.ts';
import type { PageImage } from '#document/page-image.ts';
import { inkOf } from '#pipeline/prepare/size.ts';
import type { Rule } from '#pipeline/layout/tables/rule.ts';
import { bodySize } from '#pipeline/layout/type-size.ts';
import { findDrawings } from './drawings.ts';
import { isSure, isText, mergeBoxes } from './figure.ts';
import { tonedAreas } from './toned-areas.ts';

/** What is as likely to be right may have letters under it: they are no strokes of a drawing. */
const LIKELY = 0.35;
/** Where the words of a page are less sure on average it is handwriting, or print that nobody could read: large strokes of its own. */
const READ = 0.5;
/** In pixels of the small image: parts of one picture are no further apart. */
const REACH = 12;

/**
 * The pictures on a page: areas of tone and drawings that hardly a word covers. Not rules, frames, tables or what a
 * scanner saw beside the page.
 * Source: after the separation of halftones and line art from text by size and texture of connected ink,
 * Wahl, Wong & Casey 1982 (doi:10.1016/0146-664X(82)90059-4); what was read takes the place of their measures of text
 * @param image upright, as it was read
 * @returns boxes in the pixels of the image
 */
export function findFigures(
	image: PageImage,
	{ lines, rules }: { lines: readonly Line[]; rules: readonly Rule[] }
): Bbox[] {
	const { small, large, paper, dark, isPhoto } = inkOf(image);
	if (isPhoto) return [];
	const { factor } = small;
	const reduced = (box: Bbox): Bbox => box.map((value) => value / factor) as Bbox;
	const words = lines.flatMap((line) => line.words.filter(isSure).map(({ bbox }) => reduced(bbox)));
	const read = lines.flatMap((line) =>
		line.words.filter(({ confidence }) => (confidence ?? 1) >= LIKELY).map(({ bbox }) => reduced(bbox))
	);
	const drawn = rules.map(({ x0, y0, x1, y1 }) => reduced([x0, y0, x1, y1]));
	const toned = tonedAreas(small, paper, words).filter((box) => !isText(box, words));
	const sure = meanConfidence(sumConfidence(lines.flatMap((line) => line.words))) ?? 1;
	const drawings =
		sure < READ
			? []
			: findDrawings(small, { large, dark, words, read, rules: drawn, type: bodySize(lines) / factor });
	return mergeBoxes([...toned, ...drawings], REACH)
		.filter((box) => !isText(box, words))
		.map((box): Bbox => box.map((value) => value * factor) as Bbox);
}
