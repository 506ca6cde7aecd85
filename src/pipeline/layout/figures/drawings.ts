import type { Bbox } from '#document/bbox.ts';
import type { SmallImage } from '#pipeline/prepare/small-image.ts';
import { connectedCells, type CellGrid } from './connected-cells.ts';
import { areaOf, isText } from './figure.ts';

/** Of the page's sides: a mark that is as large frames all of it. */
const WHOLE = 0.9;
/** In pixels of the small image: so near to its edge lies what the scanner saw beside the page. */
const EDGE = 3;
/** In pixels: how far ink may lie from the middle of its rule, or from the box of its word. */
const [RULE_REACH, WORD_REACH] = [3, 2];
/** Part of the drawing's box that is ink of neither words nor rules; and part of all ink but the words'. */
const [MIN_INK, MIN_FREE] = [0.012, 0.4];
/** In pixels: the side of the cells that such ink is counted in, and its least. */
const [CELL, MIN_IN_CELL] = [8, 4];
/** The shorter side of a drawing, in pixels and in sizes of the running text: what is smaller may be letters of it. */
const [MIN_SIDE, MIN_TYPE] = [56, 3];
/** In cells: how far apart the strokes of one drawing lie. */
const REACH = 2;
/** Part of the whole mark's box that its drawings fill where it is one drawing. */
const MOSTLY = 0.5;
/** Part of a box that is its edge, on each side; and part of the rest that has strokes where it is no frame. */
const [MARGIN, MIN_INSIDE] = [0.2, 0.1];
const [FREE, WORD, RULE] = [0, 1, 2];

export type Ink = {
	/** marks higher and wider than any letter */
	large: readonly Bbox[];
	/** ink is darker than this */
	dark: number;
	/** that are certain, that may be right, and drawn lines, as boxes */
	words: readonly Bbox[];
	read: readonly Bbox[];
	rules: readonly Bbox[];
	/** the size of the running text, in pixels of the small image */
	type: number;
};

/**
 * Where connected ink is larger than letters and neither words nor level and upright lines make up most of it: drawings,
 * curves of charts, stamps. Tables, forms and frames are all rules and words.
 * @returns boxes in the small image's pixels
 */
export function findDrawings(small: SmallImage, ink: Ink): Bbox[] {
	const least = Math.max(MIN_SIDE, ink.type * MIN_TYPE);
	const isLarge = ([x0, y0, x1, y1]: Bbox) => Math.min(x1 - x0, y1 - y0) >= least;
	const candidates = ink.large.filter(
		(box) => isLarge(box) && !isBorder(box, small) && !isText(box, ink.words)
	);
	if (candidates.length === 0) return [];
	const map = new Uint8Array(small.width * small.height);
	for (const box of ink.read) paint(map, small, grown(box, WORD_REACH), WORD);
	for (const box of ink.rules) paint(map, small, grown(box, RULE_REACH), RULE);
	return candidates.flatMap((box) => {
		const { free, ruled, cells } = countInk(small, map, box, ink.dark);
		if (free <= areaOf(box) * MIN_INK || free <= (free + ruled) * MIN_FREE) return [];
		const parts = connectedCells(cells, REACH)
			.map((part) => ({ part, bbox: boxOf(part, cells, box) }))
			.filter(({ part, bbox }) => isLarge(bbox) && !isFrame(part, cells))
			.map(({ bbox }) => bbox);
		// A chart's axes belong to it; a frame around two pictures, or a form below a seal, belongs to neither.
		const drawn = parts.reduce((sum, part) => sum + areaOf(part), 0);
		return drawn > areaOf(box) * MOSTLY ? [box] : parts;
	});
}

/** Where cells lie on the page. @param box that the grid lies over */
function boxOf(part: readonly number[], { columns }: CellGrid, [x0, y0, x1, y1]: Bbox): Bbox {
	const [left, top, right, bottom] = extentOf(part, columns);
	return [
		x0 + left * CELL,
		y0 + top * CELL,
		Math.min(x1, x0 + right * CELL),
		Math.min(y1, y0 + bottom * CELL)
	];
}

/** The smallest box around cells, in cells. */
function extentOf(part: readonly number[], columns: number): Bbox {
	let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
	for (const cell of part) {
		const [column, row] = [cell % columns, Math.floor(cell / columns)];
		left = Math.min(left, column);
		top = Math.min(top, row);
		right = Math.max(right, column + 1);
		bottom = Math.max(bottom, row + 1);
	}
	return [left, top, right, bottom];
}

/** Whether its strokes run along its edges alone, as those of a dotted frame do. */
function isFrame(part: readonly number[], { columns }: CellGrid): boolean {
	const [x0, y0, x1, y1] = extentOf(part, columns);
	const [across, down] = [(x1 - x0) * MARGIN, (y1 - y0) * MARGIN];
	const inner: Bbox = [x0 + across, y0 + down, x1 - across, y1 - down];
	const inside = part.filter((cell) => {
		const [x, y] = [(cell % columns) + 0.5, Math.floor(cell / columns) + 0.5];
		return x > inner[0] && x < inner[2] && y > inner[1] && y < inner[3];
	});
	return inside.length < areaOf(inner) * MIN_INSIDE;
}

function isBorder([x0, y0, x1, y1]: Bbox, { width, height }: SmallImage): boolean {
	if (x1 - x0 > width * WHOLE && y1 - y0 > height * WHOLE) return true;
	return x0 < EDGE || y0 < EDGE || x1 > width - EDGE || y1 > height - EDGE;
}

function grown([x0, y0, x1, y1]: Bbox, by: number): Bbox {
	return [x0 - by, y0 - by, x1 + by, y1 + by];
}

function paint(map: Uint8Array, { width, height }: SmallImage, [x0, y0, x1, y1]: Bbox, what: number): void {
	const [left, right] = [Math.max(0, Math.floor(x0)), Math.min(width, Math.ceil(x1))];
	for (let y = Math.max(0, Math.floor(y0)); y < Math.min(height, Math.ceil(y1)); y++)
		map.fill(what, y * width + left, y * width + Math.max(left, right));
}

/** Pixels of ink in a box that no word covers: those along rules and the others, and the cells where these are. */
function countInk(
	{ width, grey }: SmallImage,
	map: Uint8Array,
	[x0, y0, x1, y1]: Bbox,
	dark: number
): { free: number; ruled: number; cells: CellGrid } {
	let [free, ruled] = [0, 0];
	const columns = Math.ceil((x1 - x0) / CELL);
	const inCell = new Uint8Array(columns * Math.ceil((y1 - y0) / CELL));
	for (let y = y0; y < y1; y++) {
		const row = Math.floor((y - y0) / CELL) * columns;
		for (let x = x0; x < x1; x++) {
			const at = y * width + x;
			if ((grey[at] ?? 255) >= dark) continue;
			if (map[at] === FREE) {
				free++;
				const cell = row + Math.floor((x - x0) / CELL);
				inCell[cell] = (inCell[cell] ?? 0) + 1;
			} else if (map[at] === RULE) ruled++;
		}
	}
	const rows = inCell.length / columns;
	return {
		free,
		ruled,
		cells: { columns, rows, kind: inCell.map((count) => (count >= MIN_IN_CELL ? 1 : 0)) }
	};
}
