import { afterEach, beforeEach, expect, test } from 'vitest';
import { readQuery } from '#search/query.ts';
import { correct } from './corrections.ts';
import type { Database } from './database.ts';
import { deleteJob } from './library.ts';
import { sampleDatabase } from './sample-database.ts';
import { NOW, sampleJob, samplePage } from './sample-jobs.ts';
import { searchJobs } from './search.ts';
import { indexJob, unindexedJobs } from './search-index.ts';
import { submit } from './submit.ts';
import { admitJob, savePage, takeOver, type Lease } from './work.ts';

let db: Database;
let lease: Lease;

beforeEach(async () => {
	db = sampleDatabase();
	lease = await takeOver(db);
});
afterEach(() => db.delete());

/** A document that was read, a text a page. */
async function read(uuid: string, texts: readonly string[], account = 'owner'): Promise<void> {
	const job = sampleJob({ uuid, account, filename: `${uuid}.pdf` });
	await submit(db, new Blob(['%PDF-']), job, { key: uuid, instance: 'a', now: NOW });
	await admitJob(lease, uuid, { pageCount: texts.length, pageIndexes: null }, NOW);
	for (const [index, text] of texts.entries()) {
		const bbox = [0, 0, 1, 1] as const;
		const words = text.split(' ').map((word) => ({ text: word, bbox: [...bbox], confidence: 1 }) as const);
		const line = { bbox: [...bbox], words, fontSize: null };
		const block = { kind: 'paragraph', bbox: [...bbox], lines: [line] };
		const page = samplePage({ index, blocks: [block] as never });
		await savePage(lease, { row: { uuid, index, page, error: null, warnings: [] }, image: null }, NOW);
	}
}

async function index(): Promise<void> {
	for (const seq of await unindexedJobs(db)) await indexJob(lease, seq);
}

async function search(typed: string, options: { limit?: number; before?: number } = {}) {
	const found = await searchJobs(db, ['owner'], { query: readQuery(typed), limit: 50, ...options });
	return found.map(({ job, hits }) => ({ uuid: job.uuid, pages: hits.map((hit) => hit.index) }));
}

test('documents are found by what stands on their pages or in their name, the newest first', async () => {
	await read('first', ['Factuur van maart', 'te betalen']);
	await read('second', ['niets', 'nog een factuur']);
	await read('strange', ['Factuur'], 'other');
	expect(await search('fact')).toEqual([]);
	await index();
	expect(await search('fact')).toEqual([
		{ uuid: 'second', pages: [1] },
		{ uuid: 'first', pages: [0] }
	]);
	expect(await search('factuur betalen')).toEqual([{ uuid: 'first', pages: [0, 1] }]);
	expect(await search('"van maart"')).toEqual([{ uuid: 'first', pages: [0] }]);
	expect(await search('"maart van"')).toEqual([]);
	expect(await search('second')).toEqual([{ uuid: 'second', pages: [] }]);
	expect(await unindexedJobs(db)).toEqual([]);
});

test('a list of finds is handed over by portions', async () => {
	for (const uuid of ['one', 'two', 'three']) await read(uuid, ['same']);
	await index();
	expect(await search('same', { limit: 2 })).toMatchObject([{ uuid: 'three' }, { uuid: 'two' }]);
	expect(await search('same', { limit: 2, before: 2 })).toMatchObject([{ uuid: 'one' }]);
});

test('the index follows corrections and deletions', async () => {
	await read('one', ['Factuvr']);
	await index();
	await correct(db, 'one', { changes: [{ what: 'line', page: 0, block: 0, line: 0, text: 'Factuur' }] });
	expect(await search('factuur')).toEqual([]);
	await index();
	expect(await search('factuur')).toHaveLength(1);
	expect(await search('factuvr')).toEqual([]);
	await correct(db, 'one', { keep: 0, changes: [] });
	await index();
	expect(await search('factuvr')).toHaveLength(1);
	await deleteJob(db, 'one', NOW);
	expect(await search('factuvr')).toEqual([]);
	expect([await db.terms.count(), await db.texts.count(), await db.unindexed.count()]).toEqual([0, 0, 0]);
});

test('what is changed while it is put into the index is put there again', async () => {
	await read('one', ['before']);
	const running = indexJob(lease, 1);
	await correct(db, 'one', { changes: [{ what: 'line', page: 0, block: 0, line: 0, text: 'after' }] });
	await running;
	await index();
	expect(await search('after')).toHaveLength(1);
	expect(await search('before')).toEqual([]);
});

test('a runner that was replaced writes nothing into the index', async () => {
	await read('one', ['text']);
	await takeOver(db);
	await expect(indexJob(lease, 1)).rejects.toMatchObject({ code: 'superseded' });
	expect(await unindexedJobs(db)).toEqual([1]);
});
