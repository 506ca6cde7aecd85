import type { Bbox } from '#document/bbox.ts';
import type { Line, Page } from '#document/document.ts';
import { createCanvas } from '#pipeline/decode/preview.ts';
import type { ComposedPage } from './compose.ts';
import { lyingPicture } from './page-picture.ts';
import { packSamples, toSamples } from './pictures/rows.ts';
import { placeLine, type PlacedLine } from './place-words.ts';
import { isRightToLeft } from './signs.ts';
import { tiltOf } from './tilt.ts';

const NOT_KEPT = 'The picture of this page is no longer kept: this is its text, as it was read.';
const NOT_OPENED = 'This page could not be opened: there is neither a picture of it nor text.';
/** The sheet of a page that nothing is known of: A4. */
const SHEET = { width: 827, height: 1169, dpi: 100 };
/** Height of the note's line, as a part of the page's. */
const NOTE_PART = 0.012;
/** iOS gives no larger canvas. */
const MAX_CANVAS_PIXELS = 16_777_216;
/** Whatever this device has for the script. */
const FONT = '"Noto Serif", "Times New Roman", serif';
/** Of a line's height: what is above its baseline. */
const ASCENT = 0.78;
const MIDDLE_GREY = 128;

/**
 * A page that has no picture any more, as print: its words where they were, in this device's fonts, and a line under
 * them that says so. It is drawn, because a PDF would have to bring fonts for every script along.
 */
export async function toReadable(page: Page): Promise<ComposedPage> {
	return drawn(withNote(page, NOT_KEPT));
}

/** A page that no picture shows, a translation, as print: its words where they are, in this device's fonts. */
export function toPrint(page: Page): Promise<ComposedPage> {
	return drawn(page);
}

/** A sheet that says that there is nothing of a page. */
export async function toUnopened(index: number): Promise<ComposedPage> {
	return drawn(withNote(emptyPage(index, SHEET), NOT_OPENED));
}

/** A page on which nothing was read. */
export function emptyPage(
	index: number,
	{ width, height, dpi }: Pick<Page, 'width' | 'height' | 'dpi'>
): Page {
	return { index, width, height, dpi, rotation: 0, source: 'ocr', remedies: [], blocks: [] };
}

async function drawn(noted: Page): Promise<ComposedPage> {
	const scale = Math.min(1, Math.sqrt(MAX_CANVAS_PIXELS / (noted.width * noted.height)));
	const { canvas, context } = createCanvas(
		Math.max(1, Math.round(noted.width * scale)),
		Math.max(1, Math.round(noted.height * scale))
	);
	const { width, height } = canvas;
	context.fillStyle = 'white';
	context.fillRect(0, 0, width, height);
	context.fillStyle = 'black';
	const tilt = tiltOf(noted);
	for (const line of noted.blocks.flatMap(({ lines }) => lines))
		if (line.words.length > 0) drawLine(context, placeLine(line, tilt), scale);
	const { data } = context.getImageData(0, 0, width, height);
	canvas.width = canvas.height = 0;
	const picture = await packSamples(toSamples({ width, height, rgba: blackened(data) }));
	return { page: noted, picture: lyingPicture(picture, { width, height }), rotation: 0 };
}

/** The page with a strip under it, and the note on that. */
function withNote(page: Page, note: string): Page {
	const size = Math.max(8, Math.round(page.height * NOTE_PART));
	const bbox: Bbox = [size, page.height + size, page.width - size, page.height + 2 * size];
	const line: Line = { bbox, words: wordsAlong(note, bbox), fontSize: size };
	return {
		...page,
		height: page.height + 3 * size,
		blocks: [...page.blocks, { kind: 'footer', bbox, lines: [line] }]
	};
}

/** Letters half as wide as they are high, as far as there is room. */
function wordsAlong(text: string, [x0, y0, x1, y1]: Bbox): Line['words'] {
	const step = Math.min((y1 - y0) / 2, (x1 - x0) / text.length);
	return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
		text: word,
		bbox: [x0 + index * step, y0, x0 + (index + word.length) * step, y1],
		confidence: null
	}));
}

function drawLine(
	context: OffscreenCanvasRenderingContext2D,
	{ x, y, cos, sin, isColumn, size, words }: PlacedLine,
	scale: number
): void {
	context.font = `${size * ASCENT}px ${FONT}`;
	for (const { text, start, fall, length } of words) {
		context.direction = isRightToLeft(text) ? 'rtl' : 'ltr';
		context.textAlign = 'left';
		context.setTransform(scale, 0, 0, scale, 0, 0);
		context.translate(x + start * cos, y + start * sin + fall);
		if (isColumn) drawColumn(context, text, { size, length });
		else {
			context.rotate(Math.atan2(sin, cos));
			context.scale(length / Math.max(1, context.measureText(text).width), 1);
			context.fillText(text, 0, -size * (1 - ASCENT));
		}
	}
}

/** Signs one under the other, each in its part of the length. */
function drawColumn(
	context: OffscreenCanvasRenderingContext2D,
	text: string,
	{ size, length }: { size: number; length: number }
): void {
	const signs = Array.from(text);
	const step = length / signs.length;
	signs.forEach((sign, index) => context.fillText(sign, 0, step * index + size * ASCENT));
}

/** Print has no greys, and is a tenth as large without them. */
function blackened(rgba: Uint8ClampedArray<ArrayBuffer>): Uint8ClampedArray<ArrayBuffer> {
	for (let at = 0; at < rgba.length; at += 4) {
		const value = (rgba[at] ?? 0) < MIDDLE_GREY ? 0 : 255;
		rgba[at] = rgba[at + 1] = rgba[at + 2] = value;
	}
	return rgba;
}
