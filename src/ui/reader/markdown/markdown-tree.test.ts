import { expect, test } from 'vitest';
import type { Block, Line } from '#document/document.ts';
import { pagesMarkdown } from '#document/markdown.ts';
import { markdownTree, type Inline, type Part } from './markdown-tree.ts';

const bbox: Line['bbox'] = [0, 0, 10, 10];
const line = (text: string): Line => ({ bbox, words: [{ text, bbox, confidence: 1 }], fontSize: null });
const paragraph = (...texts: string[]): Block => ({ kind: 'paragraph', bbox, lines: texts.map(line) });
const text = (...texts: string[]): Inline[] => texts.map((part) => ({ kind: 'text', text: part }));
const shown = (parts: readonly Part[]): string => JSON.stringify(parts);
/** All texts that are shown, one behind the other. */
function told(value: unknown): string {
	if (Array.isArray(value)) return value.map(told).join('');
	if (typeof value !== 'object' || value === null) return '';
	return 'text' in value ? String(value.text) : Object.values(value).map(told).join('');
}

test('headings, paragraphs in their lines, lists and tables are drawn from data', () => {
	expect(
		markdownTree(
			'# A\n\none\ntwo **b** *c*\n\n3. x\n4. y\n   - z\n\n| h | |\n| --- | --- |\n| 1 | 2 |\n\n---'
		)
	).toEqual([
		{ kind: 'heading', level: 1, children: text('A') },
		{
			kind: 'paragraph',
			children: [
				...text('one'),
				{ kind: 'break' },
				...text('two '),
				{ kind: 'strong', children: text('b') },
				...text(' '),
				{ kind: 'em', children: text('c') }
			]
		},
		{
			kind: 'list',
			start: 3,
			items: [
				[{ kind: 'paragraph', children: text('x') }],
				[
					{ kind: 'paragraph', children: text('y') },
					{ kind: 'list', start: null, items: [[{ kind: 'paragraph', children: text('z') }]] }
				]
			]
		},
		{
			kind: 'table',
			headerRows: 1,
			rows: [
				[text('h'), []],
				[text('1'), text('2')]
			].map((row) => row.map((children) => ({ rowSpan: 1, columnSpan: 1, children })))
		},
		{ kind: 'rule' }
	]);
});

test('what this app writes is what it shows, whatever the page says', () => {
	const hostile = [
		'<img src=x onerror=alert(1)>',
		'[x](javascript:alert(1))',
		'![p](https://evil.example/p.png)',
		'# no heading',
		'a & b &lt; c',
		'`code` *no* _emphasis_ | pipe'
	];
	for (const one of hostile)
		expect(told(markdownTree(pagesMarkdown([{ blocks: [paragraph(one)] }] as never)))).toBe(one);
	const table: Block = {
		kind: 'table',
		bbox,
		lines: hostile.slice(0, 2).map(line),
		table: {
			rows: 2,
			columns: 2,
			headerRows: 1,
			cells: [
				{ row: 0, column: 0, rowSpan: 1, columnSpan: 2, bbox, lineCount: 1 },
				{ row: 1, column: 0, rowSpan: 1, columnSpan: 1, bbox, lineCount: 1 }
			]
		}
	};
	expect(markdownTree(pagesMarkdown([{ blocks: [table] }] as never))).toEqual([
		{
			kind: 'table',
			headerRows: 1,
			rows: [
				[{ rowSpan: 1, columnSpan: 2, children: text(hostile[0] ?? '') }],
				[{ rowSpan: 1, columnSpan: 1, children: text(hostile[1] ?? '') }]
			]
		}
	]);
});

test('HTML stays text, pictures are words, and no address but those to look at is a link', () => {
	for (const source of [
		'<script>alert(1)</script>',
		'a <b onclick=x>b</b>',
		'[x](javascript:alert)',
		'[x](data:text/html,x)',
		'![p](https://evil.example/p.png)',
		'<table>\n<tr><td><img src=x></td></tr>\n</table>',
		'<table>\n<tr><td style="x">a</td></tr>\n</table>'
	]) {
		const parts = markdownTree(source);
		expect(shown(parts)).not.toMatch(/"(link|table)"/);
		expect(told(parts)).toBe(source);
	}
	const [link] = markdownTree('[bank](https://evil.example/) https://plain.example');
	expect(link).toMatchObject({
		children: [
			{ kind: 'link', href: 'https://evil.example/', isPlain: false },
			{ kind: 'text' },
			{ kind: 'link', href: 'https://plain.example', isPlain: true }
		]
	});
});

test('formulas are shown as they are written', () => {
	expect(markdownTree('$$\n\\frac{a}{b} \\{x\\}\n$$')).toEqual([
		{ kind: 'formula', text: '\\frac{a}{b} \\{x\\}' }
	]);
	expect(markdownTree('It costs $5 and $6.')).toEqual([
		{ kind: 'paragraph', children: text('It costs $5 and $6.') }
	]);
});

test('a long text without an end to its marks is read in a moment', () => {
	const started = performance.now();
	for (const mark of ['[', '*', '`', '<', '![', '**a ', '> ']) markdownTree(mark.repeat(5000));
	expect(performance.now() - started).toBeLessThan(20_000);
});
