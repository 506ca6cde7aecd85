import type { Line } from '#document/document.ts';

/**
 * What Tesseract says of a word, and the part of words with that figure which are right, as points of a curve that
 * never falls. Its figure is that of the word's least certain character. Measured: docs/decisions/0011
 */
const CURVE: readonly (readonly [said: number, right: number])[] = [
	[0, 0.21],
	[0.5, 0.3],
	[0.75, 0.56],
	[0.9, 0.91],
	[0.96, 0.99],
	[1, 0.99]
];

/** Lines whose words' confidence is the probability that they are right, 0…1, rounded to hundredths. */
export function calibrate(lines: readonly Line[]): Line[] {
	return lines.map((line) => ({
		...line,
		words: line.words.map((word) => ({
			...word,
			confidence: word.confidence === null ? null : probability(word.confidence)
		}))
	}));
}

function probability(said: number): number {
	const end = Math.max(
		1,
		CURVE.findIndex(([x]) => x >= said)
	);
	const [[x0, y0], [x1, y1]] = [CURVE[end - 1] ?? [0, 0], CURVE[end] ?? [1, 1]];
	return Math.round((y0 + ((said - x0) / (x1 - x0)) * (y1 - y0)) * 100) / 100;
}
