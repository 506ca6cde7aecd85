import { expect, test } from 'vitest';
import type { Job, JobPage } from '#contract/job.ts';
import { Reading } from './reading.svelte.ts';

const page = (index: number, text: string) => ({ index, text, blocks: [] }) as unknown as JobPage;
const job = (...pages: JobPage[]) =>
	({ status: 'processing', page_count: 3, page_indexes: null, pages }) as unknown as Job;

test('a page that stays as it is is not shown anew for what else changes in the document', () => {
	const reading = new Reading('0'.repeat(32));
	reading.job = job(page(0, 'first'));
	const shown = reading.page;
	expect(shown?.text).toBe('first');
	reading.job = job(page(0, 'first'), page(1, 'second'));
	expect(reading.page).toBe(shown);
	reading.job = job(page(0, 'corrected'), page(1, 'second'));
	expect(reading.page?.text).toBe('corrected');
	reading.go(1);
	expect(reading.page?.text).toBe('second');
	reading.go(2);
	expect(reading.page).toBeUndefined();
});
