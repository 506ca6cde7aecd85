import { expect, test } from 'vitest';
import type { Block, Line } from '#document/document.ts';
import { lineText } from '#document/text.ts';
import { layoutPage } from './layout.ts';
import { setColumn, setLine } from './place.ts';

const layout = (lines: Line[]) => layoutPage(lines, { height: 1000 });
const shown = (blocks: Block[]) =>
	blocks.map(({ kind, lines }) => `${kind}: ${lines.map(lineText).join('/')}`);
const large = (text: string, top: number) =>
	setLine(text, [0, top, text.length * 15, top + 30], { fontSize: 30 });

test('a page without lines has no blocks', () => {
	expect(layout([])).toEqual([]);
});

test('headings, paragraphs and captions are told apart', () => {
	const lines = [
		large('Annual report', 100),
		...setColumn(['This is the text of it', 'which has two lines.'], 0, 160),
		...setColumn(['Figure 1: A house'], 0, 300)
	];
	expect(shown(layout(lines))).toEqual([
		'heading: Annual report',
		'paragraph: This is the text of it/which has two lines.',
		'caption: Figure 1: A house'
	]);
});

test('items are one list, nested by their indents, with the lines that hang below them', () => {
	const lines = [
		...setColumn(['There are these:'], 0, 100),
		...setColumn(['1. the first one'], 0, 130),
		...setColumn(['goes on'], 30, 160),
		...setColumn(['a) inside it', 'b) and again'], 30, 190),
		...setColumn(['2. the second one'], 0, 250),
		...setColumn(['The end of the list.'], 0, 340)
	];
	const [before, list, after] = layout(lines);
	expect(shown([before, after].filter((block) => block !== undefined))).toEqual([
		'paragraph: There are these:',
		'paragraph: The end of the list.'
	]);
	expect(list).toMatchObject({
		kind: 'list',
		items: [
			{ marker: '1.', level: 0, lineCount: 2 },
			{ marker: 'a)', level: 1, lineCount: 1 },
			{ marker: 'b)', level: 1, lineCount: 1 },
			{ marker: '2.', level: 0, lineCount: 1 }
		]
	});
});

test('numbered headings are no list', () => {
	const prose = (top: number) =>
		setColumn(['Some text of it, in one line', 'and in another one of them.'], 0, top);
	const lines = [
		...setColumn(['1. Aim'], 0, 100),
		...prose(160),
		...setColumn(['2. Way'], 0, 260),
		...prose(320)
	];
	expect(layout(lines).map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'heading', 'paragraph']);
});

test('every line is in one block, and tables are where they stand', () => {
	const table: Block & { kind: 'table' } = {
		kind: 'table',
		bbox: [0, 200, 300, 300],
		lines: [],
		table: { rows: 1, columns: 1, headerRows: 0, cells: [] }
	};
	const lines = [...setColumn(['above it'], 0, 160), ...setColumn(['below it'], 0, 320)];
	const blocks = layoutPage(lines, { height: 1000, tables: [table] });
	expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
	expect(blocks.flatMap((block) => block.lines)).toEqual(lines);
});

test('bold names of columns side by side are no headings', () => {
	const bold = (text: string, x: number) =>
		setLine(text, [x, 300, x + text.length * 10, 320], { fontSize: 20, bold: true });
	const prose = (top: number) =>
		setColumn(
			Array.from({ length: 5 }, () => 'some lines of the text that the page is made of'),
			0,
			top
		);
	const kinds = (...heads: Line[]) =>
		layout([...prose(100), ...heads, ...prose(400)])
			.filter(({ lines }) => lines.some((line) => line.bold))
			.map(({ kind }) => kind);
	expect(kinds(bold('Amount', 0), bold('Share', 300))).toEqual(['paragraph', 'paragraph']);
	expect(kinds(bold('Amount', 0))).toEqual(['heading']);
});

test('pictures stand between paragraphs, and captions are told by them', () => {
	const lines = [
		...setColumn(['a text above the', 'picture in its column'], 0, 100),
		...setColumn(['A view of the bay'], 0, 460)
	];
	const after = setColumn(['the text goes on', 'below all of this'], 0, 540);
	const figures = [{ bbox: [0, 180, 300, 450] as Line['bbox'], lines: [] }];
	const blocks = layoutPage([...lines, ...after], { height: 1000, figures });
	expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'figure', 'caption', 'paragraph']);
});
