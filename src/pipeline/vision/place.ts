import { enclose, height, width, type Bbox } from '#document/bbox.ts';
import type { Line, Word } from '#document/document.ts';
import type { SupportWord } from './support.ts';
import type { WrittenLine } from './written.ts';

/** A word with its counterpart in the recogniser's reading, where it has one. */
export type Matched = { word: Word; partner: SupportWord | null };

/** Width of a letter over the height of its line. */
const LETTER = 0.5;

/**
 * Words at their places: each where the recogniser found its counterpart, those without one between their neighbours;
 * lines as they are on the page. Where nothing was found they share the block's box.
 * @param written the lines as the model wrote them, which need not be those of the page
 * @param wraps where nothing was found: whether one line of the model's may be several on the page
 */
export function placeWords(written: readonly (readonly Matched[])[], bbox: Bbox, wraps = false): Line[] {
	const all = written.flat();
	if (!all.some(({ partner }) => partner)) return shared(written, bbox, wraps);
	const lines: Matched[][] = [];
	let before: number | null = null;
	for (const matched of all) {
		const line: number | null = matched.partner?.line ?? before;
		if (lines.length === 0 || (line !== before && before !== null)) lines.push([]);
		lines.at(-1)?.push(matched);
		before = line;
	}
	return lines.map(placedLine);
}

function placedLine(matched: readonly Matched[]): Line {
	const found = matched.flatMap(({ partner }) => partner ?? []);
	const lineBox = enclose(found.map(({ lineBox }) => lineBox));
	const words = matched.map(({ word, partner }) => ({
		...word,
		bbox: partner?.bbox ?? ([0, 0, 0, 0] as Bbox)
	}));
	for (let at = 0; at < words.length; at++) {
		if (matched[at]?.partner) continue;
		const end = endOfGap(matched, at);
		// The line's own ends where no neighbour has a place.
		const left = words[at - 1]?.bbox[2] ?? lineBox[0];
		const right = words[end]?.bbox[0] ?? lineBox[2];
		const gap: Bbox = [Math.min(left, right), lineBox[1], Math.max(left, right), lineBox[3]];
		const within = words.slice(at, end);
		const texts = within.map(({ text }) => text);
		for (const [step, box] of sideBySide(texts, gap).entries())
			Object.assign(within[step] ?? {}, { bbox: box });
		at = end;
	}
	return { bbox: enclose(words.map(({ bbox }) => bbox)), words, fontSize: null };
}

/** Behind the last word from here on that has no counterpart. */
function endOfGap(matched: readonly Matched[], begin: number): number {
	const end = matched.findIndex(({ partner }, at) => at > begin && partner !== null);
	return end < 0 ? matched.length : end;
}

/** As many lines as text of this length takes in a box of this shape, all of one height. */
function shared(written: readonly (readonly Matched[])[], bbox: Bbox, wraps: boolean): Line[] {
	const lines =
		written.length > 1 || !wraps
			? written.map((line) => line.map(({ word }) => word))
			: wrapped(written, bbox);
	const step = height(bbox) / Math.max(1, lines.length);
	return lines.map((words, index) => {
		const box: Bbox = [bbox[0], bbox[1] + index * step, bbox[2], bbox[1] + (index + 1) * step];
		const boxes = sideBySide(
			words.map(({ text }) => text),
			box
		);
		return {
			bbox: box,
			words: words.map((word, at) => ({ ...word, bbox: boxes[at] ?? box })),
			fontSize: null
		};
	});
}

function wrapped(written: readonly (readonly Matched[])[], bbox: Bbox): Word[][] {
	const words = written.flat().map(({ word }) => word);
	const letters = words.reduce((sum, { text }) => sum + text.length + 1, 0);
	const rows = Math.max(
		1,
		Math.round(Math.sqrt((letters * LETTER * height(bbox)) / Math.max(1, width(bbox))))
	);
	const lines: Word[][] = [[]];
	let letterCount = 0;
	for (const word of words) {
		if (letterCount > (letters * lines.length) / rows) lines.push([]);
		lines.at(-1)?.push(word);
		letterCount += word.text.length + 1;
	}
	return lines.filter((line) => line.length > 0);
}

/** Boxes beside one another, each as wide as its text is long. */
function sideBySide(texts: readonly string[], [x0, y0, x1, y1]: Bbox): Bbox[] {
	const total = texts.reduce((sum, text) => sum + text.length + 1, -1);
	let at = 0;
	return texts.map((text) => {
		const [from, to] = [at / total, (at + text.length) / total];
		at += text.length + 1;
		return [
			Math.round(x0 + (x1 - x0) * from),
			Math.round(y0),
			Math.round(x0 + (x1 - x0) * to),
			Math.round(y1)
		];
	});
}

/** Words without a counterpart. */
export function unmatched(lines: readonly WrittenLine[]): Matched[][] {
	return lines.map((line) =>
		line.map(({ text, confidence }) => ({ word: { text, confidence, bbox: [0, 0, 0, 0] }, partner: null }))
	);
}
