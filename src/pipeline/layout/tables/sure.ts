import { columnsOfTexts, isCount, isOfFigures, meanWords, partOf, type Texts } from './texts.ts';

/** Part of the places that have a text: drawn ones, those of a table with lines across, and without. */
const [MIN_FILLED_DRAWN, MIN_FILLED_RULED, MIN_FILLED] = [0.4, 0.5, 0.65];
const [MIN_CELLS, MIN_RULED_ROWS] = [4, 2];
/** Words of a cell, on average: more are the columns of a text. */
const [MAX_WORDS_DRAWN, MAX_WORDS_OF_FIGURES, MAX_WORDS, MAX_WORDS_WITHOUT_FIGURES] = [40, 12, 6, 4];
/** Rows of a table of figures, and of one of a label and a figure. */
const [FIGURE_ROWS, TWO_COLUMN_ROWS] = [3, 4];
/** A table with neither lines nor figures has this many columns and rows, and little is left empty. */
const [PLAIN_COLUMNS, PLAIN_ROWS, PLAIN_FILLED] = [3, 4, 0.7];
/** Part of the rows of two columns that have both. */
const BOTH = 0.75;
const MOSTLY = 0.6;
/** What stands between the sides of a formula. */
const SIGNS = /^[=≈≠<>≤≥+×÷∑∏∫()[\]{}|∈⊂→←⇒]+$/u;
/** And what recognisers read in their place. */
const BULLET = /^[•▪◦●○■□❖*»–—eo©°-]$/u;
const MARKER = /^(?:[•▪◦●○■□❖✓–—*-]|\(?(?:\p{Nd}{1,3}|\p{L}|[ivx]{1,5})[.)])$/iu;

/**
 * Whether a grid that is drawn is a table: a frame around a picture or a text is none.
 * @param isDrawn all its rows are; else some are told by their figures
 */
export function isSureRuled(texts: Texts, { isDrawn }: { isDrawn: boolean }): boolean {
	const columns = columnsOfTexts(texts);
	const cells = texts.flat().filter((text) => text !== null);
	const filled = columns.flat();
	if (texts.length < 2 || columns.length < 2 || filled.length < MIN_CELLS) return false;
	if (!isDrawn && isNumberedText(columns)) return false;
	return filled.length > cells.length * MIN_FILLED_DRAWN && meanWords(filled) < MAX_WORDS_DRAWN;
}

/**
 * Whether what stands in rows and columns is a table, not a text in columns, a list, a form's few fields, a formula or
 * a table of contents.
 * @param ruled how many lines there are across it, as wide as it is
 * @param led rows with dots that lead from one column to the next
 */
export function isSureAligned(texts: Texts, { ruled, led }: { ruled: number; led: number }): boolean {
	const columns = columnsOfTexts(texts);
	const filled = columns.flat();
	const share = filled.length / Math.max(1, texts.length * columns.length);
	const isRuled = ruled > 1;
	if (share < (isRuled ? MIN_FILLED_RULED : MIN_FILLED) || isOther(texts, columns, led)) return false;
	if (isRuled && texts.length >= MIN_RULED_ROWS && filled.length >= MIN_CELLS) return true;
	const isPair = columns.length === 2;
	if (columns.slice(1).some(isOfFigures)) return texts.length >= (isPair ? TWO_COLUMN_ROWS : FIGURE_ROWS);
	const isLarge = columns.length >= PLAIN_COLUMNS && texts.length >= PLAIN_ROWS;
	return isLarge && share >= PLAIN_FILLED && meanWords(filled) <= MAX_WORDS_WITHOUT_FIGURES;
}

/** Whether it is a text, a formula, lists beside one another, or two columns that are no table. */
function isOther(texts: Texts, columns: readonly string[][], led: number): boolean {
	const most = columns.filter(isOfFigures).length > 1 ? MAX_WORDS_OF_FIGURES : MAX_WORDS;
	if (columns.length < 2 || meanWords(columns.flat()) > most || isNumberedText(columns)) return true;
	if (partOf(columns[0] ?? [], BULLET) > 0.5) return true;
	const isFormula = columns.some((column) => partOf(column, SIGNS) > MOSTLY);
	return isFormula || (columns.length === 2 && !isPaired(texts, led));
}

/** Whether two columns are more than markers and items, names and fields, titles and pages. */
function isPaired(texts: Texts, led: number): boolean {
	const [first = []] = columnsOfTexts(texts);
	const both = texts.filter((row) => row.every((text) => text !== null && text !== ''));
	const isListOrForm = partOf(first, MARKER) > 0.5 || partOf(first, /[:：]$/u) > 0.5;
	return !isListOrForm && led <= texts.length / 2 && both.length >= texts.length * BOTH;
}

/** A text whose lines are numbered: no figures but those, and more words than cells have. */
function isNumberedText(columns: readonly string[][]): boolean {
	const print = columns.filter((column) => !isCount(column));
	const isCounted = print.length < columns.length;
	return isCounted && !print.some(isOfFigures) && meanWords(print.flat()) > MAX_WORDS_WITHOUT_FIGURES;
}
