import { expect, test } from 'vitest';
import { addSums, meanConfidence, pageWords, sumConfidence } from './confidence.ts';
import type { Page, Word } from './document.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { pageMarkdown, pagesMarkdown } from './markdown.ts';
import { joinPages, pageText } from './text.ts';

const word = (text: string, confidence: number | null = 0.9): Word => ({
	text,
	bbox: [0, 0, 10, 10],
	confidence
});
const line = (...words: Word[]) => ({
	bbox: [0, 0, 30, 10] as [number, number, number, number],
	words,
	fontSize: null
});

const page: Page = {
	index: 0,
	width: 100,
	height: 200,
	dpi: 300,
	rotation: 0,
	source: 'ocr',
	remedies: [],
	blocks: [
		{
			kind: 'paragraph',
			bbox: [0, 0, 30, 20],
			lines: [line(word('Te'), word('betalen:')), line(word('€'), word('88,40'))]
		},
		{ kind: 'paragraph', bbox: [0, 40, 30, 50], lines: [line(word('# 1'))] }
	]
};

test('a page survives structured clone and JSON unchanged', () => {
	expect(structuredClone(page)).toEqual(page);
	expect(JSON.parse(JSON.stringify(page))).toEqual(page);
});

test('text keeps lines, and a blank line between blocks', () => {
	expect(pageText(page)).toBe('Te betalen:\n€ 88,40\n\n# 1');
	expect(joinPages(['one', '', 'three'])).toBe('one\f\fthree');
});

test('a picture leaves no trace in text and Markdown, but for its words', () => {
	const figure = (...lines: ReturnType<typeof line>[]): Page => ({
		...page,
		blocks: [
			...page.blocks.slice(0, 1),
			{ kind: 'figure', bbox: [0, 60, 30, 90], lines },
			...page.blocks.slice(1)
		]
	});
	expect(pageText(figure())).toBe(pageText(page));
	expect(pageMarkdown(figure())).toBe(pageMarkdown(page));
	expect(pageText(figure(line(word('Norway'))))).toBe('Te betalen:\n€ 88,40\n\nNorway\n\n# 1');
	expect(pageMarkdown(figure(line(word('Norway'))))).toContain('\n\nNorway\n\n');
});

test('markdown shows the same words and no markup of theirs', () => {
	expect(pageMarkdown(page)).toBe('Te betalen:\n€ 88,40\n\n\\# 1');
	expect(pagesMarkdown([page, { ...page, blocks: [] }, page])).toBe(
		`${pageMarkdown(page)}\n\n${pageMarkdown(page)}`
	);
});

test('words broken at the ends of lines are whole in Markdown, and as they stand in the text', () => {
	const [first, second] = [line(word('Vertrau-')), line(word('en'), word('*zahlt*'))];
	const broken: Page = {
		...page,
		blocks: [{ kind: 'paragraph', bbox: [0, 0, 30, 20], lines: [first, second] }]
	};
	expect(pageMarkdown(broken)).toBe('Vertrauen\n\\*zahlt\\*');
	expect(pageText(broken)).toBe('Vertrau-\nen *zahlt*');
});

test.each([
	['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
	['![x](javascript:a)', '!\\[x\\](javascript:a)'],
	['a | b', 'a \\| b'],
	['1. first', '1\\. first'],
	['12) twelfth', '12\\) twelfth'],
	['1.5 kg', '1.5 kg'],
	['- item', '\\- item'],
	['---', '\\---'],
	['=====', '\\====='],
	['well-known', 'well-known'],
	['`rm`', '\\`rm\\`'],
	['&lt; AT&T', '\\&lt; AT&T'],
	['C:\\temp', 'C:\\\\temp']
])('%j is escaped as %j', (text, escaped) => {
	expect(escapeMarkdown(text)).toBe(escaped);
});

test('a mean confidence weighs words by their characters, and leaves out those without', () => {
	expect(meanConfidence(sumConfidence([word('a', 1), word('bbb', 0.5), word('cc', null)]))).toBe(0.625);
	expect(meanConfidence(sumConfidence([]))).toBeNull();
});

test('sums of pages add up to the sum of the document', () => {
	const words = pageWords(page);
	expect(addSums(sumConfidence(words.slice(0, 2)), sumConfidence(words.slice(2)))).toEqual(
		sumConfidence(words)
	);
});
