import { enclose } from '#document/bbox.ts';
import type { Block, Line } from '#document/document.ts';

/** A page as a single paragraph, its lines from the top; nothing of a page without any. */
export function oneBlock(lines: readonly Line[]): Block[] {
	if (lines.length === 0) return [];
	const middle = ({ bbox: [, y0, , y1] }: Line) => y0 + y1;
	return [
		{
			kind: 'paragraph',
			bbox: enclose(lines.map(({ bbox }) => bbox)),
			lines: lines.toSorted((a, b) => middle(a) - middle(b))
		}
	];
}
