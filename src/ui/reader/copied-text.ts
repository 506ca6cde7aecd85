/** What of an element a selection holds, from one offset of its text to another. */
export type Piece = { block: number; line: number; text: string };

/** Selected words as one text: in reading order, a line a line, a blank line between blocks. */
export function copiedText(pieces: readonly Piece[]): string {
	let text = '';
	let last: Piece | null = null;
	for (const piece of pieces) {
		if (last && last.block !== piece.block) text = `${text.trimEnd()}\n\n`;
		else if (last && last.line !== piece.line) text = `${text.trimEnd()}\n`;
		text += piece.text;
		last = piece;
	}
	return text.trimEnd();
}

/** The words under `root` that a range holds, or parts of them. */
export function selectedPieces(root: Element, range: Range): Piece[] {
	const pieces: Piece[] = [];
	for (const line of root.querySelectorAll<HTMLElement>('[data-line]')) {
		if (!range.intersectsNode(line)) continue;
		const at = { block: Number(line.dataset['block']), line: Number(line.dataset['line']) };
		for (const word of line.children) {
			const node = word.firstChild;
			if (!node || !range.intersectsNode(node)) continue;
			const text = node.textContent ?? '';
			const from = node === range.startContainer ? range.startOffset : 0;
			const to = node === range.endContainer ? range.endOffset : text.length;
			if (to > from) pieces.push({ ...at, text: text.slice(from, to) });
		}
	}
	return pieces;
}
