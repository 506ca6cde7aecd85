import type { Bbox } from '#document/bbox.ts';
import type { Block, Line, Page } from '#document/document.ts';
import type { OcrDocument } from '#document/ocr-document.ts';
import type { ExportOptions } from '#exports/exporter.ts';

/** Documents as recognition gives them, for writers to write. */

const HEIGHT = 40;
const WORD = 100;
const WIDTH = 1000;

/** A line of words: where `|` stands, the word goes on without a blank. */
function line(text: string, y: number): Line {
	const words = text
		.split(' ')
		.flatMap((part) =>
			part
				.split('|')
				.map((piece, index) => (index === 0 ? { text: piece } : { text: piece, joined: true as const }))
		);
	return lineOf(words, y);
}

/** Words that are taken as they are, whatever stands in them. */
export function lineOf(words: { text: string; joined?: true }[], y = 0): Line {
	return {
		bbox: [0, y, WIDTH, y + HEIGHT],
		fontSize: 32,
		words: words.map((word, index) => ({
			...word,
			bbox: [index * WORD, y, index * WORD + WORD - 10, y + HEIGHT],
			confidence: 0.93
		}))
	};
}

export function lines(texts: readonly string[]): { bbox: Bbox; lines: Line[] } {
	return {
		bbox: [0, 0, WIDTH, texts.length * HEIGHT],
		lines: texts.map((text, index) => line(text, index * HEIGHT))
	};
}

export function paragraph(...texts: string[]): Block {
	return { kind: 'paragraph', ...lines(texts) };
}

/** A table of one cell a place; `null` is a place that belongs to none. */
export function table(rows: (string | null)[][], headerRows = 0): Extract<Block, { kind: 'table' }> {
	const cells = rows.flatMap((row, y) =>
		row.flatMap((text, column) =>
			text === null ? [] : { text, row: y, column, bbox: [0, 0, WORD, HEIGHT] as Bbox }
		)
	);
	return {
		kind: 'table',
		...lines(cells.map(({ text }) => text)),
		table: {
			rows: rows.length,
			columns: Math.max(...rows.map((row) => row.length)),
			headerRows,
			cells: cells.map(({ row, column, bbox }) => ({
				row,
				column,
				rowSpan: 1,
				columnSpan: 1,
				bbox,
				lineCount: 1
			}))
		}
	};
}

export function ocrDocument(pages: Block[][], changes: Partial<OcrDocument> = {}): OcrDocument {
	return {
		title: 'A title',
		language: 'en',
		direction: 'ltr',
		createdAt: '2026-01-02T03:04:05.000Z',
		indexes: pages.map((_, index) => index),
		pages: pages.map((blocks, index): Page => ({
			index,
			width: WIDTH,
			height: 1400,
			dpi: 150,
			rotation: 0,
			source: 'ocr',
			remedies: [],
			blocks
		})),
		...changes
	};
}

/** Of a document whose pictures are gone. */
export const WITHOUT_PICTURES: ExportOptions = {
	picture: () => Promise.resolve(null),
	file: { blob: new Blob(), family: 'png' }
};
