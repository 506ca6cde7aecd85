import { height } from '#document/bbox.ts';
import type { Line } from '#document/document.ts';

/** Scripts whose syllables stand so far apart, or are so tall, that Tesseract takes a text for columns and passes some over. */
const LOOSE = /[\p{Script=Hangul}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Of the characters, in a script so that the page is one of it. */
const MOST = 0.5;
/** Lines of a text in one column have no gaps as wide as this, in sizes of type; some may have a list's or a date's. */
const GUTTER = 2;
const FEW = 0.1;

/** Whether these lines may lack words because their script was taken for columns. */
export function isLooseScript(lines: readonly Line[]): boolean {
	return isMostly(LOOSE, lines);
}

/** Chinese and Japanese: a mark is a character, and no blank is in a line. */
export function isDenseScript(lines: readonly Line[]): boolean {
	return isMostly(DENSE, lines);
}

/** Whether lines that were read as one column are: through true columns, or a table, they run over gutters. */
export function isOneColumn(lines: readonly Line[]): boolean {
	const torn = lines.filter(({ words, fontSize, bbox }) => {
		const size = fontSize ?? height(bbox);
		return words.some(
			(word, index) => word.bbox[0] - (words[index - 1]?.bbox[2] ?? Infinity) > size * GUTTER
		);
	});
	return torn.length <= lines.length * FEW;
}

function isMostly(script: RegExp, lines: readonly Line[]): boolean {
	const text = lines.flatMap(({ words }) => words.map(({ text }) => text)).join('');
	return (text.match(script)?.length ?? 0) > text.length * MOST;
}
