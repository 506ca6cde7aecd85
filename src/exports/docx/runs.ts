import { TextRun } from 'docx';
import { xmlText } from '#exports/markup.ts';

const RIGHT_TO_LEFT =
	'\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';
const STRONG = new RegExp(`([${RIGHT_TO_LEFT}])|\\p{L}`, 'gu');

/** Whether most letters of a text are written from right to left; what `other` says where it has none. */
export function isRightToLeft(text: string, other: boolean): boolean {
	let balance = 0;
	for (const [, right] of text.matchAll(STRONG)) balance += right === undefined ? -1 : 1;
	return balance === 0 ? other : balance > 0;
}

/**
 * A paragraph's text as runs of one direction each: Word picks font, language and digits by it. What has none of its own
 * (blanks, digits, signs) goes with its neighbours where they agree, else with the paragraph.
 * Source: Unicode Standard Annex 9, rules N1 and N2
 */
export function directedRuns(text: string, isRtl: boolean): TextRun[] {
	const clean = xmlText(text).replace(/[\t\n\r]+/g, ' ');
	return splitByDirection(clean, isRtl).map(
		(part) => new TextRun({ text: part.text, ...(part.isRtl ? { rightToLeft: true } : {}) })
	);
}

/** The same as plain data. */
export function splitByDirection(text: string, isRtl: boolean): { text: string; isRtl: boolean }[] {
	const parts: { text: string; isRtl: boolean }[] = [];
	const add = (piece: string, direction: boolean) => {
		const last = parts.at(-1);
		if (piece === '') return;
		if (last?.isRtl === direction) last.text += piece;
		else parts.push({ text: piece, isRtl: direction });
	};
	let end = 0;
	let before = isRtl;
	for (const match of text.matchAll(STRONG)) {
		const direction = match[1] !== undefined;
		add(text.slice(end, match.index), before === direction ? direction : isRtl);
		add(match[0], direction);
		end = match.index + match[0].length;
		before = direction;
	}
	add(text.slice(end), before === isRtl ? before : isRtl);
	return parts;
}
