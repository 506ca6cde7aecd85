import { isFigure } from './figures.ts';

/** The texts of a table's places, by rows; null where a place belongs to a cell further left or above. */
export type Texts = readonly (readonly (string | null)[])[];

/** Part of a column's cells that are figures where it is one of figures. */
const MOSTLY = 0.6;
/** Part of a column's cells that are one more than the cell above where it only counts. */
const COUNTED = 0.8;

/** The texts of each column that are not empty. */
export function columnsOfTexts(texts: Texts): string[][] {
	const count = texts[0]?.length ?? 0;
	return Array.from({ length: count }, (_, index) =>
		texts.flatMap((row) => (row[index] ? [row[index]] : []))
	);
}

export function isOfFigures(column: readonly string[]): boolean {
	return column.length > 1 && column.filter(isFigure).length >= column.length * MOSTLY && !isCount(column);
}

/** Whether a column only counts its rows: numbered lines are no table. */
export function isCount(column: readonly string[]): boolean {
	const steps = column.slice(1).filter((text, index) => Number(text) === Number(column[index]) + 1);
	return column.length > 2 && steps.length >= (column.length - 1) * COUNTED;
}

/** Part of a column's texts that are of this form. */
export function partOf(column: readonly string[], pattern: RegExp): number {
	return column.filter((text) => pattern.test(text)).length / Math.max(1, column.length);
}

export function meanWords(texts: readonly string[]): number {
	return texts.reduce((sum, text) => sum + text.split(' ').length, 0) / Math.max(1, texts.length);
}
