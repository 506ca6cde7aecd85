import type { Line } from '#document/document.ts';

/** Scripts whose syllables stand so far apart, or are so tall, that Tesseract takes a text for columns and passes some over. */
const LOOSE = /[\p{Script=Hangul}\p{Script=Lao}\p{Script=Myanmar}]/gu;
/** Of the characters, in a script so that the page is one of it. */
const MOST = 0.5;
/** Columns that are read as one run into each other, but are read no longer. */
const MORE = 1.02;

/** Whether these lines may lack words because their script was taken for columns. */
export function isLooseScript(lines: readonly Line[]): boolean {
	const text = lines.flatMap(({ words }) => words.map(({ text }) => text)).join('');
	return (text.match(LOOSE)?.length ?? 0) > text.length * MOST;
}

/** Whether a reading has noticeably more characters than another. */
export function readsMore(reading: readonly Line[], other: readonly Line[]): boolean {
	return countCharacters(reading) > countCharacters(other) * MORE;
}

function countCharacters(lines: readonly Line[]): number {
	return lines.flatMap(({ words }) => words).reduce((count, { text }) => count + text.length, 0);
}
