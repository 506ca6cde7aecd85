import { expect, test } from 'vitest';
import type { Glyph } from './glyph.ts';
import { toLines } from './lines.ts';
import { typeset } from './typeset.ts';

const texts = (glyphs: Glyph[]) =>
	toLines(glyphs).map((line) => line.words.map((word) => word.text).join(' '));

test('glyphs become words with their boxes, and lines with the size of their type', () => {
	const lines = toLines([
		...typeset('Dear Ms', { x: 10, y: 50, size: 20 }),
		...typeset('thank', { x: 10, y: 80 })
	]);
	expect(lines).toEqual([
		{
			bbox: [10, 35, 80, 54.4],
			fontSize: 20,
			words: [
				{ text: 'Dear', bbox: [10, 35, 50, 54.4], confidence: null },
				{ text: 'Ms', bbox: [60, 35, 80, 54.4], confidence: null }
			]
		},
		expect.objectContaining({ fontSize: 10, words: [expect.objectContaining({ text: 'thank' })] })
	]);
});

test('pieces of a line in any order of drawing are one line', () => {
	const [a, b] = [typeset('left', { x: 0, y: 10 }), typeset('right', { x: 25, y: 10 })];
	expect(texts([...b, ...a])).toEqual(['left right']);
});

test('cells of a row belong together, columns do not', () => {
	expect(texts([...typeset('4711', { x: 0, y: 10 }), ...typeset('3,50', { x: 60, y: 10 })])).toEqual([
		'4711 3,50'
	]);
	expect(texts([...typeset('one', { x: 0, y: 10 }), ...typeset('two', { x: 200, y: 10 })])).toEqual([
		'one',
		'two'
	]);
});

test('a superscript stays in its line, a line below does not', () => {
	const raised = typeset('2', { x: 10, y: 6, size: 6 });
	expect(texts([...typeset('mc', { x: 0, y: 10 }), ...raised])).toEqual(['mc2']);
	expect(texts([...typeset('ab', { x: 0, y: 10 }), ...typeset('cd', { x: 0, y: 22 })])).toEqual(['ab', 'cd']);
});

test('bold type that is drawn twice is read once', () => {
	const twice = typeset('ab', { x: 0, y: 10 }).flatMap((glyph) => [glyph, { ...glyph, x: glyph.x + 0.4 }]);
	expect(texts(twice)).toEqual(['ab']);
	expect(texts(typeset('book', { x: 0, y: 10 }))).toEqual(['book']);
});

test('spaced-out type is not taken for single letters', () => {
	const spaced = Array.from('INVOICE').flatMap((sign, index) => typeset(sign, { x: index * 8, y: 10 }));
	expect(texts(spaced)).toEqual(['INVOICE']);
});

test('a glyph that stands for several words is shared out', () => {
	const [sign] = typeset('x', { x: 0, y: 10 });
	expect(sign).toBeDefined();
	const lines = toLines(sign ? [{ ...sign, text: 'in full', advance: 70, bbox: [0, 0, 70, 10] }] : []);
	expect(lines[0]?.words.map(({ text, bbox }) => [text, bbox[0], bbox[2]])).toEqual([
		['in', 0, 20],
		['full', 30, 70]
	]);
});

test('Hebrew that is drawn from left to right is read from right to left', () => {
	expect(texts(typeset('םולש 12.5 PDF', { x: 0, y: 10 }))).toEqual(['PDF 12.5 שלום']);
});

test('a line is bold where all of its signs are', () => {
	const bold = typeset('Heading', { x: 0, y: 10 }).map((glyph) => ({ ...glyph, bold: true as const }));
	expect(toLines(bold)[0]?.bold).toBe(true);
	expect(toLines([...bold, ...typeset('text', { x: 50, y: 10 })])[0]).not.toHaveProperty('bold');
});
