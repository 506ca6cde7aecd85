import { expect, test } from 'vitest';
import { cellsOf, itemsOf } from '#document/table.ts';
import { blockText } from '#document/text.ts';
import { samplePage } from './sample-page.ts';
import { fromDocTags } from './doctags.ts';
import { visionPage } from './vision-page.ts';
import { certaintyOf } from './written.ts';

const SIZE = { width: 1000, height: 2000 };
const read = (text: string) => fromDocTags(text, SIZE, () => null);
const blocks = (text: string) => visionPage(read(text), samplePage(SIZE)).blocks;

test('blocks come with their kinds, and their boxes in pixels', () => {
	const page = blocks(
		'<doctag><page_header><loc_0><loc_0><loc_500><loc_10>Top</page_header><title><loc_50><loc_20><loc_250><loc_40>A title</title>' +
			'<section_header_level_1><loc_50><loc_50><loc_250><loc_60>Part</section_header_level_1>' +
			'<text><loc_50><loc_70><loc_450><loc_90>Some text.</text><footnote>1 Note</footnote>' +
			'<picture><loc_1><loc_100><loc_400><loc_200><caption><loc_1><loc_205><loc_400><loc_210>Fig. 1</caption></picture>' +
			'<formula><loc_1><loc_220><loc_400><loc_230>E=mc^2</formula><code><_Python_>a = 1\nb = 2</code></doctag>'
	);
	expect(page.map(({ kind }) => kind)).toEqual([
		'header',
		'title',
		'heading',
		'paragraph',
		'paragraph',
		'figure',
		'caption',
		'formula',
		'paragraph'
	]);
	expect(page[1]?.bbox).toEqual([100, 80, 500, 160]);
	expect(page[2]).toMatchObject({ level: 2 });
	expect(page[4]).toMatchObject({ note: true });
	expect(page.map(blockText).at(-1)).toBe('a = 1\nb = 2');
});

test('a table has its cells, with those that go over several places', () => {
	const [table] = blocks(
		'<otsl><loc_0><loc_0><loc_500><loc_100><ched>Item<lcel><ched>Price<nl>' +
			'<rhed>Bread<fcel>two<fcel>4.00<nl><ucel><fcel>three<ecel><nl><fcel>All<xcel><fcel>9<nl></otsl>'
	);
	if (table?.kind !== 'table') throw new Error('no table');
	expect(table.table).toMatchObject({ rows: 4, columns: 3, headerRows: 1 });
	const cells = cellsOf(table).map(({ row, column, rowSpan, columnSpan, lines }) => [
		row,
		column,
		rowSpan,
		columnSpan,
		lines.flatMap(({ words }) => words.map(({ text }) => text)).join(' ')
	]);
	expect(cells).toEqual([
		[0, 0, 1, 2, 'Item'],
		[0, 2, 1, 1, 'Price'],
		[1, 0, 2, 1, 'Bread'],
		[1, 1, 1, 1, 'two'],
		[1, 2, 1, 1, '4.00'],
		[2, 1, 1, 1, 'three'],
		[3, 0, 1, 2, 'All'],
		[3, 2, 1, 1, '9']
	]);
});

test('lists have markers, the model’s own or ours, and levels', () => {
	const [list] = blocks(
		'<ordered_list><list_item>First</list_item><list_item>2. Second<unordered_list><list_item>deeper</list_item></unordered_list></list_item></ordered_list>'
	);
	if (list?.kind !== 'list') throw new Error('no list');
	expect(itemsOf(list).map(({ marker, level }) => [marker, level])).toEqual([
		['1.', 0],
		['2.', 0],
		['•', 1]
	]);
	expect(blockText(list)).toBe('1. First\n2. Second\n• deeper');
});

test('what is cut off, unknown or closed twice is text or nothing, never an error', () => {
	expect(blocks('<doctag><text><loc_1><loc_2>cut o').map(blockText)).toEqual(['cut o']);
	expect(blocks('</text></otsl><text>a <b> c</text></doctag>').map(blockText)).toEqual(['a <b> c']);
	expect(blocks('<otsl><lcel>x<nl><ucel>y<fcel><nl>').map(blockText)).toEqual(['x\t\ny\t']);
	expect(blocks('<text><script>alert(1)</script></text>').map(blockText)).toEqual([
		'<script>alert(1)</script>'
	]);
	expect(blocks('')).toEqual([]);
});

test('a word is as sure as its least sure token', () => {
	const text = '<text>one two</text>';
	const tokens = [
		{ end: 6, confidence: 0.2 },
		{ end: 9, confidence: 0.9 },
		{ end: 12, confidence: 0.8 },
		{ end: 13, confidence: 0.5 },
		{ end: text.length, confidence: 0.1 }
	];
	const [block] = fromDocTags(text, SIZE, certaintyOf(tokens));
	expect(block?.lines).toEqual([
		[
			{ text: 'one', confidence: 0.9 },
			{ text: 'two', confidence: 0.5 }
		]
	]);
});
