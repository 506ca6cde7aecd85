import type { Bbox } from '#document/bbox.ts';
import type { Cell, ListItem, Table } from '#document/document.ts';

/** A word as a model wrote it, before anybody knows where it stands. */
type WrittenWord = {
	text: string;
	/** how likely the model held it, 0…1; null where it does not tell */ confidence: number | null;
};

export type WrittenLine = WrittenWord[];

type Body = {
	/** in pixels of the page; null where the model does not tell */
	bbox: Bbox | null;
	lines: WrittenLine[];
	note?: true;
};

/** A block of the document tree whose words have no boxes yet. */
export type WrittenBlock = Body &
	(
		| { kind: 'paragraph' | 'figure' | 'caption' | 'formula' | 'header' | 'footer' }
		| { kind: 'title' | 'heading'; level: number }
		| { kind: 'list'; items: ListItem[] }
		| { kind: 'table'; table: WrittenTable }
	);

export type WrittenTable = Omit<Table, 'cells' | 'continues'> & { cells: Omit<Cell, 'bbox'>[] };

/** How likely the model held what stands between two places of its text, 0…1; null where it does not tell. */
export type Certainty = (begin: number, end: number) => number | null;

/**
 * The likelihood of a stretch of text is that of its least likely token.
 * @param tokens where each ends, in order
 */
export function certaintyOf(tokens: readonly { end: number; confidence: number }[]): Certainty {
	return (begin, end) => {
		let least: number | null = null;
		for (let at = firstBehind(tokens, begin), from = begin; from < end; at++) {
			const token = tokens[at];
			if (!token) break;
			least = Math.min(least ?? 1, token.confidence);
			from = token.end;
		}
		return least;
	};
}

/** The first token that ends behind a place. */
function firstBehind(tokens: readonly { end: number }[], place: number): number {
	let [low, high] = [0, tokens.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((tokens[middle]?.end ?? 0) <= place) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** A stretch of what a model wrote, with its place in the whole. */
export type Stretch = { text: string; begin: number };

/** Lines of words; lines without any are left out. */
export function linesOf(stretches: readonly Stretch[], certainty: Certainty): WrittenLine[] {
	const lines: WrittenLine[] = [[]];
	for (const { text, begin } of stretches) {
		for (const { 0: match, index } of text.matchAll(/\n|[^\s]+/g)) {
			if (match === '\n') lines.push([]);
			else {
				const from = begin + index;
				lines.at(-1)?.push({ text: clean(match), confidence: certainty(from, from + match.length) });
			}
		}
	}
	return lines.map((line) => line.filter(({ text }) => text !== '')).filter((line) => line.length > 0);
}

/** The text of blocks, without knowing where they stand: blocks are parted by an empty line. */
export function writtenText(blocks: readonly WrittenBlock[]): string {
	const lineText = (line: WrittenLine) => line.map(({ text }) => text).join(' ');
	return blocks
		.filter(({ lines }) => lines.length > 0)
		.map(({ lines }) => lines.map(lineText).join('\n'))
		.join('\n\n');
}

/** What no text on paper has: controls, and letters that are not there. */
function clean(text: string): string {
	// eslint-disable-next-line no-control-regex -- these are what is taken out
	return text.replace(/[\u0000-\u001f\u007f\ufffd]/g, '');
}
