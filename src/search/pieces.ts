/** A piece of a text that is compared as a whole: a word of any script, or a sign; UTF-16 units, `end` exclusive. */
export type Piece = { text: string; start: number; end: number };

/** All of a text but its blanks. */
export function piecesOf(text: string): Piece[] {
	const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
	const pieces: Piece[] = [];
	for (const { segment, index } of segments)
		if (segment.trim() !== '') pieces.push({ text: segment, start: index, end: index + segment.length });
	return pieces;
}
