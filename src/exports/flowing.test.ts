import { expect, test } from 'vitest';
import type { Block, Line, Page } from '#document/document.ts';
import { tableRows, type TableBlock } from '#document/table.ts';
import { flowingPages } from './flowing.ts';

const BOX: Line['bbox'] = [0, 0, 400, 20];
const line = (text: string): Line => ({
	bbox: BOX,
	fontSize: 20,
	words: [{ text, bbox: BOX, confidence: null }]
});
const paragraph = (text: string, more: { continues?: true; note?: true } = {}): Block => ({
	kind: 'paragraph',
	bbox: BOX,
	lines: [line(text)],
	...more
});

/** A table of one column. */
function column(texts: string[], headerRows: number, continues?: true): TableBlock {
	const cells = texts.map((_, row) => ({
		row,
		column: 0,
		rowSpan: 1,
		columnSpan: 1,
		bbox: BOX,
		lineCount: 1
	}));
	const table = { rows: texts.length, columns: 1, headerRows, cells, ...(continues && { continues }) };
	return { kind: 'table', bbox: BOX, lines: texts.map(line), table };
}

const flowing = (...pages: Block[][]) =>
	flowingPages(
		pages.map((blocks, index): Page => ({
			index,
			width: 9,
			height: 9,
			dpi: null,
			rotation: 0,
			source: 'ocr',
			remedies: [],
			blocks
		}))
	);
const shown = (...pages: Block[][]) =>
	flowing(...pages).map(({ blocks, goesOn }) => ({
		goesOn,
		texts: blocks.map((block) => block.lines.map(({ words }) => words[0]?.text).join(' '))
	}));

test('a paragraph stands whole on the page that it begins on, and the next page goes on', () => {
	expect(
		shown(
			[
				{ ...paragraph('Chapter'), kind: 'header' },
				paragraph('It begins'),
				paragraph('1 A note', { note: true })
			],
			[
				{ ...paragraph('Chapter'), kind: 'header' },
				paragraph('and ends.', { continues: true }),
				paragraph('More.')
			],
			[paragraph('New.')],
			[]
		)
	).toEqual([
		{ goesOn: false, texts: ['It begins and ends.', '1 A note'] },
		{ goesOn: true, texts: ['More.'] },
		{ goesOn: false, texts: ['New.'] },
		{ goesOn: false, texts: [] }
	]);
});

test('one that goes on in the next column does not tie its page to the one before', () => {
	expect(shown([paragraph('One.')], [paragraph('Two'), paragraph('goes on.', { continues: true })])).toEqual([
		{ goesOn: false, texts: ['One.'] },
		{ goesOn: false, texts: ['Two goes on.'] }
	]);
});

test('a table that goes on over pages is one, and its heading is said once', () => {
	const [first, second, third] = flowing(
		[column(['Item', 'a'], 1)],
		[column(['Item', 'b'], 1, true)],
		[column(['c'], 0, true), paragraph('End.')]
	);
	const [whole] = first?.blocks ?? [];
	expect(whole?.kind === 'table' && tableRows(whole)).toEqual([['Item'], ['a'], ['b'], ['c']]);
	expect(second).toMatchObject({ blocks: [], goesOn: true });
	expect(third).toMatchObject({ blocks: [{ kind: 'paragraph' }], goesOn: true });
});
