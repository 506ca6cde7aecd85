import type { Browser } from '@playwright/test';
import { enclose, type Bbox } from '#document/bbox.ts';
import type { Line, Page, Word } from '#document/document.ts';
import type { Language } from '#languages/registry.ts';
import { openTypeset } from '../languages/typeset.ts';

/** Of the pictures that `typeset` makes. */
const DPI = 300;

/** A page as a perfect recogniser would read it: every word with the box of its ink. */
export type TypesetPage = { png: Buffer; page: Page };

/** Sets the text of a language in type, and says where each word came to stand. */
export async function readTypeset(browser: Browser, language: Language): Promise<TypesetPage> {
	const page = await openTypeset(browser, language);
	const png = await page.locator('p').screenshot();
	const found = await page.evaluate(findWords, {
		code: language.code,
		hasBlanks: language.joins === 'space',
		png: png.toString('base64')
	});
	await page.close();
	return { png, page: toPage(found) };
}

type Found = { width: number; height: number; words: FoundWord[] };
type FoundWord = { text: string; bbox: Bbox; /** a blank stands before it */ apart: boolean; line: number };

function toPage({ width, height, words }: Found): Page {
	const lines = [...Map.groupBy(words, ({ line }) => line).values()].map(toLine);
	const bbox = enclose(lines.map((line) => line.bbox));
	return {
		index: 0,
		width,
		height,
		dpi: DPI,
		rotation: 0,
		source: 'ocr',
		remedies: [],
		blocks: [{ kind: 'paragraph', bbox, lines }]
	};
}

function toLine(words: FoundWord[]): Line {
	return {
		bbox: enclose(words.map(({ bbox }) => bbox)),
		words: words.map(({ text, bbox, apart }): Word => ({
			text,
			bbox,
			confidence: 1,
			...(apart ? {} : { joined: true })
		})),
		fontSize: null
	};
}

/** In the page: the words, where their ink is, and which line they are in. */
async function findWords(source: { code: string; hasBlanks: boolean; png: string }): Promise<Found> {
	const isVertical = source.code.endsWith('-x-vert');
	const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${source.png}`)).blob());
	const { width, height } = bitmap;
	const context = new OffscreenCanvas(width, height).getContext('2d');
	const node = document.querySelector('p')?.firstChild;
	if (!context || !node) throw new Error('nothing was set');
	context.drawImage(bitmap, 0, 0);
	const range = document.createRange();
	const words: FoundWord[] = [];
	let [line, last] = [-1, -Infinity];
	for (const { text, from, apart } of cut(node.textContent ?? '')) {
		const rect = rectOf(from, text.length);
		const place = isVertical ? rect.left : rect.top;
		const isNew = !isBeside(place, last);
		if (isNew) [line, last] = [line + 1, place];
		words.push({ text, bbox: inkIn(rect), apart: isNew || apart, line });
	}
	return { width, height, words };

	/** Words, or where there are no blanks what a dictionary takes for words; one that is broken over lines is two. */
	function cut(text: string): { text: string; from: number; apart: boolean }[] {
		const segmenter = new Intl.Segmenter(source.code.replace('-x-vert', ''), { granularity: 'word' });
		return Array.from(text.matchAll(/\S+/g)).flatMap(({ 0: token, index: start }) => {
			const pieces = source.hasBlanks ? [{ segment: token, index: 0 }] : Array.from(segmenter.segment(token));
			return pieces.flatMap(({ segment, index }) =>
				cutAtLines(segment, start + index).map((piece) => ({ ...piece, apart: piece.from === start }))
			);
		});
	}

	function cutAtLines(text: string, from: number): { text: string; from: number }[] {
		const parts: { text: string; from: number; place: number }[] = [];
		let at = from;
		for (const sign of Array.from(text)) {
			const rect = rectOf(at, sign.length);
			const place = isVertical ? rect.left : rect.top;
			const part = parts.at(-1);
			// A mark may have no box of its own.
			if (part && (rect.width === 0 || isBeside(place, part.place))) part.text += sign;
			else parts.push({ text: sign, from: at, place });
			at += sign.length;
		}
		return parts;
	}

	function isBeside(place: number, other: number): boolean {
		return Math.abs(place - other) <= 20;
	}

	function rectOf(from: number, length: number): DOMRect {
		if (node) range.setStart(node, from);
		if (node) range.setEnd(node, from + length);
		return range.getBoundingClientRect();
	}

	/** The part of a box that is not paper. */
	function inkIn(rect: DOMRect): Bbox {
		const [x0, y0] = [Math.round(rect.left), Math.round(rect.top)];
		const [w, h] = [Math.max(1, Math.round(rect.width)), Math.max(1, Math.round(rect.height))];
		const { data } = context?.getImageData(x0, y0, w, h) ?? { data: new Uint8ClampedArray() };
		const xs: number[] = [];
		const ys: number[] = [];
		for (let at = 0; at < data.length / 4; at++) {
			if ((data[at * 4] ?? 255) >= 128) continue;
			xs.push(at % w);
			ys.push(Math.floor(at / w));
		}
		if (xs.length === 0) return [x0, y0, x0 + w, y0 + h];
		const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b));
		const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b));
		return [x0 + least(xs), y0 + least(ys), x0 + most(xs) + 1, y0 + most(ys) + 1];
	}
}
