import type { Block as TesseractBlock, Bbox as TesseractBox, Line as TesseractLine } from 'tesseract.js';
import type { Bbox } from '#document/bbox.ts';
import type { Line } from '#document/document.ts';

/** Tesseract's tree of blocks, paragraphs and lines as our lines, in its reading order; lines without a word are noise. */
export function toLines(blocks: readonly TesseractBlock[]): Line[] {
	return blocks
		.flatMap((block) => block.paragraphs)
		.flatMap((paragraph) => paragraph.lines)
		.map(toLine)
		.filter((line) => line.words.length > 0);
}

function toLine({ bbox, words }: TesseractLine): Line {
	return {
		bbox: toBbox(bbox),
		words: words
			.filter((word) => word.text.trim() !== '')
			.map((word) => ({
				text: word.text.trim(),
				bbox: toBbox(word.bbox),
				confidence: toConfidence(word.confidence)
			}))
	};
}

function toBbox({ x0, y0, x1, y1 }: TesseractBox): Bbox {
	return [x0, y0, x1, y1];
}

/** Tesseract counts to 100. */
function toConfidence(percent: number): number {
	return Math.min(1, Math.max(0, percent / 100));
}
