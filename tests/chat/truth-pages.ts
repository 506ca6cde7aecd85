import { existsSync, readFileSync } from 'node:fs';
import type { Bbox } from '#document/bbox.ts';
import type { Block, Line, Page } from '#document/document.ts';

/** True texts of the recognition corpus as pages: read where they are, never copied. */
const FOLDER = '../shared/corpus/recognition';
export const CORPUS_MISSING = `The files of ${FOLDER} are not here.`;
/** Of a letter, and from line to line, in pixels of a page that nobody has drawn. */
const [LETTER, LINE] = [10, 24];

type Item = { id: string; truth: string; truth_kind: 'text' | 'csv' | 'cells' | 'pages' };

export function hasCorpus(): boolean {
	return existsSync(`${FOLDER}/manifest.json`);
}

/** The document of that id, as if it had been read without a mistake. */
export function truthDocument(id: string): Page[] {
	const all = JSON.parse(readFileSync(`${FOLDER}/manifest.json`, 'utf8')) as Item[];
	const item = all.find((one) => one.id === id);
	if (!item) throw new Error(`The corpus has no ${id}.`);
	const text = readFileSync(`${FOLDER}/${item.truth}`, 'utf8');
	switch (item.truth_kind) {
		case 'pages':
			return (JSON.parse(text) as string[]).map((page, index) => textPage(page, index));
		case 'cells': {
			const tables = JSON.parse(text) as { page: number; rows: string[][] }[];
			return tables.map(({ page, rows }) => tablePage(rows, page - 1));
		}
		case 'csv':
			return [tablePage(text.trim().split('\n').map(cellsOf), 0)];
		case 'text':
			return text.split('\f').map((page, index) => textPage(page, index));
	}
}

function cellsOf(line: string): string[] {
	return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
		(quoted ?? bare ?? '').replaceAll('""', '"')
	);
}

/** A page of typed lines: an empty line ends a paragraph, blanks part columns as they do on a typewriter. */
export function textPage(text: string, index: number): Page {
	let y = 0;
	const blocks: Block[] = [];
	let lines: Line[] = [];
	const end = () => {
		const [first, last] = [lines[0], lines.at(-1)];
		if (first && last)
			blocks.push({ kind: 'paragraph', bbox: [0, first.bbox[1], 1000, last.bbox[3]], lines });
		lines = [];
	};
	for (const line of text.split('\n')) {
		if (line.trim() === '') end();
		else lines.push(typedLine(line, y));
		y += LINE;
	}
	end();
	return pageOf(blocks, index, y);
}

function typedLine(text: string, y: number, x = 0): Line {
	const words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
		text: word,
		bbox: [x + index * LETTER, y, x + (index + word.length) * LETTER, y + 16] as Bbox,
		confidence: 0.95
	}));
	const [first, last] = [words[0], words.at(-1)];
	return { words, fontSize: 16, bbox: [first?.bbox[0] ?? x, y, last?.bbox[2] ?? x, y + 16] };
}

function tablePage(rows: readonly string[][], index: number): Page {
	return pageOf([tableBlock(rows, 0)], index, rows.length * LINE);
}

/** A table whose first row names its columns. */
export function tableBlock(rows: readonly string[][], y: number, headerRows = 1): Block {
	const columns = Math.max(...rows.map((row) => row.length));
	const places = rows.flatMap((row, at) =>
		row.flatMap((text, column) => {
			if (text === '') return [];
			const lines = text.split('\n').map((line) => typedLine(line, y + at * LINE, column * 300));
			const bbox: Bbox = [column * 300, y + at * LINE, column * 300 + 290, y + at * LINE + 20];
			return [{ lines, cell: { row: at, column, rowSpan: 1, columnSpan: 1, bbox, lineCount: lines.length } }];
		})
	);
	return {
		kind: 'table',
		bbox: [0, y, columns * 300, y + rows.length * LINE],
		lines: places.flatMap(({ lines }) => lines),
		table: { rows: rows.length, columns, headerRows, cells: places.map(({ cell }) => cell) }
	};
}

export function pageOf(blocks: Block[], index: number, length: number): Page {
	return {
		index,
		width: 1000,
		height: Math.max(100, length),
		dpi: 150,
		rotation: 0,
		source: 'ocr',
		remedies: [],
		blocks
	};
}
