import type { Bbox } from '#document/bbox.ts';
import { median } from '#pipeline/median.ts';
import type { SmallImage } from '#pipeline/prepare/small-image.ts';
import { connectedCells, type CellGrid } from './connected-cells.ts';

/** Pixels of the small image to the side of a cell, some 2 mm of print; one pixel in so many is looked at, both ways. */
const [CELL, EVERY] = [8, 2];
const SAMPLES = (CELL / EVERY) ** 2;
/** Of 255: what is darker than the paper by this has a tone; paper in shadow seldom is. */
const TONE = 40;
/** Part of a cell's pixels that have a tone where it is one of a picture: letters leave more of the paper free. */
const FILLED = 0.75;
/** Of 255: between the darkest and the brightest pixel of a cell that shows something. */
const CONTRAST = 20;
/** In cells: how far apart those of one picture lie at most. */
const REACH = 2;

/** In cells: the shorter side of a picture. Of the page's cells: its area; and, at the page's edge, its shorter side. */
const [MIN_SIDE, MIN_AREA, MIN_SIDE_AT_EDGE] = [5, 0.004, 0.12];
/** Part of its box that has a tone; at the page's edge lie shadows, holes and the desk around it. */
const [MIN_FILL, MIN_FILL_AT_EDGE] = [0.5, 0.75];
/** Part of its cells that show something: a bar or a shadow is even. */
const MIN_SHOWN = 0.25;
/** Of 255: how far the brightness of a cell is from the usual one of its area; and of how many. A tinted ground is made of dots. */
const [OTHER, MIN_OTHER] = [12, 0.35];
/** Part of an outer row of cells that has a tone; what has less is no more than a tail. */
const MIN_OUTER = 0.25;

const [PAPER, EVEN, SHOWN] = [0, 1, 2];
/** mean: the brightness of each, 0…255 */
type Cells = CellGrid & { mean: Uint8Array };

/**
 * Where a page has areas of tone that show something: photographs, paintings, screenshots, filled logos.
 * @param paper how bright the paper is
 * @param words that are certain: on a tinted ground they are a text, in a photograph they are few
 * @returns boxes in the small image's pixels
 */
export function tonedAreas(small: SmallImage, paper: number, words: readonly Bbox[]): Bbox[] {
	const cells = toCells(small, paper - TONE);
	clear(cells, words);
	return connectedCells(cells, REACH).flatMap((area) => {
		const box = area.length < cells.kind.length * MIN_AREA ? null : pictureOf(area, cells);
		return box ? [box] : [];
	});
}

function toCells({ width, height, grey }: SmallImage, tone: number): Cells {
	const [columns, rows] = [Math.floor(width / CELL), Math.floor(height / CELL)];
	const [kind, mean] = [new Uint8Array(columns * rows), new Uint8Array(columns * rows)];
	const look = { kind: PAPER, mean: 0 };
	for (let cell = 0; cell < kind.length; cell++) {
		const start = Math.floor(cell / columns) * CELL * width + (cell % columns) * CELL;
		lookInto(look, grey, { start, width, tone });
		kind[cell] = look.kind;
		mean[cell] = look.mean;
	}
	return { columns, rows, kind, mean };
}

/** @param look what is found: one for all cells, for a page has fifteen thousand */
function lookInto(
	look: { kind: number; mean: number },
	grey: Uint8Array,
	{ start, width, tone }: { start: number; width: number; tone: number }
): void {
	let [toned, darkest, brightest, sum] = [0, 255, 0, 0];
	for (let line = start; line < start + CELL * width; line += EVERY * width) {
		for (let at = line; at < line + CELL; at += EVERY) {
			const level = grey[at] ?? 0;
			sum += level;
			toned += level < tone ? 1 : 0;
			darkest = level < darkest ? level : darkest;
			brightest = level > brightest ? level : brightest;
		}
	}
	look.mean = sum / SAMPLES;
	look.kind = toned < SAMPLES * FILLED ? PAPER : brightest - darkest >= CONTRAST ? SHOWN : EVEN;
}

function clear({ columns, rows, kind }: Cells, words: readonly Bbox[]): void {
	for (const [x0, y0, x1, y1] of words) {
		const [left, right] = [Math.floor(x0 / CELL), Math.min(columns, Math.ceil(x1 / CELL))];
		for (let row = Math.floor(y0 / CELL); row < Math.min(rows, Math.ceil(y1 / CELL)); row++)
			kind.fill(PAPER, row * columns + left, row * columns + Math.max(left, right));
	}
}

/** The box of an area that is a picture, null of any other. @param area indexes of its cells */
function pictureOf(area: readonly number[], cells: Cells): Bbox | null {
	const { columns, rows } = cells;
	const [columnOf, rowOf] = [(at: number) => at % columns, (at: number) => Math.floor(at / columns)];
	const [across, down] = [extent(area.map(columnOf)), extent(area.map(rowOf))];
	const [x0, y0, x1, y1] = [across.from, down.from, across.to, down.to];
	const inside = area.filter(
		(at) => columnOf(at) >= x0 && columnOf(at) < x1 && rowOf(at) >= y0 && rowOf(at) < y1
	);
	const isAtEdge = x0 === 0 || y0 === 0 || x1 === columns || y1 === rows;
	const least = isAtEdge ? Math.max(MIN_SIDE, Math.min(columns, rows) * MIN_SIDE_AT_EDGE) : MIN_SIDE;
	const fill = inside.length / Math.max(1, (x1 - x0) * (y1 - y0));
	if (Math.min(x1 - x0, y1 - y0) < least || fill < (isAtEdge ? MIN_FILL_AT_EDGE : MIN_FILL)) return null;
	return showsSomething(inside, cells) ? [x0 * CELL, y0 * CELL, x1 * CELL, y1 * CELL] : null;
}

function showsSomething(area: readonly number[], { kind, mean }: Cells): boolean {
	const usual = median(area.map((at) => mean[at] ?? 0));
	const others = area.filter((at) => Math.abs((mean[at] ?? 0) - usual) > OTHER);
	const shown = area.filter((at) => kind[at] === SHOWN);
	return shown.length >= area.length * MIN_SHOWN && others.length >= area.length * MIN_OTHER;
}

/** From the first place to the last that about as many cells have as the fullest ones. */
function extent(places: readonly number[]): { from: number; to: number } {
	const counts = new Map<number, number>();
	for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
	const least = Math.max(...counts.values()) * MIN_OUTER;
	const kept = [...counts].filter(([, count]) => count >= least).map(([place]) => place);
	return { from: Math.min(...kept), to: Math.max(...kept) + 1 };
}
