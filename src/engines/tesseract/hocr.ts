import type { Bbox } from '#document/bbox.ts';
import type { Line } from '#document/document.ts';

/** The start of a line, of whichever class, or a whole word: all that is read of the markup, in its order. */
const LINE_OR_WORD =
	/<span class='ocr_(?:line|header|caption|textfloat)'[^>]*title="bbox (\d+) (\d+) (\d+) (\d+)[^"]*?x_size ([\d.]+)|<span class='ocrx_word'[^>]*title='bbox (\d+) (\d+) (\d+) (\d+); x_wconf (\d+)[^>]*>(.*?)<\/span>/g;
const ENTITIES: Record<string, string> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'"
};

/**
 * Reads the hOCR that Tesseract writes: its lines, in its reading order; those without a word are noise.
 * A worker has no parser for markup, and this is one program's output, escaped by it.
 * Source: hOCR 1.2 (kba.github.io/hocr-spec); Tesseract's hocrrenderer.cpp
 */
export function readHocr(hocr: string): Line[] {
	const lines: Line[] = [];
	for (const match of hocr.matchAll(LINE_OR_WORD)) {
		const [line, size, word, confidence, markup] = [
			match.slice(1, 5),
			match[5],
			match.slice(6, 10),
			match[10],
			match[11]
		];
		if (markup === undefined) {
			lines.push({ bbox: toBbox(line), words: [], fontSize: Number(size) || null });
			continue;
		}
		const text = unescape(markup).trim();
		if (text !== '')
			lines.at(-1)?.words.push({ text, bbox: toBbox(word), confidence: Number(confidence) / 100 });
	}
	return lines.filter((line) => line.words.length > 0);
}

function toBbox([x0, y0, x1, y1]: string[]): Bbox {
	return [Number(x0), Number(y0), Number(x1), Number(y1)];
}

function unescape(markup: string): string {
	return markup
		.replace(/<[^>]*>/g, '')
		.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
