import type { PageImage } from '#document/page-image.ts';
import { isHorizontal, type Rule } from './rule.ts';

/** A line with fewer others across it is no part of a grid: it leads to a figure, or is to be written on. */
const MIN_CROSSED = 2;
/** Part of the image's width within which lines meet. */
const REACH = 1 / 200;
/** Beside its marks a line's ink fades out, in pixels. */
const FADE = 2;

/**
 * The image without the dotted and dashed lines of its tables. The recogniser takes off whole lines by itself, and
 * broken ones for letters.
 * Source: own
 * @param rules of the image, in its pixels
 * @returns the same image where it has no such lines
 */
export function withoutBrokenGrid(image: PageImage, rules: readonly Rule[]): PageImage {
	const grid = gridOf(
		rules.filter(({ isBroken }) => isBroken),
		image.width * REACH
	);
	if (grid.length === 0) return image;
	const seen = { ...image, grey: image.grey.slice() };
	for (const rule of grid) paintOver(seen, rule);
	return seen;
}

/** Those that cross others of them, which do too: single marks of print may stand in a row, but not in rows that cross. */
function gridOf(rules: readonly Rule[], reach: number): readonly Rule[] {
	const crossing = rules.filter(
		(rule) => rules.filter((other) => cross(rule, other, reach)).length >= MIN_CROSSED
	);
	return crossing.length < rules.length ? gridOf(crossing, reach) : crossing;
}

function cross(a: Rule, b: Rule, reach: number): boolean {
	if (isHorizontal(a) === isHorizontal(b)) return false;
	const [across, down] = isHorizontal(a) ? [a, b] : [b, a];
	const isWithin = (at: number, from: number, to: number) => at > from - reach && at < to + reach;
	return isWithin(down.x0, across.x0, across.x1) && isWithin(across.y0, down.y0, down.y1);
}

/** With the brighter of what is on its two sides: paper may be shaded, and print may stand close by. */
function paintOver({ grey, width, height }: PageImage, rule: Rule): void {
	const half = Math.ceil((rule.thickness ?? 0) / 2) + FADE;
	const [along, beside] = isHorizontal(rule) ? [1, width] : [width, 1];
	const { at, from, to, end, last } = isHorizontal(rule)
		? { at: rule.y0, from: rule.x0, to: rule.x1, end: width, last: height - 1 }
		: { at: rule.x0, from: rule.y0, to: rule.y1, end: height, last: width - 1 };
	const [before, behind] = [Math.max(0, Math.round(at) - half), Math.min(last, Math.round(at) + half)];
	for (let place = Math.max(0, Math.floor(from)); place < Math.min(end, Math.ceil(to)); place++) {
		const start = place * along;
		const paper = Math.max(grey[start + before * beside] ?? 0, grey[start + behind * beside] ?? 0);
		for (let line = before; line <= behind; line++) grey[start + line * beside] = paper;
	}
}
