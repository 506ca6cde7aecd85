import type { Glyph } from './glyph.ts';

type Place = { x: number; y: number; size?: number; visible?: boolean };

/** For tests: glyphs of a line of type, each half as wide as the type is high; spaces are steps without a glyph. */
export function typeset(text: string, { x, y, size = 10, visible = true }: Place): Glyph[] {
	const advance = size / 2;
	return Array.from(text).flatMap((sign, index) => {
		const left = x + index * advance;
		const bbox: Glyph['bbox'] = [left, y - size * 0.75, left + advance, y + size * 0.22];
		const glyph = { text: sign, x: left, y, advance, dirX: 1, dirY: 0, fontSize: size, bbox, visible };
		return sign === ' ' ? [] : [glyph];
	});
}
