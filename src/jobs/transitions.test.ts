import { expect, test } from 'vitest';
import type { JobRow, PageRow } from './database.ts';
import { NOW, sampleJob, samplePage } from './sample-jobs.ts';
import {
	addPage,
	admit,
	cancel,
	createJob,
	endFetching,
	fail,
	fetchLanguage,
	settleLanguages,
	warn,
	type Transition
} from './transitions.ts';

const DAY = '2026-01-02';
const pages = (pageCount: number, pageIndexes: number[] | null = null) => ({ pageCount, pageIndexes });
const pending: JobRow = { seq: 1, ...createJob(sampleJob({ uuid: 'u' }), NOW) };
const page = samplePage({
	blocks: [
		{
			kind: 'paragraph',
			bbox: [0, 0, 1, 1],
			lines: [
				{ bbox: [0, 0, 1, 1], fontSize: null, words: [{ text: 'ab', bbox: [0, 0, 1, 1], confidence: 0.5 }] }
			]
		}
	]
});
const read = (index: number): PageRow => ({
	uuid: 'u',
	index,
	page: { ...page, index },
	error: null,
	warnings: []
});
const lost = (index: number): PageRow => ({
	uuid: 'u',
	index,
	page: null,
	error: { code: 'engine_failed', message: 'It failed.' }
});

function after(job: JobRow, ...steps: ((job: JobRow) => Transition)[]): JobRow {
	return steps.reduce((row, step) => {
		const next = step(row);
		if (!next) throw new Error('this step does not fit');
		return next;
	}, job);
}

test('what a job is read with is settled once, while it runs', () => {
	const settled = { readWith: 'fr', detectedLanguages: ['fr'], warnings: ['A remark.'] };
	expect(settleLanguages(pending, settled)).toBeNull();
	const running = after(pending, (job) => admit(job, pages(2), DAY));
	expect(running.readWith).toBeNull();
	const french = after(running, (job) => settleLanguages(job, settled));
	expect(french).toMatchObject({ status: 'processing', ...settled });
	expect(settleLanguages(french, { ...settled, readWith: 'de' })).toBeNull();
});

test('a language that text told first is kept when its data is there, and the remarks too', () => {
	const open = { readWith: null, detectedLanguages: ['fr'], warnings: ['One.'] };
	const told = after(
		pending,
		(job) => admit(job, pages(2), DAY),
		(job) => settleLanguages(job, open),
		(job) => settleLanguages(job, { readWith: 'en', detectedLanguages: ['fr'], warnings: ['Two.'] })
	);
	expect(told).toMatchObject({ readWith: 'en', detectedLanguages: ['fr'], warnings: ['One.', 'Two.'] });
});

test('a job goes from pending over processing to done', () => {
	expect(pending).toMatchObject({
		status: 'pending',
		createdAt: '2026-01-02T03:04:05.000Z',
		pageCount: null,
		finishedAt: null
	});
	const processing = after(
		pending,
		(job) => admit(job, pages(2), DAY),
		(job) => addPage(job, read(1), NOW)
	);
	expect(processing).toMatchObject({ status: 'processing', pageCount: 2, pagesDone: 1 });
	expect(after(processing, (job) => addPage(job, read(0), NOW))).toMatchObject({
		status: 'done',
		pagesDone: 2,
		confidence: { characters: 4, weighted: 2 },
		finishedAt: '2026-01-02T03:04:05.000Z'
	});
});

test('a page that fails leaves a warning, the rest of the job is done', () => {
	const job = after(
		pending,
		(row) => admit(row, pages(2), DAY),
		(row) => addPage(row, lost(0), NOW),
		(row) => addPage(row, read(1), NOW)
	);
	expect(job).toMatchObject({
		status: 'done',
		pagesFailed: 1,
		warnings: ['Page 1 could not be read: It failed.'],
		error: null
	});
});

test('a job whose every page failed is failed', () => {
	const job = after(
		pending,
		(row) => admit(row, pages(1), DAY),
		(row) => addPage(row, lost(0), NOW)
	);
	expect(job).toMatchObject({ status: 'failed', refused: false, error: { code: 'engine_failed' } });
});

test('a file that is itself at fault is a refusal', () => {
	expect(fail(pending, { code: 'corrupt', message: '' }, NOW)).toMatchObject({
		status: 'failed',
		refused: true
	});
	expect(fail(pending, { code: 'internal', message: '' }, NOW)).toMatchObject({
		status: 'failed',
		refused: false
	});
});

test('a job whose model has gone is none: it stays, to be read as print', () => {
	const gone = { code: 'model_missing', message: '' } as const;
	const failed = fail({ ...pending, engine: 'granite-docling-258m' }, gone, NOW);
	expect(failed).toMatchObject({ status: 'failed', refused: false });
	// What nothing here translates is refused: nothing of it would be what was asked for.
	expect(fail(pending, gone, NOW)).toMatchObject({ status: 'failed', refused: true });
});

test('what has ended stays as it is', () => {
	const done = after(
		pending,
		(job) => admit(job, pages(1), DAY),
		(job) => addPage(job, read(0), NOW)
	);
	expect([
		admit(done, pages(1), DAY),
		addPage(done, read(0), NOW),
		fail(done, { code: 'internal', message: '' }, NOW),
		cancel(done, NOW)
	]).toEqual([null, null, null, null]);
});

test('cancel works from either state that is not an end', () => {
	for (const job of [pending, after(pending, (row) => admit(row, pages(3), DAY))])
		expect(cancel(job, NOW)).toMatchObject({
			status: 'failed',
			error: { code: 'cancelled' },
			refused: false
		});
	expect(addPage(pending, read(0), NOW)).toBeNull();
});

test('a job that picked pages counts those alone', () => {
	const picked = after(
		pending,
		(job) => admit(job, pages(2, [1, 6]), DAY),
		(job) => addPage(job, read(6), NOW)
	);
	expect(picked).toMatchObject({ pageCount: 2, pageIndexes: [1, 6], pagesDone: 1, status: 'processing' });
	expect(after(picked, (job) => addPage(job, read(1), NOW)).status).toBe('done');
});

test('how a page was decoded is told in the job, with its number where there are others', () => {
	const warned = (index: number): PageRow => ({
		uuid: 'u',
		index,
		page: { ...page, index },
		error: null,
		warnings: ['Only a part was read.']
	});
	const one = after(
		pending,
		(job) => admit(job, pages(1), DAY),
		(job) => addPage(job, warned(0), NOW)
	);
	expect(one.warnings).toEqual(['Only a part was read.']);
	const two = after(
		pending,
		(job) => admit(job, pages(2), DAY),
		(job) => addPage(job, warned(1), NOW)
	);
	expect(two.warnings).toEqual(['Page 2: Only a part was read.']);
});

test('the password is forgotten when the job ends, whatever the end', () => {
	const locked: JobRow = { ...pending, password: 'letmein' };
	const running = after(locked, (job) => admit(job, pages(1), DAY));
	expect(running.password).toBe('letmein');
	expect(after(running, (job) => addPage(job, read(0), NOW)).password).toBeNull();
	expect(after(running, (job) => cancel(job, NOW)).password).toBeNull();
	expect(after(locked, (job) => fail(job, { code: 'password_wrong', message: '' }, NOW))).toMatchObject({
		password: null,
		refused: true
	});
});

test('a job that waits for a language says so until it is there', () => {
	const fetching = { language: 'fr', name: 'French', part: 0.4 };
	const waiting = fetchLanguage(pending, fetching);
	expect(waiting).toEqual({ ...pending, fetching });
	expect(waiting && endFetching(waiting)).toEqual(pending);
	const cancelled = cancel(pending, NOW);
	expect(cancelled && fetchLanguage(cancelled, fetching)).toBeNull();
});

test('a warning about the whole job is said once, before those of its pages', () => {
	const warned = warn({ ...pending, warnings: ['Page 2: dark.'] }, 'Slow.');
	expect(warned?.warnings).toEqual(['Slow.', 'Page 2: dark.']);
	expect(warned && warn(warned, 'Slow.')).toBeNull();
});

test('what the pages cost is reserved, and given back for those that fail or are not read', () => {
	const admitted = after(pending, (job) => admit(job, pages(4), DAY));
	expect(pending).toMatchObject({ charged: 0, chargedOn: null });
	expect(admitted).toMatchObject({ charged: 4, chargedOn: DAY });
	const half = after(
		admitted,
		(job) => addPage(job, read(0), NOW),
		(job) => addPage(job, lost(1), NOW)
	);
	expect(half.charged).toBe(3);
	expect(after(half, (job) => cancel(job, NOW)).charged).toBe(1);
	const done = after(
		half,
		(job) => addPage(job, read(2), NOW),
		(job) => addPage(job, read(3), NOW)
	);
	expect(done).toMatchObject({ status: 'done', charged: 3 });
	expect(after(pending, (job) => fail(job, { code: 'corrupt', message: '' }, NOW)).charged).toBe(0);
});

test('a page costs three credits where the vision tier reads it', () => {
	const admitted = after({ ...pending, tier: 'vlm' }, (job) => admit(job, pages(2), DAY));
	expect(admitted.charged).toBe(6);
	expect(after(admitted, (job) => addPage(job, lost(0), NOW)).charged).toBe(3);
	const cancelled = after(
		admitted,
		(job) => addPage(job, read(0), NOW),
		(job) => cancel(job, NOW)
	);
	expect(cancelled.charged).toBe(3);
});

test('a job from before there were accounts was never paid for, and gives nothing back', () => {
	const old = { ...after(pending, (job) => admit(job, pages(2), DAY)), charged: 0, chargedOn: null };
	const ended = after(
		old,
		(job) => addPage(job, lost(0), NOW),
		(job) => cancel(job, NOW)
	);
	expect(ended.charged).toBe(0);
});
