import { lineText } from '#document/text.ts';
import { startOf, type PlacedLine } from './placed-line.ts';
import { sizeOf } from './type-size.ts';

/** Signs that mean nothing else at the start of a line; they may stand close to the text. */
const BULLET = /^[•‣⁃◦∙▪▫■□●○►▶➢➤✓✔❖◆◇]/u;
/** Signs that may be a dash or a star of another kind: they must come twice, and stand free. */
const DASH = /^[-–—*+·o](?=\s)/u;
const NUMBER = /^(\(?)(\d{1,3}|[a-z]|[ivx]{2,6})([.)])(?=\s)/iu;
/** In sizes of type: markers of one list stand so near under one another. */
const ALIGNED = 1;
/** Items are no longer than this. */
const MAX_LINES = 12;

/** What stands before an item, and what the next one of its list must have. */
type Candidate = { at: PlacedLine; index: number; marker: string; form: string; values: number[] };

/**
 * The lines that begin an item of a list, with their markers. Dashes and numbers count where another one of the same
 * form stands above or below them, numbers if they go on by one.
 */
export function listMarkers(
	lines: readonly PlacedLine[],
	isRightToLeft: boolean
): ReadonlyMap<PlacedLine, string> {
	const candidates = lines.flatMap((line, index) => toCandidate(line, index));
	const confirmed = candidates.filter(
		(candidate) =>
			BULLET.test(candidate.marker) ||
			candidates.some(
				(other) =>
					(goesOn(candidate, other) && isListBetween(lines, candidate, other, isRightToLeft)) ||
					(goesOn(other, candidate) && isListBetween(lines, other, candidate, isRightToLeft))
			)
	);
	return new Map(confirmed.map(({ at, marker }) => [at, marker]));
}

function goesOn(a: Candidate, b: Candidate): boolean {
	if (a.form !== b.form || a.index >= b.index || b.index - a.index > MAX_LINES) return false;
	return a.values.length === 0 || a.values.some((value) => b.values.includes(value + 1));
}

/** Markers of one list stand under one another, and no line between them further out. */
function isListBetween(
	lines: readonly PlacedLine[],
	a: Candidate,
	b: Candidate,
	isRightToLeft: boolean
): boolean {
	const tolerance = sizeOf(a.at.line) * ALIGNED;
	const start = startOf(a.at, isRightToLeft);
	// In the next column a list goes on further to the side.
	const isBelow = b.at.box[1] > a.at.box[1];
	if (isBelow && Math.abs(startOf(b.at, isRightToLeft) - start) > tolerance) return false;
	return lines
		.slice(a.index + 1, b.index)
		.every((line) => line.box[1] < a.at.box[1] || startOf(line, isRightToLeft) > start - tolerance);
}

function toCandidate(at: PlacedLine, index: number): Candidate[] {
	const text = lineText(at.line);
	const sign = BULLET.exec(text)?.[0] ?? DASH.exec(text)?.[0];
	if (sign !== undefined) return [{ at, index, marker: sign, form: sign, values: [] }];
	const [marker, open = '', value = '', close = ''] = NUMBER.exec(text) ?? [];
	if (marker === undefined) return [];
	return [{ at, index, marker, form: open + kindOf(value) + close, values: valuesOf(value) }];
}

function kindOf(value: string): string {
	if (/\d/.test(value)) return '1';
	return value === value.toLowerCase() ? 'a' : 'A';
}

/** As a number; a letter may be a Roman one too. */
function valuesOf(value: string): number[] {
	if (/\d/.test(value)) return [Number(value)];
	const letter = value.length === 1 ? [(value.toLowerCase().codePointAt(0) ?? 0) - 96] : [];
	// Far from the letters, so that `i.` is not what comes after `h.` and before `ii.` at once.
	const roman = ROMAN.indexOf(value.toLowerCase());
	return roman < 0 ? letter : [...letter, 1000 + roman];
}

const ROMAN = ' i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
