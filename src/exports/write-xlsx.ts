import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import type { OcrDocument } from '#document/ocr-document.ts';
import { xmlText } from './markup.ts';
import { readNumber, separatorsOf, type Separators } from './read-number.ts';
import { LINE_HEADER, lineRows, tablesOf, type TableTexts } from './tables.ts';

/** What a cell takes (Excel's specification). */
const MAX_CELL_LENGTH = 32_767;

/** Each table a sheet; of a document without any, one sheet with a row for each line of text. */
export async function writeXlsx(document: OcrDocument): Promise<Blob> {
	const separators = separatorsOf(document.language);
	const tables = tablesOf(document);
	const sheets =
		tables.length > 0
			? tables.map((table, index) => tableSheet(table, index, separators))
			: [linesSheet(document)];
	return writeXlsxFile(sheets).toBlob();
}

function tableSheet(
	{ page, headerRows, rows }: TableTexts,
	index: number,
	separators: Separators | null
): Sheet<Blob> {
	return {
		sheet: `${index + 1} (p. ${page + 1})`,
		data: rows.map((row, at) => row.map((text) => (at < headerRows ? header(text) : cell(text, separators)))),
		stickyRowsCount: headerRows
	};
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
function cell(text: string, separators: Separators | null): Cell {
	if (text === '') return null;
	const read = readNumber(text, separators);
	return read ? { value: read.value, type: Number, format: read.format } : string(text);
}

const number = (value: number): Cell => ({ value, type: Number });
const string = (text: string): Cell => ({ value: xmlText(text).slice(0, MAX_CELL_LENGTH), type: String });
const header = (text: string): Cell =>
	text === '' ? null : { value: xmlText(text).slice(0, MAX_CELL_LENGTH), type: String, fontWeight: 'bold' };
