import { expect, test } from 'vitest';
import type { Job, JobPage } from '#contract/job.ts';
import { words } from '#i18n/words.ts';
import { donePart, pickedWords, runningWords, trustWords } from './job-words.ts';

function job(sources: JobPage['source'][], facts: Partial<Job> = {}): Job {
	const pages = sources.map((source, index) => ({
		index,
		width: 1,
		height: 1,
		dpi: null,
		rotation: 0 as const,
		remedies: [],
		source,
		text: 'words',
		markdown: 'words',
		blocks: []
	}));
	return {
		uuid: '0'.repeat(32),
		status: 'done',
		tier: 'cpu',
		engine: 'tesseract',
		tool: null,
		language: 'auto',
		page_count: pages.length,
		page_indexes: null,
		pages_done: pages.length,
		waiting_for: null,
		mean_confidence: null,
		family: 'pdf',
		corrected: false,
		again_of: null,
		turned: null,
		filename: 'a.pdf',
		size_bytes: 1,
		created_at: '2026-01-01T00:00:00.000Z',
		finished_at: null,
		warnings: [],
		files_deleted: false,
		translation: null,
		error: null,
		text: 'words',
		markdown: 'words',
		detected_languages: [],
		changes: [],
		undone: [],
		tables: [],
		pages,
		...facts
	};
}

test('words that came with the file are not said to be recognised', () => {
	expect(trustWords(job(['text_layer', 'text_layer']))).toBe(words.status.ownWords);
});

test('a mixed document says how many pages brought their words, and how sure the others are', () => {
	const said = trustWords(job(['text_layer', 'ocr', 'text_layer'], { mean_confidence: 0.7 }));
	expect(said).toBe(`${words.status.someOwnWords(2)} ${words.status.unsure(0.7)}`);
});

test('a recognised document says how sure its words are, an empty one that there are none', () => {
	expect(trustWords(job(['ocr'], { mean_confidence: 0.95 }))).toBe(words.status.sure(0.95));
	expect(trustWords(job(['ocr'], { text: '\f' }))).toBe(words.status.noWords);
	expect(trustWords(job(['text_layer'], { text: '' }))).toBe(words.status.noWords);
});

test('picked pages are told by their numbers in the document', () => {
	expect(pickedWords({ page_indexes: null })).toBeNull();
	expect(pickedWords({ page_indexes: [6] })).toBe('Page 7');
	expect(pickedWords({ page_indexes: [0, 1, 2, 6] })).toBe('Pages 1–3, 7');
	expect(pickedWords({ page_indexes: [0, 2, 4, 6, 8, 10] })).toBe('Pages 1, 3, 5, 7, 9 …');
});

test('progress counts the picked pages without taking the count for a page number', () => {
	expect(runningWords(job([], { status: 'processing', page_count: 4, pages_done: 1 }))).toBe(
		'Reading page 2 of 4'
	);
	expect(
		runningWords(job([], { status: 'processing', page_count: 4, pages_done: 1, page_indexes: [0, 1, 2, 6] }))
	).toBe('Reading picked page 2 of 4');
});

test('a job that stands still says what it waits for', () => {
	const waiting = (waiting_for: Job['waiting_for'], status: Job['status'] = 'pending') =>
		runningWords(job([], { status, waiting_for }));
	expect(waiting(null)).toBe(words.list.waiting);
	const french = { what: 'language', language: 'fr', name: 'French' } as const;
	expect(waiting({ ...french, part: null })).toBe('Fetching French');
	expect(waiting({ ...french, part: 0.4 })).toBe('Fetching French, 40%');
	expect(waiting({ what: 'room' }, 'processing')).toBe(words.list.noRoom);
});

test('the bar shows the part that is done of what a job is busy with', () => {
	const running = job(['ocr'], { status: 'processing', page_count: 4, pages_done: 1 });
	expect(donePart(running)).toBe(0.25);
	expect(donePart({ ...running, pages_done: 0 })).toBeNull();
	const fetching = { what: 'language', language: 'fr', name: 'French' } as const;
	expect(donePart({ ...running, waiting_for: { ...fetching, part: 0.4 } })).toBe(0.4);
	expect(donePart({ ...running, waiting_for: { ...fetching, part: null } })).toBeNull();
});

test('a job whose pages are read says how far it is translated', () => {
	const translation = {
		language: 'nl',
		status: 'processing',
		pages_done: 1,
		error: null,
		text: '',
		markdown: ''
	} as const;
	const one = job(['ocr', 'ocr', 'ocr', 'ocr'], { status: 'processing', translation });
	expect(runningWords(one)).toBe(words.list.translating(1, 4));
	expect(donePart(one)).toBe(0.25);
	const before = { ...one, pages_done: 2 };
	expect(runningWords(before)).toBe(words.list.running(2, 4));
	expect(donePart(before)).toBe(0.5);
});
