import { expect, test } from 'vitest';
import type { JobBlock } from '#contract/job.ts';
import type { Bbox } from '#document/bbox.ts';
import { placedLines } from './page-words.ts';

function block(lines: { text: string; bbox: Bbox; words: [text: string, bbox: Bbox][] }[]): JobBlock {
	return {
		kind: 'paragraph',
		text: lines.map(({ text }) => text).join('\n'),
		bbox: [0, 0, 100, 100],
		confidence: 0.9,
		lines: lines.map(({ text, bbox }) => ({ text, bbox, confidence: 0.9, font_size: null })),
		words: lines.flatMap(({ words }, line) =>
			words.map(([text, bbox]) => ({ text, bbox, confidence: 0.9, line }))
		)
	};
}

test('a word reaches to the next one, with the blank between, and is as high as its line', () => {
	const [line] = placedLines({
		blocks: [
			block([
				{
					text: 'to let',
					bbox: [10, 20, 90, 40],
					words: [
						['to', [10, 25, 30, 40]],
						['let', [40, 20, 90, 40]]
					]
				}
			])
		]
	});
	expect(line?.words).toEqual([
		{ text: 'to ', start: 0, bbox: [10, 20, 40, 40] },
		{ text: 'let', start: 3, bbox: [40, 20, 90, 40] }
	]);
});

test('a word before a gap ends where it is printed', () => {
	const [line] = placedLines({
		blocks: [
			block([
				{
					text: 'Rent 845',
					bbox: [10, 20, 400, 40],
					words: [
						['Rent', [10, 20, 60, 40]],
						['845', [360, 20, 400, 40]]
					]
				}
			])
		]
	});
	expect(line?.words[0]?.bbox).toEqual([10, 20, 60, 40]);
});

test('words from right to left reach to the left', () => {
	const [line] = placedLines({
		blocks: [
			block([
				{
					text: 'שלום עולם',
					bbox: [10, 20, 90, 40],
					words: [
						['שלום', [60, 20, 90, 40]],
						['עולם', [10, 20, 50, 40]]
					]
				}
			])
		]
	});
	expect(line?.direction).toBe('rtl');
	expect(line?.words[0]).toEqual({ text: 'שלום ', start: 0, bbox: [50, 20, 90, 40] });
});

test('a line that goes down the page is upright, its words without blanks where the text has none', () => {
	const [line] = placedLines({
		blocks: [
			block([
				{
					text: '日本語',
					bbox: [10, 20, 30, 140],
					words: [
						['日本', [10, 20, 28, 90]],
						['語', [12, 100, 30, 140]]
					]
				}
			])
		]
	});
	expect(line).toMatchObject({ vertical: true, direction: 'ltr' });
	expect(line?.words).toEqual([
		{ text: '日本', start: 0, bbox: [10, 20, 30, 100] },
		{ text: '語', start: 2, bbox: [10, 100, 30, 140] }
	]);
});
