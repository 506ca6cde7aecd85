import { enclose, type Bbox } from '#document/bbox.ts';
import type { Line } from '#document/document.ts';
import type { TableBlock } from '#document/table.ts';
import type { Figure } from '#pipeline/layout/figures/figure.ts';

/** Takes places on a prepared image back to the page: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Affine = { a: number; b: number; c: number; d: number; e: number; f: number };

export const SAME: Affine = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** First `inner`, then `outer`. */
export function chain(outer: Affine, inner: Affine): Affine {
	return {
		a: outer.a * inner.a + outer.c * inner.b,
		b: outer.b * inner.a + outer.d * inner.b,
		c: outer.a * inner.c + outer.c * inner.d,
		d: outer.b * inner.c + outer.d * inner.d,
		e: outer.a * inner.e + outer.c * inner.f + outer.e,
		f: outer.b * inner.e + outer.d * inner.f + outer.f
	};
}

/** Lines with their boxes where they are on the page, whole pixels and within it. */
export function placeLines(
	lines: readonly Line[],
	toPage: Affine,
	page: { width: number; height: number }
): Line[] {
	const place = (box: Bbox) => placeBox(box, toPage, page);
	const size = Math.hypot(toPage.c, toPage.d);
	return lines.map((line) => {
		const words = line.words.map((word) => ({ ...word, bbox: place(word.bbox) }));
		return {
			bbox: enclose(words.map((word) => word.bbox)),
			words,
			fontSize: line.fontSize === null ? null : line.fontSize * size
		};
	});
}

/** A table with its boxes where they are on the page. */
export function placeTable(
	{ table, lines, ...block }: TableBlock,
	toPage: Affine,
	page: { width: number; height: number }
): TableBlock {
	const place = (box: Bbox) => placeBox(box, toPage, page);
	const cells = table.cells.map((cell) => ({ ...cell, bbox: place(cell.bbox) }));
	return {
		...block,
		bbox: place(block.bbox),
		lines: placeLines(lines, toPage, page),
		table: { ...table, cells }
	};
}

/** A picture where it is on the page. */
export function placeFigure(
	{ bbox, lines }: Figure,
	toPage: Affine,
	page: { width: number; height: number }
): Figure {
	return { bbox: placeBox(bbox, toPage, page), lines: placeLines(lines, toPage, page) };
}

/** The box around the corners. Of a tilted word that is more than its ink: a bit of the lines above and below. */
function placeBox(
	[x0, y0, x1, y1]: Bbox,
	{ a, b, c, d, e, f }: Affine,
	page: { width: number; height: number }
): Bbox {
	const corners = [
		[x0, y0],
		[x1, y0],
		[x0, y1],
		[x1, y1]
	] as const;
	const xs = corners.map(([x, y]) => a * x + c * y + e);
	const ys = corners.map(([x, y]) => b * x + d * y + f);
	const inside = (value: number, end: number) => Math.min(end, Math.max(0, value));
	return [
		inside(Math.floor(Math.min(...xs)), page.width - 1),
		inside(Math.floor(Math.min(...ys)), page.height - 1),
		inside(Math.ceil(Math.max(...xs)), page.width),
		inside(Math.ceil(Math.max(...ys)), page.height)
	];
}
