import Papa from 'papaparse';
import type { OcrDocument } from '#document/ocr-document.ts';
import { tableRows } from '#document/table.ts';
import { LINE_HEADER, lineRows } from './line-rows.ts';
import { hyphenatedIn } from '#document/reflow.ts';
import { wholeTables } from './whole-tables.ts';

/** Spreadsheets take a file for UTF-8 that begins with it. */
const BYTE_ORDER_MARK = '\ufeff';
/**
 * A cell that a spreadsheet would take for a formula: its text is anybody's. Plain numbers are none, so that `-12.50` and
 * `+3,5` keep their form; `+49 170` is no plain number.
 * Source: OWASP, "CSV Injection"; the wide signs are what Japanese and Chinese keyboards write
 */
const FORMULA = /^(?![+-]\d+(?:[.,]\d+)*$)(?:\p{White_Space}*[=+\-@＝＋－＠]|\p{White_Space}*[\t\r\n\0])/u;

/**
 * The tables, one after another with a blank row between; of a document without any, a row for each line of text.
 * Source: RFC 4180; an apostrophe before what would be a formula
 */
export function writeCsv(document: OcrDocument): Blob {
	const known = hyphenatedIn(document.pages);
	const tables = wholeTables(document.pages).map(({ table }) => tableRows(table, known));
	const parts = tables.length > 0 ? tables : [linesTable(document)];
	const text = parts.map((rows) => Papa.unparse(rows, { escapeFormulae: FORMULA })).join('\r\n\r\n');
	return new Blob([BYTE_ORDER_MARK, text, '\r\n']);
}

function linesTable(document: OcrDocument): (string | number | null)[][] {
	const rows = lineRows(document).map(({ page, block, confidence, text }) => [page, block, confidence, text]);
	return [LINE_HEADER, ...rows];
}
