import type { Piece } from './folded-page.ts';

/** Where a found piece stands in the text beside the picture; null where that tab does not show it. */
export function rangeOf(root: Element, piece: Piece, text: string): Range | null {
	const line = root.querySelector(`[data-block="${piece.block}"][data-line="${piece.line}"]`);
	if (line) return rangeIn(line, piece.start, piece.end);
	// Rows of a table are no lines of the page: there it is the first that has these words.
	for (const row of root.querySelectorAll(`[data-block="${piece.block}"]`)) {
		const start = row.textContent.indexOf(text);
		if (start >= 0) return rangeIn(row, start, start + text.length);
	}
	return null;
}

function rangeIn(root: Element, start: number, end: number): Range | null {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	let before = 0;
	let isBegun = false;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const { length } = node.textContent ?? '';
		if (!isBegun && start < before + length) {
			range.setStart(node, start - before);
			isBegun = true;
		}
		if (isBegun && end <= before + length) {
			range.setEnd(node, end - before);
			return range;
		}
		before += length;
	}
	return null;
}
