import { expect, test } from 'vitest';
import type { Block, Line, Page } from './document.ts';
import { pageMarkdown } from './markdown.ts';
import { pageText } from './text.ts';
import { sourceTexts, translatedPage } from './translation.ts';

const line = (text: string, y = 0): Line => ({
	bbox: [0, y, text.length * 10, y + 10],
	fontSize: 10,
	words: text.split(' ').map((word) => ({ text: word, bbox: [0, y, 10, y + 10], confidence: 1 }))
});
const lines = (...texts: string[]) => texts.map((text, at) => line(text, at * 10));
const bbox: Block['bbox'] = [0, 0, 100, 100];
const cell = (row: number, column: number) => ({
	row,
	column,
	rowSpan: 1,
	columnSpan: 1,
	bbox,
	lineCount: 1
});

const page: Page = {
	index: 0,
	width: 100,
	height: 100,
	dpi: null,
	rotation: 0,
	source: 'ocr',
	remedies: [],
	blocks: [
		{ kind: 'heading', level: 2, bbox, lines: lines('The house') },
		{ kind: 'paragraph', bbox, lines: lines('A long sen-', 'tence on two lines, 88.40 due.') },
		{
			kind: 'list',
			bbox,
			lines: lines('1. first item', 'goes on', '2. second item'),
			items: [
				{ marker: '1.', level: 0, lineCount: 2 },
				{ marker: '2.', level: 0, lineCount: 1 }
			]
		},
		{
			kind: 'table',
			bbox,
			lines: lines('Rent', '1,200.00', 'Rent', '--'),
			table: {
				rows: 2,
				columns: 2,
				headerRows: 0,
				cells: [cell(0, 0), cell(0, 1), cell(1, 0), cell(1, 1)]
			}
		},
		{ kind: 'formula', bbox, lines: lines('x = y') }
	]
};

const GERMAN = new Map<string, string | null>([
	['The house', 'Das Haus'],
	['A long sentence on two lines, 88.40 due.', 'Ein langer Satz auf zwei Zeilen, 88,40 fällig.'],
	['first item goes on', 'erster Punkt geht weiter'],
	['second item', null],
	['Rent', 'Miete']
]);

test('what there is to translate: each text once, without markers, numbers and formulas', () => {
	expect(sourceTexts(page)).toEqual([...GERMAN.keys()]);
});

test('a translated page keeps its structure, and what is not translated its text', () => {
	const translated = translatedPage(page, GERMAN);
	expect(pageMarkdown(translated)).toBe(`## Das Haus

Ein langer
Satz auf zwei Zeilen, 88,40 fällig.

1. erster Punkt
   geht weiter
2. second item

|  |  |
| --- | --- |
| Miete | 1,200.00 |
| Miete | \\-- |

$$ x = y $$`);
	expect(structuredClone(translated)).toEqual(translated);
	expect(page.blocks[0]?.lines[0]?.words[0]?.text).toBe('The');
});

test('what was corrected since stands as it is until it is translated again', () => {
	const corrected = { ...page, blocks: [{ ...page.blocks[0], lines: lines('The home') } as Block] };
	expect(pageText(translatedPage(corrected, GERMAN))).toBe('The home');
	expect(sourceTexts(corrected)).toEqual(['The home']);
});

test('a text without blanks is parted between its words, and none of it is lost', () => {
	const blocks: Block[] = [{ kind: 'paragraph', bbox, lines: lines('one two', 'three four') }];
	const japanese = '私たちの町の図書館は毎日開いています。';
	const [block] = translatedPage({ ...page, blocks }, new Map([['one two three four', japanese]])).blocks;
	expect(block?.lines).toHaveLength(2);
	expect(block?.lines.map(({ words }) => words.map(({ text }) => text).join('')).join('')).toBe(japanese);
});

test('a translation that is markup is text', () => {
	const blocks: Block[] = [{ kind: 'paragraph', bbox, lines: lines('Hello there') }];
	const hostile = translatedPage({ ...page, blocks }, new Map([['Hello there', '<b>x</b> [a](b)']]));
	expect(pageMarkdown(hostile)).toBe('\\<b\\>x\\</b\\> \\[a\\](b)');
});

test('words of a script that is written from right to left stand so', () => {
	const blocks: Block[] = [{ kind: 'paragraph', bbox, lines: lines('good morning') }];
	const [block] = translatedPage({ ...page, blocks }, new Map([['good morning', 'صباح الخير']])).blocks;
	const [first, second] = block?.lines[0]?.words ?? [];
	expect(first?.text).toBe('صباح');
	expect(first?.bbox[0]).toBeGreaterThan(second?.bbox[2] ?? Infinity);
});
