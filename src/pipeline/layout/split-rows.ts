import { enclose, height, type Bbox } from '#document/bbox.ts';
import type { Line, Word } from '#document/document.ts';

/** In heights of the larger type: print that stands farther apart may be of two texts. */
const GAP = 3;
/** Heights of two sizes of type; letters with and without stems reach 1.4 within one, which two words even out. */
const TWO_SIZES = 1.4;
const MIN_WORDS = 2;
/** A letter is so many times as high as its dot. */
const LETTER = 3;
const DOTS = /^[.·'’`]+$/u;

/**
 * Takes apart what stands side by side in two sizes of type, as a letter's sender and its address do, and was read as
 * one line; and leaves out the dots of larger letters beside it, which were read as signs of the line above.
 * @param lines of an upright image
 */
export function splitRows(lines: readonly Line[]): Line[] {
	return lines.flatMap((line) => {
		const words = line.words.filter((word) => !isLetterDot(word, line, lines));
		const [first] = words;
		if (!first) return [];
		const whole = words.length === line.words.length ? line : { ...line, words, bbox: around(words) };
		const at = words.findIndex((_, index) => isSeam(words.slice(0, index), words.slice(index)));
		return at < 0 ? [whole] : [part(whole, words.slice(0, at)), part(whole, words.slice(at))];
	});
}

/** In the middle of a larger word of another line it is a dot of its letters. */
function isLetterDot({ text, bbox }: Word, line: Line, lines: readonly Line[]): boolean {
	if (!DOTS.test(text)) return false;
	return lines.some(
		(other) =>
			other !== line &&
			other.words.some(({ bbox: word }) => isWithin(bbox, word) && height(word) > height(bbox) * LETTER)
	);
}

function isSeam(before: readonly Word[], after: readonly Word[]): boolean {
	const [last, next] = [before.at(-1), after[0]];
	if (!last || !next || before.length < MIN_WORDS || after.length < MIN_WORDS) return false;
	const [left, right] = [tallest(before), tallest(after)];
	const gap = Math.max(next.bbox[0] - last.bbox[2], last.bbox[0] - next.bbox[2]); // either direction
	return gap > Math.max(left, right) * GAP && Math.max(left, right) >= Math.min(left, right) * TWO_SIZES;
}

/** Of a line's type its larger part has the size; that of the smaller goes by its letters. */
function part(line: Line, words: Word[]): Line {
	const scale = tallest(words) / tallest(line.words);
	return {
		...line,
		words,
		bbox: around(words),
		fontSize: line.fontSize === null ? null : line.fontSize * scale
	};
}

function tallest(words: readonly Word[]): number {
	return Math.max(...words.map(({ bbox }) => height(bbox)));
}

function around(words: readonly Word[]): Bbox {
	return enclose(words.map(({ bbox }) => bbox));
}

function isWithin([x0, y0, x1, y1]: Bbox, outer: Bbox): boolean {
	const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
	return x > outer[0] && x < outer[2] && y > outer[1] && y < outer[3];
}
