import { enclose, height, width } from '#document/bbox.ts';
import type { Line, Page, Word } from '#document/document.ts';
import { isRightToLeft } from './signs.ts';

/** A line as it is to be written: from its start along its direction. Pixels of the page, y down. */
export type PlacedLine = {
	/** start of the baseline */
	x: number;
	y: number;
	/** of the direction in which it is written */
	cos: number;
	sin: number;
	/** across that direction: the height of the line */
	size: number;
	/** one after another along the line */
	words: PlacedWord[];
};

export type PlacedWord = {
	text: string;
	/** along the line, from its start */
	start: number;
	/** how far its baseline is below the line's */
	fall: number;
	length: number;
	/** a blank comes after it in the text */
	hasBlank: boolean;
};

/** Only these scripts are set in columns. */
const SET_IN_COLUMNS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}]/u;
const DEGREE = Math.PI / 180;
/** A line of fewer words says little of a page's tilt. */
const MIN_WORDS = 4;
/** Less than this is noise of the letters' heights. */
const MIN_SLOPE = 0.004;

/**
 * How the lines of a page fall to the right. Those of a page that was straightened are written along their angle; of
 * less, each word is a bit lower than the one before, which more programs read as a line.
 */
export type Tilt = {
	/** in radians, clockwise */
	angle: number;
	/** in pixels a pixel, where the angle is 0 */
	slope: number;
};

/** The tilt that was measured when the page was straightened, or else the slope of its middle line. */
export function tiltOf({ blocks, remedies }: Page): Tilt {
	const straightened = remedies.find(({ stage }) => stage === 'straighten');
	if (straightened) return { angle: straightened.figure * DEGREE, slope: 0 };
	const slopes = blocks
		.flatMap(({ lines }) => lines)
		.filter((line) => line.words.length >= MIN_WORDS && width(line.bbox) > 4 * height(line.bbox))
		.map(slopeOf)
		.toSorted((a, b) => a - b);
	const middle = slopes[slopes.length >> 1] ?? 0;
	return { angle: 0, slope: Math.abs(middle) < MIN_SLOPE ? 0 : middle };
}

/** Least squares through the middles of the words. */
function slopeOf({ words }: Line): number {
	const points = words.map(({ bbox: [x0, y0, x1, y1] }) => ({ x: (x0 + x1) / 2, y: (y0 + y1) / 2 }));
	const mean = (of: 'x' | 'y') => points.reduce((sum, point) => sum + point[of], 0) / points.length;
	const [x, y] = [mean('x'), mean('y')];
	const above = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
	const below = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
	return below === 0 ? 0 : above / below;
}

/**
 * The words of a line, each as long as its box, all as high as their line: programs tell lines and columns by the
 * sizes and baselines of words, and take those of one line for several where each has its own.
 */
export function placeLine(line: Line, { angle, slope }: Tilt): PlacedLine {
	const isColumn = isSetInColumn(line);
	const direction = isColumn ? angle + Math.PI / 2 : angle;
	const [cos, sin] = [isColumn && angle === 0 ? 0 : Math.cos(direction), Math.sin(direction)];
	const words = inOrderOfPlace(line.words).map((word) => {
		const place = along(word, cos, sin);
		const fall = (isColumn ? 0 : slope) * ((place.start + place.end) / 2);
		return { word, place, fall };
	});
	const first = Math.min(...words.map(({ place }) => place.start));
	const top = Math.min(...words.map(({ place, fall }) => place.top - fall));
	const bottom = Math.max(...words.map(({ place, fall }) => place.bottom - fall));
	// Of a tilted page pdf.js tells no lines.
	const endsWithBlank = !line.words.some(({ joined, text }) => joined || isRightToLeft(text));
	return {
		x: first * cos - bottom * sin,
		y: first * sin + bottom * cos,
		cos,
		sin,
		size: Math.max(1, bottom - top),
		words: words.map(({ word, place, fall }, index) => {
			const next = words[index + 1];
			// No gap where none is in the text: programs would take it for a blank.
			const end = next?.word.joined ? Math.max(place.end, next.place.start) : place.end;
			const length = Math.max(1, end - place.start);
			const hasBlank = next ? !next.word.joined : endsWithBlank;
			return { text: word.text, start: place.start - first, fall, length, hasBlank };
		})
	};
}

/** Print from right to left comes from left to right, as programs that read PDFs expect it. */
function inOrderOfPlace(words: readonly Word[]): readonly Word[] {
	if (!words.some(({ text }) => isRightToLeft(text))) return words;
	return words.toSorted((a, b) => a.bbox[0] - b.bbox[0]);
}

function isSetInColumn({ words, bbox }: Line): boolean {
	if (height(bbox) < 1.5 * width(bbox)) return false;
	return (
		words.some(({ text }) => SET_IN_COLUMNS.test(text)) && height(enclose(words.map((word) => word.bbox))) > 0
	);
}

/**
 * Where a word is along and across a direction. Its box is the one around the tilted word: solved for the word's own
 * length and height.
 */
function along(
	{ bbox }: Word,
	cos: number,
	sin: number
): { start: number; end: number; top: number; bottom: number } {
	const [x, y] = [(bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2];
	const [c, s] = [Math.abs(cos), Math.abs(sin)];
	const [w, h] = [width(bbox), height(bbox)];
	const square = c * c - s * s;
	const length = Math.max(1, (w * c - h * s) / square);
	const size = Math.max(1, (h * c - w * s) / square);
	const [middle, across] = [x * cos + y * sin, y * cos - x * sin];
	return {
		start: middle - length / 2,
		end: middle + length / 2,
		top: across - size / 2,
		bottom: across + size / 2
	};
}
