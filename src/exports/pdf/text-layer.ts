import type { Page } from '#document/document.ts';
import { EM, GLYPH_WIDTH } from './glyphless-ttf.ts';
import type { GlyphlessFont } from './glyphless-font.ts';
import { number } from './pdf-objects.ts';
import { placeLine, type PlacedLine, type PlacedWord } from './place-words.ts';
import { toSigns, withDirection } from './signs.ts';
import { tiltOf } from './tilt.ts';

/** Of a word's end, in units: nobody sees it. */
const TOLERANCE = 0.4;

/** What words are written with. */
type Pen = {
	font: GlyphlessFont;
	/** in pixels: all numbers are multiples of it */
	unit: number;
	/** of the page, in units: programs drop what stands below it */
	bottom: number;
	/** in hundredths of a glyph's width; it holds until another is set */
	stretch: number;
};

/**
 * The words of a page in invisible ink, as the operators of a PDF, a letter a byte; `/G` is the font. Most of its bytes
 * are numbers. Source: ISO 32000-1, 9.3.6 (render mode 3), 9.4
 * @param unit of its numbers, in the page's pixels; y down
 */
export function writeTextLayer(page: Page, font: GlyphlessFont, unit: number): string {
	const pen: Pen = { font, unit, bottom: Math.floor(page.height / unit), stretch: 100 };
	const tilt = tiltOf(page);
	const lines = page.blocks.flatMap(({ lines: all }) => all).filter(({ words }) => words.length > 0);
	const written = lines.map((line) => writeLine(placeLine(line, tilt), pen));
	return ['BT 3 Tr', ...written, 'ET'].join('\n');
}

function writeLine({ x, y, cos, sin, size, words }: PlacedLine, pen: Pen): string {
	const { unit } = pen;
	const origin = [Math.round(x / unit), Math.min(Math.round(y / unit), pen.bottom)] as const;
	// What is lost of the line's place must not be lost again of each word's.
	const rest = (x / unit - origin[0]) * cos + (y / unit - origin[1]) * sin;
	const height = Number((size / unit).toFixed(1));
	const matrix = [cos, sin, sin, -cos].map((value) => number(value, 5)).join(' ');
	let last: readonly [along: number, up: number] = [0, 0];
	const written = words.map((word) => {
		// Upwards, as the matrix has it.
		const place = [Math.round(word.start / unit + rest), -Math.round(word.fall / unit)] as const;
		const [along, up] = [place[0] - last[0], place[1] - last[1]];
		last = place;
		const move = along === 0 && up === 0 ? '' : `${along} ${up} Td `;
		return move + writeWord(word, height * unit, pen);
	});
	return [`/G ${height} Tf ${matrix} ${origin.join(' ')} Tm`, ...written].join('\n');
}

function writeWord({ text, length, hasBlank }: PlacedWord, size: number, pen: Pen): string {
	const signs = toSigns(withDirection(text));
	if (signs.length === 0) return '';
	const natural = (signs.length * size * GLYPH_WIDTH) / EM / 100;
	const stretch = stretchFor(length / natural, (TOLERANCE * pen.unit) / natural, pen.stretch);
	const set = stretch === pen.stretch ? '' : `${stretch} Tz`;
	pen.stretch = stretch;
	return `${set}${pen.font.encode(hasBlank ? [...signs, ' '] : signs)}Tj`;
}

/** The one that is set, or else as few digits as will do. */
function stretchFor(exact: number, tolerance: number, set: number): number {
	if (Math.abs(set - exact) <= tolerance) return set;
	const whole = Math.round(exact);
	return Math.abs(whole - exact) <= tolerance && whole > 0 ? whole : Number(exact.toFixed(2));
}
