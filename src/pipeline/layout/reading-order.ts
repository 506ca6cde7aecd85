import { height, overlapX, width } from '#document/bbox.ts';
import { countBreaks, middleOf } from './breaks.ts';
import { isBeside, longestGutter } from './gutters.ts';
import { cutAt, isLine, type Part } from './part.ts';
import { characterCount } from './type-size.ts';

/** Of the page: within its edges stand running headers and page numbers, so large a part of it at each end. */
const EDGE = 0.1;
/** In sizes of the running text: how far they stand off. */
const STANDS_OFF = 0.8;
/** Of all lines: so few that stand upright are notes in the margin, which come last. More are vertical print. */
const FEW_SIDEWAYS = 0.2;
const TALL = 2;

export type PageShape = {
	height: number;
	/** of the running text, in pixels */
	size: number;
	isRightToLeft: boolean;
};

/**
 * The parts of a page in the order in which a person reads them. Columns of prose are read one after another, lines
 * that were read across them are cut; headers stand first and footers last. Everything else keeps the order that
 * it was given in, and so does a page whose lines follow one another better that way.
 */
export function readingOrder(parts: readonly Part[], page: PageShape): Part[] {
	const sideways = parts.filter(isSideways);
	if (sideways.length > 0 && sideways.length < parts.length * FEW_SIDEWAYS)
		return [
			...readingOrder(
				parts.filter((part) => !isSideways(part)),
				page
			),
			...sideways
		];
	const { first, middle, last } = setEdgesApart(parts, page);
	const ordered = inColumns(middle, page);
	// Counted over the same pieces: whole lines that run over two columns follow one another well.
	const isBetter = countBreaks(ordered) <= countBreaks(inGivenOrder(ordered, page));
	return [...first, ...(isBetter ? ordered : inGivenOrder(middle, page)), ...last];
}

function isSideways({ content, box }: Part): boolean {
	return isLine(content) && characterCount(content) > 4 && height(box) > width(box) * TALL;
}

function inColumns(parts: readonly Part[], page: PageShape): Part[] {
	const sorted = downThePage(parts);
	const gutter = longestGutter(sorted, page.size);
	if (!gutter) return inGivenOrder(parts, page);
	const beside = sorted.slice(gutter.from, gutter.to).flatMap((part) => cutAt(part, gutter.x));
	const left = beside.filter(({ box }) => (box[0] + box[2]) / 2 < gutter.x);
	const right = beside.filter((part) => !left.includes(part));
	const columns = page.isRightToLeft ? [right, left] : [left, right];
	return [sorted.slice(0, gutter.from), ...columns, sorted.slice(gutter.to)].flatMap((some) =>
		inColumns(some, page)
	);
}

/** Lines that stand in one column, but were drawn out of their order, go down the page. */
function inGivenOrder(parts: readonly Part[], { isRightToLeft }: PageShape): Part[] {
	const lines = parts.filter(({ content }) => isLine(content)).toSorted((a, b) => a.at - b.at);
	const isOneColumn = !lines.some((line, index) =>
		lines.slice(index + 1).some((other) => isBeside(line, other))
	);
	const direction = isRightToLeft ? -1 : 1;
	const ordered = isOneColumn
		? downThePage(lines)
		: lines.toSorted((a, b) => a.at - b.at || (a.box[0] - b.box[0]) * direction);
	for (const table of downThePage(parts.filter(({ content }) => !isLine(content)))) {
		const below = ordered.findIndex(
			({ box }) => middleOf(box) > middleOf(table.box) && overlapX(box, table.box) > 0
		);
		ordered.splice(below < 0 ? ordered.length : below, 0, table);
	}
	return ordered;
}

/** Rows at the head and the foot of a page that stand off from all others. */
function setEdgesApart(
	parts: readonly Part[],
	page: PageShape
): { first: Part[]; middle: Part[]; last: Part[] } {
	const [edge, gap] = [page.height * EDGE, page.size * STANDS_OFF];
	const first = standingOff(
		parts.map((part) => ({ part, near: part.box[1], far: part.box[3] })),
		edge,
		gap
	);
	const last = standingOff(
		parts.map((part) => ({ part, near: page.height - part.box[3], far: page.height - part.box[1] })),
		edge,
		gap
	);
	const middle = parts.filter((part) => !first.includes(part) && !last.includes(part));
	return { first: inRows(downThePage(first), page), middle, last: inRows(downThePage(last), page) };
}

/** @param placed parts, and how far they are from one edge of the page */
function standingOff(
	placed: readonly { part: Part; near: number; far: number }[],
	edge: number,
	gap: number
): Part[] {
	const sorted = placed.toSorted((a, b) => a.near - b.near);
	let [reach, count] = [-Infinity, 0];
	for (const [index, { near, far }] of sorted.entries()) {
		if (index > 0 && near - reach >= gap) count = index;
		reach = Math.max(reach, far);
		if (reach > edge) break;
	}
	return sorted.slice(0, count).map(({ part }) => part);
}

/** Row by row. @param parts sorted down the page */
function inRows(parts: readonly Part[], { isRightToLeft }: PageShape): Part[] {
	const rows: Part[][] = [];
	for (const part of parts) {
		const row = rows.at(-1);
		if (row?.every((other) => isBeside(other, part))) row.push(part);
		else rows.push([part]);
	}
	const direction = isRightToLeft ? -1 : 1;
	return rows.flatMap((row) => row.toSorted((a, b) => (a.box[0] - b.box[0]) * direction));
}

function downThePage(parts: readonly Part[]): Part[] {
	return parts.toSorted((a, b) => middleOf(a.box) - middleOf(b.box));
}
