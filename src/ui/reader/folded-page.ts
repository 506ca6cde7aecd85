import type { JobPage } from '#contract/job.ts';
import type { Bbox } from '#document/bbox.ts';
import { fold } from '#search/fold.ts';
import { placedLines, type PlacedLine } from './page-words.ts';

/** A page's text as it is searched, and where each of its signs stands. */
export type FoldedPage = {
	/** lines of a block follow one another as one text, blocks are parted by line ends */
	text: string;
	/** of each UTF-16 unit of it: its line among `lines`, and its place in that line's text */
	at: { line: number; offset: number }[];
	lines: PlacedLine[];
};

/** A part of a line: UTF-16 units of its text, `end` exclusive. */
export type Piece = { block: number; line: number; start: number; end: number };
/** What was found: in pieces where it goes on in another line, with their boxes on the picture. */
export type Found = { pieces: Piece[]; bboxes: Bbox[] };

const HYPHEN = /\p{L}[-\u00ad\u2010]$/u;
const SMALL = /^\p{Ll}/u;
const NO_BLANKS =
	/[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Khmr}\p{Script=Laoo}\p{Script=Mymr}]/u;
/** A sign with its marks, which fold as one. */
const SIGNS = /\s+|\P{M}\p{M}*|\p{M}+/gu;

/** @param page its words tell where its lines lie */
export function foldPage(page: Pick<JobPage, 'blocks'>): FoldedPage {
	const lines = placedLines(page);
	const folded: FoldedPage = { text: '', at: [], lines };
	for (const [line, { block, line: own }] of lines.entries()) {
		const text = page.blocks[block]?.lines[own]?.text ?? '';
		const before = line > 0 ? lines[line - 1] : undefined;
		if (before) part(folded, { last: before.text, isSame: before.block === block, next: text, line });
		for (const sign of text.matchAll(SIGNS)) add(folded, sign, line);
	}
	return folded;
}

function add(folded: FoldedPage, { 0: sign, index }: RegExpExecArray, line: number): void {
	const text = sign.trim() === '' ? ' ' : fold(sign);
	folded.text += text;
	for (let unit = 0; unit < text.length; unit++) folded.at.push({ line, offset: index });
}

type Gap = { last: string; next: string; isSame: boolean; line: number };

/** What parts a line from the one before: nothing where a word goes on, or where a script has no blanks. */
function part(folded: FoldedPage, { last, next, isSame, line }: Gap): void {
	const isWhole = isSame && HYPHEN.test(last) && SMALL.test(next);
	if (isWhole) {
		folded.text = folded.text.slice(0, -1);
		folded.at.pop();
		return;
	}
	if (isSame && NO_BLANKS.test(last.slice(-1)) && NO_BLANKS.test(next.slice(0, 1))) return;
	folded.text += isSame ? ' ' : '\n';
	folded.at.push({ line, offset: 0 });
}

/** Wherever a text stands on a page, one after another. @param query folded */
export function findOn(page: FoldedPage, query: string): Found[] {
	const found: Found[] = [];
	if (query === '') return found;
	for (let at = page.text.indexOf(query); at >= 0; at = page.text.indexOf(query, at + query.length))
		found.push(foundOf(page, at, at + query.length));
	return found;
}

/** What stands between two units of the folded text. */
export function foundOf({ at, lines }: FoldedPage, from: number, to: number): Found {
	const pieces = new Map<number, Piece>();
	for (let unit = from; unit < to; unit++) {
		const place = at[unit];
		const own = place && lines[place.line];
		if (!own) continue;
		const { block, line, text } = own;
		const piece = pieces.get(place.line) ?? { block, line, start: place.offset, end: place.offset };
		piece.end = signEnd(text, place.offset);
		pieces.set(place.line, piece);
	}
	const entries = [...pieces];
	return {
		pieces: entries.map(([, piece]) => piece),
		bboxes: entries.flatMap(([line, piece]) => {
			const own = lines[line];
			return own ? [boxOf(own, piece)] : [];
		})
	};
}

function signEnd(text: string, offset: number): number {
	const marks = /^(?:\s+|\P{M}\p{M}*|\p{M}+)/u.exec(text.slice(offset, offset + 16));
	return offset + (marks?.[0].length ?? 1);
}

/** The box of a part of a line: words share their boxes among their signs. */
function boxOf(line: PlacedLine, { start, end }: Piece): Bbox {
	const [x0, y0, x1, y1] = line.bbox;
	let [from, to] = [Infinity, -Infinity];
	for (const { text, start: own, bbox } of line.words) {
		const [a, b] = [Math.max(start, own) - own, Math.min(end, own + text.length) - own];
		if (a >= b) continue;
		const [first, length] = line.vertical ? [bbox[1], bbox[3] - bbox[1]] : [bbox[0], bbox[2] - bbox[0]];
		const isBackward = line.direction === 'rtl' && !line.vertical;
		const [left, right] = isBackward ? [text.length - b, text.length - a] : [a, b];
		from = Math.min(from, first + (left / text.length) * length);
		to = Math.max(to, first + (right / text.length) * length);
	}
	if (from > to) return line.bbox;
	return line.vertical ? [x0, from, x1, to] : [from, y0, to, y1];
}
