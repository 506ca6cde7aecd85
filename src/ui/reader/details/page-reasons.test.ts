import { expect, test } from 'vitest';
import type { JobPage } from '#contract/job.ts';
import { reasonsOf } from './page-reasons.ts';

const page = (changes: Partial<JobPage>, confidences: number[] = [0.99], size = 40): JobPage =>
	({
		source: 'ocr',
		dpi: 300,
		remedies: [],
		blocks: [{ words: confidences.map((confidence) => ({ confidence })), lines: [{ font_size: size }] }],
		...changes
	}) as unknown as JobPage;

test('a good scan has no excuse, nor has a text that came with the file', () => {
	expect(reasonsOf(page({}))).toEqual([]);
	expect(reasonsOf(page({ source: 'text_layer', dpi: 72 }, [0.1], 6))).toEqual([]);
});

test('what spoils a page is found in its figures', () => {
	expect(reasonsOf(page({ dpi: 96 }, [0.9], 12))).toEqual(['lowDpi', 'smallPrint']);
	expect(reasonsOf(page({}, [0.9, 0.9, 0.4]))).toEqual(['manyDoubts']);
	const remedies: JobPage['remedies'] = [
		{ stage: 'sharpen', figure: 3.2 },
		{ stage: 'light', figure: 0.4 },
		{ stage: 'straighten', figure: -5 },
		{ stage: 'negate', figure: 30 }
	];
	expect(reasonsOf(page({ remedies }))).toEqual(['blurred', 'unevenLight', 'tilted', 'dark']);
	expect(reasonsOf(page({ remedies: [{ stage: 'straighten', figure: 1 }] }))).toEqual([]);
});
