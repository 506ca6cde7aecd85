import { expect, test } from 'vitest';
import type { Line } from '#document/document.ts';
import { isHeading, typeOf } from './headings.ts';
import { setColumn, setLine } from './place.ts';

const PROSE = setColumn(
	Array.from({ length: 10 }, (_, at) => `some words of running text, line ${at}`),
	0,
	100
);
const page = typeOf(PROSE, 20);
const line = (text: string, fontSize = 20, looks: { bold?: true } = {}): Line =>
	setLine(text, [0, 0, text.length * fontSize * 0.5, fontSize], { fontSize, ...looks });
const is = (text: string, fontSize = 20, looks: { bold?: true } = {}) =>
	isHeading([line(text, fontSize, looks)], null, page);

test('larger type is that of a heading', () => {
	expect(is('Results', 26)).toBe(true);
	expect(is('Results', 22)).toBe(false);
	expect(is('1234', 30)).toBe(false);
});

test('a longer text in large type is one where little else is set in it', () => {
	const long = 'A long title of an article that takes more than one line of its page';
	expect(is(long, 26)).toBe(true);
	expect(is(`${long}.`, 26)).toBe(false);
	const large = typeOf([...PROSE, ...PROSE.slice(0, 5).map((some) => ({ ...some, fontSize: 26 }))], 20);
	expect(isHeading([line(long, 26)], null, large)).toBe(false);
});

test('bold type is, where little of the page is bold', () => {
	expect(is('Method', 20, { bold: true })).toBe(true);
	expect(is('We did it.', 20, { bold: true })).toBe(false);
	const bold = typeOf(
		PROSE.map((some) => ({ ...some, bold: true as const })),
		20
	);
	expect(isHeading([line('Method', 20, { bold: true })], null, bold)).toBe(false);
});

test.each(['2.3 The method', 'IV. Results', 'CONCLUSION'])('%j is one above prose', (text) => {
	expect(isHeading([line(text)], PROSE, page)).toBe(true);
	expect(isHeading([line(text)], null, page)).toBe(false);
	expect(isHeading([line(text)], PROSE, { ...page, hasSmallLetters: false })).toBe(false);
});

test('a note that stands upright in the margin is none', () => {
	expect(isHeading([setLine('arXiv:2004', [0, 0, 30, 400], { fontSize: 30 })], null, page)).toBe(false);
});

test('names of columns that stand apart are none, a number and its title are', () => {
	const heads = setLine('Name', [0, 0, 80, 20], { fontSize: 20, bold: true });
	const apart = (x: number, text: string) => setLine(text, [x, 0, x + 80, 20]).words;
	const row = { ...heads, words: [...heads.words, ...apart(200, 'Amount'), ...apart(400, 'Share')] };
	expect(isHeading([row], null, page)).toBe(false);
	const numbered = { ...heads, words: [...setLine('2', [0, 0, 10, 20]).words, ...apart(100, 'Method')] };
	expect(isHeading([numbered], null, page)).toBe(true);
});
