import writeXlsxFile, { type Cell, type CellObject, type Sheet } from 'write-excel-file/universal';
import type { OcrDocument } from '#document/ocr-document.ts';
import { cellText, type TableBlock } from '#document/table.ts';
import { LINE_HEADER, lineRows } from './line-rows.ts';
import { xmlText } from './markup.ts';
import { readNumber, separatorsOf, type Separators } from './read-number.ts';
import { hyphenatedIn } from '#document/reflow.ts';
import { gridRows } from './table-grid.ts';
import { wholeTables } from './whole-tables.ts';

/** What a cell takes (Excel's specification). */
const MAX_CELL_LENGTH = 32_767;
/** What a text says is read as a sign by its number (ECMA-376 part 1, 22.9.2.19): a text of that form is itself written so. */
const SIGN_NUMBER = /_(?=x[0-9a-f]{4}_)/gi;

/** What the cells of a document are read with. */
type Reading = {
	separators: Separators | null;
	/** words with a hyphen of their own */
	known: ReadonlySet<string>;
};

/** Each table a sheet; of a document without any, one sheet with a row for each line of text. */
export async function writeXlsx(document: OcrDocument): Promise<Blob> {
	const { pages, language, direction } = document;
	const reading = { separators: separatorsOf(language), known: hyphenatedIn(pages) };
	const tables = wholeTables(pages).map(({ page, table }, index) => ({
		sheet: `${index + 1} (p. ${page + 1})`,
		...tableSheet(table, reading)
	}));
	const sheets = tables.length > 0 ? tables : [linesSheet(document)];
	return writeXlsxFile(sheets.map((sheet) => ({ ...sheet, rightToLeft: direction === 'rtl' }))).toBlob();
}

function tableSheet(block: TableBlock, reading: Reading): Sheet<Blob> {
	const { columns, headerRows } = block.table;
	const data = gridRows(block).map((cells, row) => {
		const places = Array.from<Cell>({ length: columns }).fill(null);
		for (const { column, rowSpan, columnSpan, lines } of cells) {
			const text = cellText(lines, reading.known);
			const value = row < headerRows ? header(text) : cell(text, reading.separators);
			const isOne = rowSpan === 1 && columnSpan === 1;
			places[column] = isOne ? value : { ...(value ?? string('')), rowSpan, columnSpan };
		}
		return places;
	});
	return { data, stickyRowsCount: headerRows };
}

function linesSheet(document: OcrDocument): Sheet<Blob> {
	const rows = lineRows(document).map(({ page, block, confidence, text }) => [
		number(page),
		number(block),
		confidence === null ? null : number(confidence),
		string(text)
	]);
	return { sheet: 'Text', data: [LINE_HEADER.map(header), ...rows], stickyRowsCount: 1 };
}

/** A number where it keeps its form. A text is never a formula: its type is declared. */
function cell(text: string, separators: Separators | null): CellObject | null {
	if (text === '') return null;
	const read = readNumber(text, separators);
	return read ? { value: read.value, type: Number, format: read.format } : string(text);
}

const number = (value: number): CellObject => ({ value, type: Number });
const string = (text: string): CellObject => ({ value: cellString(text), type: String });
const header = (text: string): CellObject | null =>
	text === '' ? null : { value: cellString(text), type: String, fontWeight: 'bold' };

/** Cut before it is cleaned: a sign that the end cuts in two is none. */
function cellString(text: string): string {
	return xmlText(text.slice(0, MAX_CELL_LENGTH)).replace(SIGN_NUMBER, '_x005F_');
}
