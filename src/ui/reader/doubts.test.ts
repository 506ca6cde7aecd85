import { expect, test } from 'vitest';
import type { JobBlock } from '#contract/job.ts';
import { doubtPaths } from './doubts.ts';

function block(words: [confidence: number | null, bbox: [number, number, number, number]][]): JobBlock {
	return {
		kind: 'paragraph',
		text: '',
		bbox: [0, 0, 100, 20],
		confidence: 0.5,
		lines: [{ text: '', bbox: [0, 0, 100, 20], confidence: 0.5, font_size: null }],
		words: words.map(([confidence, bbox]) => ({ text: 'word', bbox, confidence, line: 0 }))
	};
}

test('a word of little confidence is underlined, of very little tinted too; one without a confidence is not', () => {
	const paths = doubtPaths({
		blocks: [
			block([
				[0.86, [0, 0, 20, 20]],
				[0.84, [30, 0, 50, 18]],
				[0.5, [60, 2, 80, 20]],
				[null, [85, 0, 100, 20]]
			])
		]
	});
	expect(paths).toEqual({ lines: 'M30 18H50M60 20H80', grounds: 'M60 2H80V20H60Z' });
});

test('what a model made up is tinted, however sure it was', () => {
	const made = block([[0.99, [0, 0, 20, 20]]]);
	const words = made.words.map((word) => ({ ...word, unsupported: true as const }));
	expect(doubtPaths({ blocks: [{ ...made, words }] }).grounds).toBe('M0 0H20V20H0Z');
});
