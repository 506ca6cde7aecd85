import { isFigure, isPeriod } from './figures.ts';
import { columnsOfTexts, isOfFigures, type Texts } from './texts.ts';

const MAX_HEADER_ROWS = 4;

/**
 * How many rows at the top name the columns: those above the first figures, where most of a column is figures; years
 * name columns too. A table of words has one where its first row is full.
 */
export function countHeaderRows(texts: Texts): number {
	const ofFigures = columnsOfTexts(texts).map(isOfFigures);
	const isValue = (text: string | null, column: number) =>
		ofFigures[column] === true && text !== null && isFigure(text) && !isPeriod(text);
	const firstValues = texts.findIndex((row) => row.some(isValue));
	if (firstValues > 0) return Math.min(firstValues, MAX_HEADER_ROWS);
	const top = texts[0] ?? [];
	const isFull = top.every((text) => text !== null && text !== '' && !isFigure(text));
	return firstValues < 0 && isFull && texts.length > 2 ? 1 : 0;
}
