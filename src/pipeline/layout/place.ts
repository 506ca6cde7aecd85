import type { Bbox } from '#document/bbox.ts';
import type { Line } from '#document/document.ts';
import type { PlacedLine } from './placed-line.ts';

/** For tests: a line of these words, each as wide as its letters, between the ends of its box. */
export function setLine(
	text: string,
	bbox: Bbox,
	{ fontSize = null, ...looks }: { fontSize?: number | null; bold?: true } = {}
): Line {
	const [x0, y0, x1, y1] = bbox;
	const letter = (x1 - x0) / text.length;
	let at = 0;
	const words = text.split(' ').map((word) => {
		const from = text.indexOf(word, at);
		at = from + word.length;
		return { text: word, bbox: [x0 + from * letter, y0, x0 + at * letter, y1] as Bbox, confidence: 1 };
	});
	return { bbox, words: words.filter((word) => word.text !== ''), fontSize, ...looks };
}

/** For tests: a line where it stands. */
export function place(text: string, bbox: Bbox, looks: { fontSize?: number; bold?: true } = {}): PlacedLine {
	return { line: setLine(text, bbox, looks), box: bbox };
}

/** For tests: lines of 20 pixels' height, 30 apart, below one another from a place on. */
export function setColumn(texts: readonly string[], x0: number, y0: number, letter = 10): Line[] {
	return texts.map((text, index) => {
		const top = y0 + index * 30;
		return setLine(text, [x0, top, x0 + text.length * letter, top + 20], { fontSize: 20 });
	});
}
