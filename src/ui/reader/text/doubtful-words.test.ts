import { expect, test } from 'vitest';
import type { JobPage } from '#contract/job.ts';
import { countDoubts, doubtsOf, nextDoubt } from './doubtful-words.ts';

/** A page of one block a list, one line a list in it, one word a confidence. */
const page = (index: number, ...blocks: (number | null)[][][]): JobPage =>
	({
		index,
		blocks: blocks.map((lines) => ({
			words: lines.flatMap((confidences, line) => confidences.map((confidence) => ({ confidence, line })))
		}))
	}) as unknown as JobPage;
const first = page(0, [[0.9, 0.8], [0.99]], [[null, 0.2, 0.5]]);
const middle = page(1, [[0.9]]);
const last = page(4, [[0.95], [0.84, 0.86]]);
const pages = [first, middle, last];
const DOUBTS = [
	{ index: 0, block: 0, line: 0, word: 1 },
	{ index: 0, block: 1, line: 0, word: 1 },
	{ index: 0, block: 1, line: 0, word: 2 },
	{ index: 4, block: 0, line: 1, word: 0 }
];

test('words below the bound are doubtful; those that were typed or looked at are not', () => {
	expect(pages.flatMap(doubtsOf)).toEqual(DOUBTS);
	expect(countDoubts(pages)).toBe(4);
});

test('the walk goes through all pages and round, both ways', () => {
	for (const step of [1, -1] as const) {
		let at: Parameters<typeof nextDoubt>[1] = { index: 0 };
		const walked = [];
		for (let count = 0; count < 5; count += 1) {
			const next = nextDoubt(pages, at, step);
			if (!next) break;
			walked.push(next);
			at = next;
		}
		const turn = step > 0 ? DOUBTS : DOUBTS.toReversed();
		expect(walked).toEqual([...turn, turn[0]]);
	}
});

test('from the middle of a page it goes on there; without doubtful words it goes nowhere', () => {
	expect(nextDoubt(pages, { index: 0, block: 0, line: 1, word: 0 }, 1)).toEqual(DOUBTS[1]);
	expect(nextDoubt(pages, { index: 1 }, 1)).toEqual(DOUBTS[3]);
	expect(nextDoubt(pages, { index: 1 }, -1)).toEqual(DOUBTS[2]);
	expect(nextDoubt([middle], { index: 1 }, 1)).toBeNull();
	expect(nextDoubt([], { index: 0 }, 1)).toBeNull();
	expect(nextDoubt([page(2, [[0.1]])], { index: 2, block: 0, line: 0, word: 0 }, 1)).toMatchObject({
		word: 0
	});
});
