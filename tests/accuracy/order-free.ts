import { fold, levenshtein, type Folding } from './score.ts';

/** Longer pieces of the truth would hold the order of what stands in them; shorter ones are found anywhere. */
const PIECE = 60;
/** A piece that is found no better than this was not read. */
const WORST_MATCH = 0.5;

/**
 * Edits between a truth and a reading of it, in characters, wherever on the page its pieces were read: what is left of
 * the order-sensitive number of edits when the order of lines is free.
 *
 * Each line of the truth, the longest first, is looked for in all that was read, taken out there, and its edits
 * counted; what remains of both is set against each other.
 * Source: Clausner, Pletschacher & Antonacopoulos 2020, "Flexible character accuracy measure for
 * reading-order-independent evaluation", doi:10.1016/j.patrec.2020.02.003
 */
export function orderFreeEdits(truth: string, read: string, folding: Folding = {}): number {
	let rest = [Array.from(fold(read, folding))];
	let [edits, missing] = [0, 0];
	for (const piece of toPieces(truth, folding).toSorted((a, b) => b.length - a.length)) {
		const found = rest
			.map((text, at) => ({ at, ...findPiece(piece, text) }))
			.toSorted((a, b) => a.edits - b.edits)[0];
		const text = found && found.edits <= piece.length * WORST_MATCH ? rest[found.at] : undefined;
		if (!found || !text) {
			missing += piece.length;
			continue;
		}
		edits += found.edits;
		const around = [text.slice(0, found.start), text.slice(found.end)].map(withoutEnds);
		rest = [...rest.toSpliced(found.at, 1), ...around].filter((part) => part.length > 0);
	}
	const extra = rest.reduce((sum, text) => sum + text.length, 0);
	const ordered = levenshtein(Array.from(fold(truth, folding)), Array.from(fold(read, folding)));
	return Math.min(ordered, edits + Math.max(missing, extra));
}

/** The truth's lines, cut at blanks where they are long paragraphs. */
function toPieces(truth: string, folding: Folding): string[][] {
	return truth
		.split(/\n/u)
		.flatMap((line) => cut(Array.from(fold(line, folding))))
		.filter((piece) => piece.length > 0);
}

function cut(line: string[]): string[][] {
	if (line.length <= PIECE) return [line];
	const blank = line.lastIndexOf(' ', PIECE);
	const end = blank > 0 ? blank : PIECE;
	return [line.slice(0, end), ...cut(withoutEnds(line.slice(end)))];
}

/** A blank between two pieces is neither's. */
function withoutEnds(text: string[]): string[] {
	return text.slice(text[0] === ' ' ? 1 : 0, text.length > 1 && text.at(-1) === ' ' ? -1 : undefined);
}

/**
 * Where in a text a piece stands with the fewest edits.
 * Source: Sellers 1980: the alignment may begin and end anywhere in the text
 */
function findPiece(
	piece: readonly string[],
	text: readonly string[]
): { edits: number; start: number; end: number } {
	const row = new Uint32Array(text.length + 1);
	const starts = Uint32Array.from({ length: text.length + 1 }, (_, at) => at);
	for (const [index, sign] of piece.entries()) nextRow({ row, starts, text, sign, index });
	const edits = Math.min(...row);
	const end = row.lastIndexOf(edits);
	return { edits, start: starts[end] ?? 0, end };
}

type Alignment = {
	row: Uint32Array;
	starts: Uint32Array;
	text: readonly string[];
	sign: string;
	index: number;
};

function nextRow({ row, starts, text, sign, index }: Alignment): void {
	let [diagonal, from] = [index, 0];
	row[0] = index + 1;
	for (let at = 1; at <= text.length; at++) {
		const [above, fromAbove] = [row[at] ?? 0, starts[at] ?? 0];
		const replaced = diagonal + (text[at - 1] === sign ? 0 : 1);
		const least = Math.min(replaced, above + 1, (row[at - 1] ?? 0) + 1);
		row[at] = least;
		if (least === replaced) starts[at] = from;
		else if (least !== above + 1) starts[at] = starts[at - 1] ?? 0;
		[diagonal, from] = [above, fromAbove];
	}
}
