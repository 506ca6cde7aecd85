import type { Bbox } from './bbox.ts';
import type { Line, Word } from './document.ts';

/** What no reader of files gives: it would part lines and pages, or is no character at all. */
const NO_TEXT = /[\p{Cc}\p{Cs}\u2028\u2029]+/gu;

/** A typed text as a word of a page may have it: on one line, without control characters and halves of characters. */
export function typedText(text: string): string {
	return text.replace(NO_TEXT, ' ').trim();
}

/** A line as it was typed: words that are as many as before keep their boxes, others share the line's. */
export function typed(text: string, line: Line): Line | null {
	const texts = typedText(text)
		.split(/\s+/u)
		.filter((word) => word !== '');
	if (texts.length === 0) return null;
	const boxes =
		texts.length === line.words.length ? line.words.map(({ bbox }) => bbox) : shareBox(line.bbox, texts);
	const words = texts.map((word, index): Word => ({
		text: word,
		bbox: boxes[index] ?? line.bbox,
		confidence: null
	}));
	return { ...line, words };
}

/** Whether a text begins in a script that is written from right to left. */
const LEFTWARD = /^\P{L}*[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u;

/** Boxes side by side as the text is written, each as wide as its text is long. */
function shareBox([x0, y0, x1, y1]: Bbox, texts: readonly string[]): Bbox[] {
	const isLeftward = LEFTWARD.test(texts.join(' '));
	const total = texts.reduce((sum, text) => sum + text.length + 1, -1);
	let at = 0;
	return texts.map((text) => {
		const [from, to] = [at / total, (at + text.length) / total];
		at += text.length + 1;
		const [begin, end] = isLeftward ? [1 - to, 1 - from] : [from, to];
		return [x0 + (x1 - x0) * begin, y0, x0 + (x1 - x0) * end, y1];
	});
}
