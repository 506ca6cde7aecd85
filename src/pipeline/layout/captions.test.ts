import { expect, test } from 'vitest';
import { enclose } from '#document/bbox.ts';
import type { Block, Line } from '#document/document.ts';
import { isCaption, markCaptions } from './captions.ts';
import { setColumn, setLine } from './place.ts';

const is = (text: string) => isCaption([setLine(text, [0, 0, 100, 20])]);

test.each([
	'Figure 3: Results',
	'Fig. 2.1 – A map',
	'TABLE IV. YIELDS',
	'Table 2',
	'Abbildung 7: Ein Haus',
	'Tabelle 3 Erträge',
	'Tableau 1. Ventes',
	'Рис. 4. Карта',
	'图1 结果',
	'[그림 4-3] 결과'
])('%j is a caption', (text) => {
	expect(is(text)).toBe(true);
});

test.each(['Figure 3 shows the results', 'Table talk', 'Figures 1 and 2', 'The table 2', ''])(
	'%j is none',
	(text) => {
		expect(is(text)).toBe(false);
	}
);

const FIGURE: Block = { kind: 'figure', bbox: [0, 100, 300, 300], lines: [] };
const paragraph = (lines: Line[]): Block => ({
	kind: 'paragraph',
	bbox: enclose(lines.map(({ bbox }) => bbox)),
	lines
});
const kinds = (...blocks: Block[]) => markCaptions([FIGURE, ...blocks], 20).map(({ kind }) => kind);

test('small type right below a picture is its caption, and so is a line that stands alone there', () => {
	const small = { ...setLine('The harbour in the year 1912', [20, 310, 280, 325]), fontSize: 15 };
	const text = paragraph(setColumn(['a text of more', 'than one line'], 0, 345));
	expect(kinds(paragraph([small]), text)).toEqual(['figure', 'caption', 'paragraph']);
	const alone = setLine('The harbour', [20, 310, 200, 330], { fontSize: 20 });
	expect(kinds(paragraph([alone]))).toEqual(['figure', 'caption']);
});

test('text that goes on below a picture, stands off from it or is wider is none', () => {
	const next = paragraph([setLine('the text of', [0, 310, 200, 330], { fontSize: 20 })]);
	expect(kinds(next, paragraph(setColumn(['this column'], 0, 342)))).toEqual([
		'figure',
		'paragraph',
		'paragraph'
	]);
	const far = { ...setLine('The harbour', [20, 360, 280, 375]), fontSize: 15 };
	const wide = { ...setLine('The harbour', [20, 310, 600, 325]), fontSize: 15 };
	expect(kinds(paragraph([far]))).toEqual(['figure', 'paragraph']);
	expect(kinds(paragraph([wide]))).toEqual(['figure', 'paragraph']);
});

test('the figures of an axis and the labels in a picture are none', () => {
	const years = { ...setLine('20 40 60 80', [20, 310, 280, 325]), fontSize: 15 };
	expect(kinds(paragraph([years]))).toEqual(['figure', 'paragraph']);
	const inside = { ...setLine('The old harbour', [20, 200, 280, 215]), fontSize: 15 };
	expect(kinds(paragraph([inside]))).toEqual(['figure', 'paragraph']);
});
