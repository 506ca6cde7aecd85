import type { Bbox } from '#document/bbox.ts';
import type { Glyph } from '#pipeline/text-layer/glyph.ts';
import { apply, IDENTITY, multiply, type Matrix } from './matrix.ts';

/** The part of pdf.js' font that tells how far a glyph advances, and how heavy it is. */
export type Font = {
	fontMatrix?: ArrayLike<number>;
	vertical?: boolean;
	/** of a font that the file does not bring along */
	bold?: boolean;
	fallbackName?: string;
};

/** The name that scripts/pdf-parser.mjs adds for a bold font that the file brings along. */
const BOLD = 'bold-type';

/** Text parameters of the graphics state, and where the next glyph goes. */
export type TextState = {
	font: string;
	size: number;
	charSpacing: number;
	wordSpacing: number;
	/** 1 is 100 % */
	scaleX: number;
	leading: number;
	rise: number;
	/** text rendering mode: 3 and 7 leave no ink */
	mode: number;
	matrix: Matrix;
	x: number;
	y: number;
	lineX: number;
	lineY: number;
};

export function initialText(): TextState {
	const place = { x: 0, y: 0, lineX: 0, lineY: 0, matrix: IDENTITY };
	return {
		font: '',
		size: 0,
		charSpacing: 0,
		wordSpacing: 0,
		scaleX: 1,
		leading: 0,
		rise: 0,
		mode: 0,
		...place
	};
}

/** How far type rises above its baseline and hangs below it, in parts of its size: that of most fonts. */
const ASCENT = 0.75;
const DESCENT = 0.22;
const INVISIBLE = new Set([3, 7]);
/** Glyph space of all fonts but Type 3. */
const GLYPH_UNIT = 0.001;

/** A glyph as pdf.js hands it over. */
type Sign = { unicode: string; width: number; isSpace: boolean; vmetric: number[] | null };

/**
 * Places the glyphs of one operator and moves the text state on.
 * @param signs glyphs, and between them numbers: thousandths of the size to step back
 * Source: ISO 32000-1, 9.4.4
 */
export function placeGlyphs(
	signs: readonly unknown[],
	{ ctm, text, font }: { ctm: Matrix; text: TextState; font: Font }
): Glyph[] {
	const unit = font.fontMatrix?.[0] ?? GLYPH_UNIT;
	const glyphs: Glyph[] = [];
	const weight = isBold(font) ? ({ bold: true } as const) : {};
	const space = multiply(ctm, text.matrix);
	for (const sign of signs) {
		if (typeof sign === 'number') {
			step(text, font, (-sign / 1000) * text.size);
		} else if (isSign(sign)) {
			const spacing = text.charSpacing + (sign.isSpace ? text.wordSpacing : 0);
			const width = font.vertical ? (sign.vmetric?.[0] ?? 0) : sign.width;
			const length = width * unit * text.size;
			const glyph = placeGlyph(sign.unicode, length, { space, text, isVertical: font.vertical === true });
			glyphs.push({ ...glyph, ...weight });
			step(text, font, length + spacing);
		}
	}
	return glyphs;
}

function isBold({ bold, fallbackName }: Font): boolean {
	return bold === true || fallbackName?.includes(BOLD) === true;
}

function isSign(sign: unknown): sign is Sign {
	return typeof sign === 'object' && sign !== null && 'unicode' in sign && 'width' in sign;
}

function step(text: TextState, font: Font, by: number): void {
	if (font.vertical) text.y += by;
	else text.x += by * text.scaleX;
}

function placeGlyph(
	unicode: string,
	length: number,
	{ space, text, isVertical }: { space: Matrix; text: TextState; isVertical: boolean }
): Glyph {
	const [x, y] = apply(space, text.x, text.y + text.rise);
	const [endX, endY] = isVertical
		? apply(space, text.x, text.y + text.rise + length)
		: apply(space, text.x + length * text.scaleX, text.y + text.rise);
	const fontSize = Math.abs(text.size) * Math.hypot(space[2], space[3]);
	const advance = Math.hypot(endX - x, endY - y);
	const along = isVertical ? ([0, -1] as const) : ([Math.sign(text.size || 1) * text.scaleX, 0] as const);
	const [dirX, dirY] = unitVector(space, along);
	return {
		text: unicode,
		x,
		y,
		advance,
		dirX,
		dirY,
		fontSize,
		bbox: isVertical
			? columnBox([x, y], [endX, endY], fontSize)
			: lineBox([x, y], [endX, endY], space, text.size),
		visible: !INVISIBLE.has(text.mode)
	};
}

function unitVector(space: Matrix, [x, y]: readonly [number, number]): [number, number] {
	const [dx, dy] = [space[0] * x + space[2] * y, space[1] * x + space[3] * y];
	const length = Math.hypot(dx, dy);
	return length === 0 ? [1, 0] : [dx / length, dy / length];
}

/** From the descent to the ascent of the type, between the start and the end of the advance. */
function lineBox(start: [number, number], end: [number, number], space: Matrix, size: number): Bbox {
	const corners = [start, end].flatMap(([x, y]) =>
		[ASCENT, -DESCENT].map((rise) => [x + space[2] * rise * size, y + space[3] * rise * size] as const)
	);
	return enclosing(corners);
}

/** Vertical type hangs from its start, half its size to each side. */
function columnBox([x0, y0]: [number, number], [x1, y1]: [number, number], fontSize: number): Bbox {
	return enclosing([
		[x0 - fontSize / 2, y0],
		[x1 + fontSize / 2, y1]
	]);
}

function enclosing(points: readonly (readonly [number, number])[]): Bbox {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
