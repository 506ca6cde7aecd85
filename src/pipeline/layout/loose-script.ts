import { meanConfidence, sumConfidence } from '#document/confidence.ts';
import type { Line } from '#document/document.ts';

/** Scripts whose syllables stand so far apart, or are so tall, that Tesseract takes a text for columns and passes some over. */
const LOOSE = /[\p{Script=Hangul}\p{Script=Lao}\p{Script=Myanmar}]/gu;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Of the characters, in a script so that the page is one of it. */
const MOST = 0.5;
/** True columns that are read as one run into each other, but are neither longer by this nor surer by that. */
const LONGER = 1.02;
const SURER = 0.02;
/** A surer reading must not be shorter than this. */
const AS_LONG = 0.95;

/** Whether these lines may lack words because their script was taken for columns. */
export function isLooseScript(lines: readonly Line[]): boolean {
	return isMostly(LOOSE, lines);
}

/** Chinese and Japanese: a mark is a character, and no blank is in a line. */
export function isDenseScript(lines: readonly Line[]): boolean {
	return isMostly(DENSE, lines);
}

function isMostly(script: RegExp, lines: readonly Line[]): boolean {
	const text = lines.flatMap(({ words }) => words.map(({ text }) => text)).join('');
	return (text.match(script)?.length ?? 0) > text.length * MOST;
}

/** Whether a reading as one column has more than the one as columns, or is surer of as much. */
export function readsMore(asOne: readonly Line[], asColumns: readonly Line[]): boolean {
	const sum = (lines: readonly Line[]) => sumConfidence(lines.flatMap(({ words }) => words));
	const [one, columns] = [sum(asOne), sum(asColumns)];
	const isSurer = (meanConfidence(one) ?? 0) > (meanConfidence(columns) ?? 0) + SURER;
	return one.characters > columns.characters * (isSurer ? AS_LONG : LONGER);
}
