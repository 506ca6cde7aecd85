import { expect, test } from 'vitest';
import type { Bbox } from './bbox.ts';
import { collect } from './collect.ts';
import type { Block, Page } from './document.ts';
import { pagesMarkdown } from './markdown.ts';
import { pageText } from './text.ts';

function block(text: string, bbox: Bbox, fontSize = 20, kind: 'paragraph' | 'heading' = 'paragraph'): Block {
	const lines = text.split('\n').map((words, at) => ({
		bbox: [bbox[0], bbox[1] + at * 25, bbox[2], bbox[1] + at * 25 + 20] as Bbox,
		words: words.split(' ').map((word) => ({ text: word, bbox, confidence: 1 })),
		fontSize
	}));
	return kind === 'heading' ? { kind, level: 1, bbox, lines } : { kind, bbox, lines };
}
const BODY = Array.from({ length: 10 }, (_, at) => `Words of line ${at}.`).join('\n');
const body = block(BODY, [100, 200, 600, 800]);
const page = (index: number, ...blocks: Block[]): Page => ({
	index,
	width: 700,
	height: 1000,
	dpi: null,
	rotation: 0,
	source: 'ocr',
	remedies: [],
	blocks
});
const kinds = (pages: Page[]) => collect(pages).map(({ blocks }) => blocks.map(({ kind }) => kind));
const head = (text: string, y = 40) => block(text, [100, y, 400, y + 20]);
const foot = (text: string, y = 960) => block(text, [300, y, 320, y + 20]);

test('lines that stand on several pages at one height are running ones, with their numbers', () => {
	const pages = ['12 Travel & Leisure', '13 Travel & Lelsure', '14 Travel & Leisure'].map((text, index) =>
		page(index, head(text), body)
	);
	expect(kinds(pages)).toEqual(Array(3).fill(['header', 'paragraph']));
});

test('left and right pages have their own', () => {
	const pages = ['The book', 'Its chapter', 'The book', 'Its chapter'].map((text, index) =>
		page(index, head(text), body)
	);
	expect(kinds(pages)).toEqual(Array(4).fill(['header', 'paragraph']));
});

test('what stands on one page only, or at another height, is text', () => {
	expect(kinds([page(0, head('A line'), body), page(1, head('Another one'), body)])).toEqual([
		['paragraph', 'paragraph'],
		['paragraph', 'paragraph']
	]);
	expect(kinds([page(0, head('Same'), body), page(1, head('Same', 100), body)])[0]).toEqual([
		'paragraph',
		'paragraph'
	]);
});

test('a letterhead in large type stays on the first page', () => {
	const title = block('Smith & Sons', [100, 40, 400, 80], 40, 'heading');
	expect(kinds([page(0, title, body), page(1, title, body)])).toEqual([
		['title', 'paragraph'],
		['header', 'paragraph']
	]);
});

test('numbers that count up are page numbers, and a lone one at the edge of a page of text', () => {
	expect(kinds([page(4, body, foot('v', 900)), page(5, body, foot('vi', 900))])[0]).toEqual([
		'paragraph',
		'footer'
	]);
	expect(kinds([page(0, body, foot('7'))])).toEqual([['paragraph', 'footer']]);
	expect(kinds([page(0, block('TICKET', [0, 200, 100, 220]), foot('7'))])).toEqual([
		['paragraph', 'paragraph']
	]);
	expect(kinds([page(0, body, foot('7', 700))])).toEqual([['paragraph', 'paragraph']]);
	expect(kinds([page(0, body, foot('7', 880)), page(1, body, foot('9', 880))])[0]).toEqual([
		'paragraph',
		'paragraph'
	]);
});

test('running lines stay in the text where they are printed, and leave Markdown', () => {
	const [collected] = collect([page(0, head('Page 1 of 1'), body)]);
	expect(collected && pageText(collected)).toContain('Page 1 of 1\n\nWords of line 0.');
	expect(collected && pagesMarkdown([collected])).toBe(BODY);
});

test('headings of one size have one level throughout, recognised sizes being what they are', () => {
	const heading = (text: string, size: number) => block(text, [100, 150, 400, 180], size, 'heading');
	const pages = collect([
		page(0, heading('Book', 60), heading('One', 40), body),
		page(1, heading('Inside', 28), heading('Two', 37), body)
	]);
	const levels = pages.map(({ blocks }) => blocks.map((some) => ('level' in some ? some.level : null)));
	expect(levels).toEqual([
		[1, 2, null],
		[3, 2, null]
	]);
	expect(pages[0]?.blocks[0]?.kind).toBe('title');
	const exact = [page(0, heading('One', 30)), page(1, heading('Inside', 28))].map((some) => ({
		...some,
		source: 'text_layer' as const
	}));
	expect(collect(exact)[1]?.blocks[0]).toMatchObject({ level: 2 });
});

test('several headings of the largest size are no title', () => {
	const heading = (text: string) => block(text, [100, 150, 400, 190], 40, 'heading');
	const [first] = collect([page(0, heading('One'), body), page(1, heading('Two'), body)]);
	expect(first?.blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
});

test('a paragraph that goes on over a page’s end is one in Markdown, and two on their pages', () => {
	const open = block('A sentence that\nis not at its', [100, 850, 600, 900]);
	const rest = block('end yet.', [100, 100, 600, 120]);
	const pages = collect([page(0, open, foot('1')), page(1, rest, body, foot('2'))]);
	expect(pagesMarkdown(pages)).toContain('A sentence that\nis not at its\nend yet.\n\nWords');
	expect(pages.map(({ blocks }) => blocks.length)).toEqual([2, 3]);
	// Not where a page between them was not read.
	expect(collect([page(0, open), page(2, rest)])[1]?.blocks[0]).not.toHaveProperty('continues');
});

test('a word that is broken over a page’s end is whole in Markdown', () => {
	const open = block('A sentence whose last\nword is a para-', [100, 850, 600, 900]);
	const rest = block('graph, and it goes on.', [100, 100, 600, 120]);
	const pages = collect([page(0, open, foot('1')), page(1, rest, body, foot('2'))]);
	expect(pagesMarkdown(pages)).toContain('word is a paragraph,\nand it goes on.\n\nWords');
});

test('a logo that stands on every page stays one', () => {
	const logo: Block = { kind: 'figure', bbox: [500, 20, 600, 90], lines: [] };
	const pages = ['The book', 'The book'].map((text, index) => page(index, logo, head(text), body));
	expect(kinds(pages)).toEqual(Array(2).fill(['figure', 'header', 'paragraph']));
});

test('stored pages are not changed', () => {
	const pages = [page(0, head('Same'), body, foot('1')), page(1, head('Same'), body, foot('2'))];
	const before = structuredClone(pages);
	collect(pages);
	expect(pages).toEqual(before);
});

test('a thousand pages are looked through in a moment', () => {
	const pages = Array.from({ length: 1000 }, (_, index) => {
		const paragraphs = Array.from({ length: 12 }, (_text, at) =>
			block(BODY, [100, 100 + at * 60, 600, 150 + at * 60])
		);
		return page(index, head(`Chapter of the book ${index}`), ...paragraphs, foot(String(index)));
	});
	const started = performance.now();
	const collected = collect(pages);
	// 40 ms on an idle machine.
	expect(performance.now() - started).toBeLessThan(1000);
	expect(collected[999]?.blocks.map(({ kind }) => kind).filter((kind) => kind !== 'paragraph')).toEqual([
		'header',
		'footer'
	]);
});
