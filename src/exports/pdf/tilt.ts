import { enclose, height, width } from '#document/bbox.ts';
import type { Line, Page } from '#document/document.ts';

/** Only these scripts are set in columns. */
const SET_IN_COLUMNS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}]/u;
const DEGREE = Math.PI / 180;
/** A line of fewer words says little of a page's tilt. */
const MIN_WORDS = 4;
/** Less than this is noise of the letters' heights. */
const MIN_SLOPE = 0.004;
/** How much higher than wide a line is that does not run across. */
const UPRIGHT_PART = 1.5;
/** A word of fewer letters is often higher than it is wide. */
const MIN_LETTERS = 3;

/**
 * More tilt than this is written along its angle. Less is stepped: each word stands upright, a bit lower than the one
 * before. Poppler takes letters that are not on one level for words of their own, and all take a word on one level for
 * what it is; its ends are out by a thirtieth of its length at most.
 */
const MOST_STEPPED = 3.5 * DEGREE;

/** How the print of a page is tilted. */
export type Tilt = {
	/** in radians, clockwise */
	angle: number;
	isStepped: boolean;
	/** which way most lines that lie on their side run */
	lying: 'down' | 'up';
};

/** Which way a line runs: across; down in signs that stand upright; or turned as a whole, to run down or up. */
export type Run = 'across' | 'column' | 'down' | 'up';

/** The tilt that was measured when the page was straightened, or else the slope of its middle line. */
export function tiltOf({ blocks, remedies }: Page): Tilt {
	const lines = blocks.flatMap((block) => block.lines);
	const lying = lyingOf(lines);
	const straightened = remedies.find(({ stage }) => stage === 'straighten');
	if (straightened) return toTilt(straightened.figure * DEGREE, lying);
	const slopes = lines
		.filter((line) => line.words.length >= MIN_WORDS && width(line.bbox) > 4 * height(line.bbox))
		.map(slopeOf)
		.toSorted((a, b) => a - b);
	const middle = slopes[slopes.length >> 1] ?? 0;
	return toTilt(Math.abs(middle) < MIN_SLOPE ? 0 : Math.atan(middle), lying);
}

function toTilt(angle: number, lying: Tilt['lying']): Tilt {
	return { angle, isStepped: Math.abs(angle) <= MOST_STEPPED, lying };
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

/** A single word does not say which way it runs: then it is as most of its page. */
export function runOf(line: Line, { lying }: Pick<Tilt, 'lying'>): Run {
	if (!isUpright(line)) return 'across';
	if (line.words.some(({ text }) => SET_IN_COLUMNS.test(text))) return 'column';
	if (line.words.length > 1) return followsDown(line) ?? 'across';
	const letters = line.words[0]?.text.match(/\p{L}|\p{N}/gu) ?? [];
	return letters.length >= MIN_LETTERS ? lying : 'across';
}

function isUpright({ words }: Line): boolean {
	const bbox = enclose(words.map((word) => word.bbox));
	return height(bbox) >= UPRIGHT_PART * width(bbox) && height(bbox) > 0;
}

function lyingOf(lines: readonly Line[]): 'down' | 'up' {
	const runs = lines
		.filter(({ words }) => words.length > 1)
		.filter(isUpright)
		.map(followsDown);
	const count = (run: 'down' | 'up') => runs.filter((other) => other === run).length;
	return count('up') > count('down') ? 'up' : 'down';
}

/** Whether each word begins below the one before, or above; null where they stand side by side. */
function followsDown({ words }: Line): 'down' | 'up' | null {
	const middles = words.map(({ bbox: [, y0, , y1] }) => (y0 + y1) / 2);
	const steps = middles.slice(1).map((middle, index) => middle - (middles[index] ?? 0));
	if (steps.every((step) => step > 0)) return 'down';
	return steps.every((step) => step < 0) ? 'up' : null;
}
