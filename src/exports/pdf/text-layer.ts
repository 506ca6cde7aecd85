import type { Page } from '#document/document.ts';
import { EM, GLYPH_WIDTH } from './glyphless-ttf.ts';
import type { GlyphlessFont } from './glyphless-font.ts';
import { number } from './pdf-objects.ts';
import { placeLine, tiltOf, type PlacedLine, type PlacedWord } from './place-words.ts';
import { toSigns, withDirection } from './signs.ts';

/** Of a word in pixels: half a hundredth of it is seen. */
const LONG = 150;

/**
 * The words of a page in invisible ink, as the operators of a PDF; `/G` is the font. In the page's pixels, y down.
 * Source: ISO 32000-1, 9.3.6 (render mode 3), 9.4
 */
export function writeTextLayer(page: Page, font: GlyphlessFont): string {
	const tilt = tiltOf(page);
	const lines = page.blocks.flatMap(({ lines: all }) => all).filter(({ words }) => words.length > 0);
	const written = lines.map((line) => writeLine(placeLine(line, tilt), font));
	return ['BT 3 Tr', ...written, 'ET'].join('\n');
}

function writeLine({ x, y, cos, sin, size, words }: PlacedLine, font: GlyphlessFont): string {
	const matrix = [cos, sin, sin, -cos].map((value) => number(value, 5)).join(' ');
	const isTilted = cos !== 0 && sin !== 0;
	let last: readonly [along: number, up: number] = [0, 0];
	const written = words.map((word) => {
		// Upwards, as the matrix has it.
		const place = [Math.round(word.start), -Math.round(word.fall)] as const;
		const move = [place[0] - last[0], place[1] - last[1]] as const;
		last = place;
		return writeWord(word, { move, size, isTilted }, font);
	});
	return [`/G ${number(size, 1)} Tf ${matrix} ${number(x, 0)} ${number(y, 0)} Tm`, ...written].join('\n');
}

type Style = { move: readonly [along: number, up: number]; size: number; isTilted: boolean };

function writeWord(
	{ text, length, hasBlank }: PlacedWord,
	{ move, size, isTilted }: Style,
	font: GlyphlessFont
): string {
	const signs = toSigns(withDirection(text));
	// Where each sign stood a bit lower than the one before, poppler would take each for a word of its own.
	const pieces = isTilted ? [signs.join('')] : signs;
	const natural = (pieces.length * size * GLYPH_WIDTH) / EM;
	// Most of a layer's bytes are such numbers: a word's end may be out by half a pixel.
	const stretch = number((100 * length) / natural, length > LONG ? 1 : 0);
	const moved = move[0] === 0 && move[1] === 0 ? '' : `${move.join(' ')} Td `;
	return `${moved}${stretch} Tz${font.encode(hasBlank && !isTilted ? [...pieces, ' '] : pieces)}Tj`;
}
