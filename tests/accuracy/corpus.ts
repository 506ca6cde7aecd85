import { existsSync, readFileSync } from 'node:fs';
import { cellF1, compareCells, type Rows } from './cells.ts';
import { orderFreeEdits } from './order-free.ts';
import { addReadings, compare, fold, toScore, type Folding, type Score } from './score.ts';
import { fromRightToLeft, readCsv, readHtmlTable } from './table-truth.ts';

/** Pages with their true text. They are read where they are and never copied. */
const FOLDER = '../shared/corpus/recognition';
const FORM_FEED = '\f';

export type Item = {
	id: string;
	file: string;
	truth: string | null;
	truth_kind: 'text' | 'csv' | 'cells' | 'pages' | null;
	kind: string;
	/** Tesseract's code */
	language: string;
	pages: number;
	compare: string[];
	/** the tables of a page whose truth is its text */
	tables_html?: string[] | null;
};

export const CORPUS_MISSING = `The files of ${FOLDER} are not here.`;

/** Those with a truth in one of these languages, or in all; empty where the corpus is absent. */
export function items(languages: readonly string[] | 'all'): Item[] {
	if (!existsSync(`${FOLDER}/manifest.json`)) return [];
	const all = JSON.parse(readFileSync(`${FOLDER}/manifest.json`, 'utf8')) as Item[];
	return all.filter(
		({ truth, language }) => truth !== null && (languages === 'all' || languages.includes(language))
	);
}

export const itemPath = (item: Item): string => `${FOLDER}/${item.file}`;

/** What native Tesseract reads on it, page by page. */
export function nativePages({ id }: Item): string[] {
	return readFileSync(`${FOLDER}/native/${id}.txt`, 'utf8').replace(/\f$/, '').split(FORM_FEED);
}

/** How one item's pages were read. */
export function scoreItem(item: Item, pages: readonly string[]): Score {
	const folding = foldingOf(item);
	return toScore(addReadings(pairsOf(item, pages).map(([truth, read]) => compare(truth, read, folding))));
}

const COLUMNS = new Set(['multi-column', 'scan-magazine', 'newspaper']);

/** The CER that is left of an item in columns when the order of its lines is free; null of any other kind. */
export function orderFreeCer(item: Item, pages: readonly string[]): number | null {
	if (!COLUMNS.has(item.kind)) return null;
	const folding = foldingOf(item);
	const pairs = pairsOf(item, pages);
	const edits = pairs.reduce((sum, [truth, read]) => sum + orderFreeEdits(truth, read, folding), 0);
	const characters = pairs.reduce((sum, [truth]) => sum + Array.from(fold(truth, folding)).length, 0);
	return edits / Math.max(1, characters);
}

/** The truth and what was read, page by page. */
function pairsOf(item: Item, pages: readonly string[]): [truth: string, read: string][] {
	const truths = truthPages(item);
	// Only where each page has a truth of its own can they be compared one by one.
	return truths.length > 1
		? Array.from({ length: Math.max(truths.length, pages.length) }, (_, at) => [
				truths[at] ?? '',
				pages[at] ?? ''
			])
		: [[truths.join('\n'), pages.join('\n')]];
}

/** How well an item's tables were found, cell by cell; null where they are not known. */
export function scoreTables(item: Item, tables: readonly Rows[]): number | null {
	const truths = truthTables(item);
	// The CSVs hold one table of their document.
	return truths && cellF1(compareCells(truths, tables, item.truth_kind === 'csv'));
}

function truthTables({ truth, truth_kind, tables_html: html }: Item): Rows[] | null {
	const text = readFileSync(`${FOLDER}/${truth ?? ''}`, 'utf8');
	if (truth_kind === 'cells') return (JSON.parse(text) as { rows: string[][] }[]).map(({ rows }) => rows);
	if (truth_kind === 'csv') return [fromRightToLeft(readCsv(text))];
	return html && html.length > 0 ? html.map(readHtmlTable) : null;
}

export function foldingOf({ compare: ways }: Item): Folding {
	return { foldCase: ways.includes('case-insensitive'), ignoreSpace: ways.includes('ignore-whitespace') };
}

/** Its true text, page by page where that is known. */
export function truthPages({ truth, truth_kind }: Item): string[] {
	const text = readFileSync(`${FOLDER}/${truth ?? ''}`, 'utf8');
	switch (truth_kind) {
		case 'pages':
			return JSON.parse(text) as string[];
		case 'cells': {
			const tables = JSON.parse(text) as { rows: string[][] }[];
			return [tables.flatMap(({ rows }) => rows.flat()).join(' ')];
		}
		case 'csv':
			return [text.replace(/[",]+/g, ' ')];
		case 'text':
		case null:
			return [text];
	}
}

/**
 * Which figure of an item counts. Cells hold only the tables of a page, the order of columns and cards is anybody's,
 * and a degraded page is about its words.
 */
export function figureOf({ truth_kind, compare: ways, kind }: Item): 'cer' | 'f1' | 'recall' {
	if (truth_kind === 'cells' || truth_kind === 'csv') return 'recall';
	const isOrderFree = ways.some((way) => way.startsWith('order-free'));
	return isOrderFree || kind.startsWith('derived-') ? 'f1' : 'cer';
}

/** The figure that counts, as something of which more is better, 0…1. */
export function merit(item: Item, score: Score): number {
	const figure = figureOf(item);
	return figure === 'cer' ? Math.max(0, 1 - score.cer) : score[figure];
}
