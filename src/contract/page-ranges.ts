/** First and last page of each range, counted from 1; `last` is Infinity where the range is open. */
type Range = { first: number; last: number };

const RANGE = /^(\d{1,6})(?:\s*[-–]\s*(\d{1,6})?)?$/;

/** Reads the `pages` field: `1-3,7`, or `5-` for all from the fifth. Null where it is no such list. */
function readRanges(text: string): Range[] | null {
	const ranges: Range[] = [];
	for (const part of text.split(',')) {
		const match = RANGE.exec(part.trim());
		if (!match) return null;
		const first = Number(match[1]);
		const isOpen = match[2] === undefined && /[-–]/.test(part);
		const last = isOpen ? Infinity : Number(match[2] ?? first);
		if (first < 1 || last < first) return null;
		ranges.push({ first, last });
	}
	return ranges;
}

export function isPageRanges(text: string): boolean {
	return readRanges(text) !== null;
}

/**
 * The pages that a `pages` field picks, as indexes from 0, each once and in the document's order.
 * Null where it names a page that the document does not have.
 */
export function pickPages(text: string, pageCount: number): number[] | null {
	const ranges = readRanges(text);
	if (!ranges) return null;
	const isThere = ({ first, last }: Range) => first <= pageCount && (last === Infinity || last <= pageCount);
	if (!ranges.every(isThere)) return null;
	return Array.from({ length: pageCount }, (_, index) => index).filter((index) =>
		ranges.some(({ first, last }) => index + 1 >= first && index + 1 <= last)
	);
}
