import { height, width } from '#document/bbox.ts';
import type { Line, Word } from '#document/document.ts';
import { isRightToLeft } from './signs.ts';
import { type Run, runOf, type Tilt } from './tilt.ts';

/** A line as it is to be written: from its start along its direction. Pixels of the page, y down. */
export type PlacedLine = {
	/** start of the baseline */
	x: number;
	y: number;
	/** of the direction in which it is written */
	cos: number;
	sin: number;
	/** its signs stand upright, one under the other */
	isColumn: boolean;
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

/**
 * The words of a line, each as long as its box, all as high as their line: programs tell lines and columns by the
 * sizes and baselines of words, and take those of one line for several where each has its own.
 */
export function placeLine(line: Line, tilt: Tilt): PlacedLine {
	const run = runOf(line, tilt);
	const { cos, sin } = directionOf(run, tilt.isStepped ? 0 : tilt.angle);
	const print = directionOf(run, tilt.angle);
	const slope = tilt.isStepped && run === 'across' ? Math.tan(tilt.angle) : 0;
	const words = inOrderOfPlace(line.words).map((word) => {
		const place = along(word, { cos, sin }, ownSize(word, print));
		const fall = slope * ((place.start + place.end) / 2);
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
		isColumn: run === 'column',
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

type Direction = { cos: number; sin: number };

function directionOf(run: Run, angle: number): Direction {
	const turned = run === 'across' ? angle : angle + (run === 'up' ? -Math.PI : Math.PI) / 2;
	// Without rounding, where it is upright.
	const cos = run !== 'across' && angle === 0 ? 0 : Math.cos(turned);
	return { cos, sin: Math.sin(turned) };
}

/** Print from right to left comes from left to right, as programs that read PDFs expect it. */
function inOrderOfPlace(words: readonly Word[]): readonly Word[] {
	if (!words.some(({ text }) => isRightToLeft(text))) return words;
	return words.toSorted((a, b) => a.bbox[0] - b.bbox[0]);
}

/** The length and height of a tilted word, of which the box is the one around it. */
function ownSize({ bbox }: Word, { cos, sin }: Direction): { length: number; size: number } {
	const [c, s] = [Math.abs(cos), Math.abs(sin)];
	const [w, h] = [width(bbox), height(bbox)];
	const square = c * c - s * s;
	return { length: Math.max(1, (w * c - h * s) / square), size: Math.max(1, (h * c - w * s) / square) };
}

/** Where a word is along and across a direction: its middle stays where it is. */
function along(
	{ bbox }: Word,
	{ cos, sin }: Direction,
	{ length, size }: { length: number; size: number }
): { start: number; end: number; top: number; bottom: number } {
	const [x, y] = [(bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2];
	const [middle, across] = [x * cos + y * sin, y * cos - x * sin];
	return {
		start: middle - length / 2,
		end: middle + length / 2,
		top: across - size / 2,
		bottom: across + size / 2
	};
}
