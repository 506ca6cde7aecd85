import { expect, test } from 'vitest';
import type { Line } from '#document/document.ts';
import { addWords } from './add-words.ts';

const line = (text: string, x: number, y: number): Line => {
	const bbox: Line['bbox'] = [x, y, x + text.length * 10, y + 20];
	return { bbox, words: [{ text, bbox, confidence: 1 }], fontSize: null };
};
const texts = (lines: readonly Line[]) => lines.map(({ words }) => words.map(({ text }) => text).join(' '));
const receipt = [line('Bread', 0, 0), line('Milk', 0, 30), line('Total', 0, 90)];

test('a word goes into the line that it stands in, in its place', () => {
	expect(texts(addWords(receipt, [line('1.20', 200, 32), line('12', -40, 1)]))).toEqual([
		'12 Bread',
		'Milk 1.20',
		'Total'
	]);
});

test('a line of its own goes above the first one below it, or to the end', () => {
	expect(texts(addWords(receipt, [line('Tea', 0, 60), line('Thanks', 0, 120)]))).toEqual([
		'Bread',
		'Milk',
		'Tea',
		'Total',
		'Thanks'
	]);
});

test('a word in another column is not drawn into the line beside it', () => {
	expect(texts(addWords(receipt, [line('Far', 900, 0)]))).toEqual(['Bread', 'Milk', 'Total', 'Far']);
});

test('what was given is not changed', () => {
	addWords(receipt, [line('1.20', 200, 32)]);
	expect(texts(receipt)).toEqual(['Bread', 'Milk', 'Total']);
});
