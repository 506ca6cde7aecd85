import type { Bbox } from './bbox.ts';
import type { Line, Word } from './document.ts';

/** A line as it was typed: words that are as many as before keep their boxes, others share the line's. */
export function typed(text: string, line: Line): Line | null {
	const texts = text.split(/\s+/u).filter((word) => word !== '');
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

/** Boxes side by side, each as wide as its text is long. */
function shareBox([x0, y0, x1, y1]: Bbox, texts: readonly string[]): Bbox[] {
	const total = texts.reduce((sum, text) => sum + text.length + 1, -1);
	let at = 0;
	return texts.map((text) => {
		const [from, to] = [at / total, (at + text.length) / total];
		at += text.length + 1;
		return [x0 + (x1 - x0) * from, y0, x0 + (x1 - x0) * to, y1];
	});
}
