import { expect, test } from 'vitest';
import { pageMarkdown } from '#document/markdown.ts';
import { tableRows } from '#document/table.ts';
import { blockText } from '#document/text.ts';
import { samplePage } from './sample-page.ts';
import { fromMarkdown } from './from-markdown.ts';
import { visionPage } from './vision-page.ts';

const page = (text: string) =>
	visionPage(
		fromMarkdown(text, () => null),
		samplePage({ width: 1000, height: 1000 })
	);

test('headings, paragraphs, lists, formulas, code and pictures become blocks', () => {
	const { blocks } = page(
		'# A title\n\nSome **bold** text\ngoes on.\n\n- one\n- two\n  - deeper\n\n$$\nE = mc^2\n$$\n\n![x](y.png)\n\n```\na = 1\n```\n\n\\[ x^2 \\]\nEnd'
	);
	expect(blocks.map((block) => [block.kind, blockText(block)])).toEqual([
		['heading', 'A title'],
		['paragraph', 'Some bold text\ngoes on.'],
		['list', '• one\n• two\n• deeper'],
		['formula', 'E = mc^2'],
		['figure', ''],
		['paragraph', 'a = 1'],
		['formula', 'x^2'],
		['paragraph', 'End']
	]);
});

test('tables come as rows and as HTML, with what spans several places', () => {
	const { blocks } = page(
		'| Item | Price |\n|---|---:|\n| Bread | 2 |\n\n<table><tr><th colspan="2">Both</th></tr><tr><td rowspan=2>a &lt; b</td><td>1</td></tr><tr><td>2</td></tr></table>'
	);
	const [first, second] = blocks;
	if (first?.kind !== 'table' || second?.kind !== 'table') throw new Error('no tables');
	expect(tableRows(first)).toEqual([
		['Item', 'Price'],
		['Bread', '2']
	]);
	expect(first.table.headerRows).toBe(1);
	expect(tableRows(second)).toEqual([
		['Both', ''],
		['a < b', '1'],
		['', '2']
	]);
});

test('a formula is written between dollars, and nothing of it becomes markup', () => {
	const hostile = '$$ a<img src=x onerror=alert(1)> [x](javascript:1) `b` \\frac{1}{2} $$';
	const markdown = pageMarkdown(page(hostile));
	expect(markdown).toMatch(/^\$\$.*\\frac\{1\}\{2\}.*\$\$$/);
	expect(markdown).not.toMatch(/<img|\]\(/);
});

test('a page that was put into a fence is a page still, whole or cut off', () => {
	for (const text of ['```markdown\n# A title\n\nText.\n```', '\n```md\n# A title\n\nText.\n'])
		expect(page(text).blocks.map((block) => [block.kind, blockText(block)])).toEqual([
			['heading', 'A title'],
			['paragraph', 'Text.']
		]);
	const [code] = page('```\na = 1\n```').blocks;
	expect(code?.kind).toBe('paragraph');
});

test('words keep their certainty where markup around them goes', () => {
	const text = '```markdown\nsure unsure\n```';
	const certainty = (begin: number, end: number) => (text.slice(begin, end) === 'unsure' ? 0.4 : 0.9);
	expect(fromMarkdown(text, certainty)[0]?.lines).toEqual([
		[
			{ text: 'sure', confidence: 0.9 },
			{ text: 'unsure', confidence: 0.4 }
		]
	]);
});
