import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from './database.ts';
import { cancelOrDelete, deleteJob, listJobs, readJob, readPageImage } from './library.ts';
import { sampleDatabase } from './sample-database.ts';
import { NOW, sampleJob, sampleRow } from './sample-jobs.ts';
import { closeRequest, submit } from './submit.ts';
import {
	activeJobs,
	admitJob,
	claimPage,
	failJob,
	readWork,
	savePage,
	takeOver,
	type Lease
} from './work.ts';

let db: Database;

beforeEach(() => {
	db = sampleDatabase();
});
afterEach(() => db.delete());

const file = () => new Blob(['%PDF-'], { type: 'application/pdf' });
const post = (uuid: string, key: string, instance: string) =>
	submit(db, file(), sampleJob({ uuid }), { key, instance, now: NOW });
const read = (uuid: string, index: number) => sampleRow(uuid, { index });

async function admitted(uuid: string, pageCount: number): Promise<Lease> {
	await post(uuid, uuid, 'a');
	const lease = await takeOver(db);
	await admitJob(lease, uuid, { pageCount: pageCount, pageIndexes: null }, NOW);
	return lease;
}

test('a request that is sent again to the next service worker finds its job', async () => {
	const first = await post('one', 'key', 'a');
	const again = await post('two', 'key', 'b');
	expect(again).toEqual(first);
	expect(await db.jobs.count()).toBe(1);
	expect(await db.files.count()).toBe(1);
});

test('the same request to the same service worker is another one', async () => {
	await post('one', 'key', 'a');
	expect(await post('two', 'key', 'a')).toEqual({ id: 'two', uuid: 'two' });
});

test('equal requests that were cut off together each find a job of their own', async () => {
	for (const uuid of ['one', 'two', 'three']) await post(uuid, 'key', 'a');
	const again = await Promise.all(['x', 'y', 'z'].map((uuid) => post(uuid, 'key', 'b')));
	expect(again.map(({ uuid }) => uuid).sort()).toEqual(['one', 'three', 'two']);
	expect(await db.jobs.count()).toBe(3);
});

test('an answered request is not taken up again', async () => {
	const { id } = await post('one', 'key', 'a');
	await closeRequest(db, id);
	expect(await post('two', 'key', 'b')).toEqual({ id: 'two', uuid: 'two' });
});

test('a page is stored once, with the counters of its job', async () => {
	const lease = await admitted('one', 2);
	await savePage(lease, { row: read('one', 0), image: new Blob(['image']) }, NOW);
	await savePage(lease, { row: read('one', 0), image: null }, NOW);
	expect((await readJob(db, 'one'))?.job).toMatchObject({ status: 'processing', pagesDone: 1 });
	await savePage(lease, { row: read('one', 1), image: null }, NOW);
	const found = await readJob(db, 'one');
	expect(found?.job).toMatchObject({ status: 'done', pagesDone: 2 });
	expect(found?.pages.map((page) => page.index)).toEqual([0, 1]);
	expect(await (await readPageImage(db, 'one', 0))?.text()).toBe('image');
	expect(await readPageImage(db, 'one', 1)).toBeNull();
});

test('what a page tells of the languages is written with it, once, also where the page is there already', async () => {
	const lease = await admitted('one', 3);
	const settled = { readWith: 'de', detectedLanguages: ['de'], warnings: ['found'] };
	await savePage(lease, { row: read('one', 0), image: null, settled }, NOW);
	expect((await readJob(db, 'one'))?.job).toMatchObject({ ...settled, pagesDone: 1 });
	const other = { readWith: 'fr', detectedLanguages: ['fr'], warnings: [] };
	await savePage(lease, { row: read('one', 1), image: null, settled: other }, NOW);
	expect((await readJob(db, 'one'))?.job).toMatchObject({ ...settled, pagesDone: 2 });

	await post('two', 'key of two', 'a');
	await admitJob(lease, 'two', { pageCount: 2, pageIndexes: null }, NOW);
	await savePage(lease, { row: read('two', 0), image: null }, NOW);
	await savePage(lease, { row: read('two', 0), image: null, settled }, NOW);
	expect((await readJob(db, 'two'))?.job).toMatchObject({ ...settled, pagesDone: 1 });
});

test('every write of an older runner is refused and changes nothing', async () => {
	const old = await admitted('one', 2);
	const current = await takeOver(db);
	const writes = [
		savePage(old, { row: read('one', 0), image: null }, NOW),
		claimPage(old, 'one', 0),
		failJob(old, 'one', { code: 'internal', message: '' }, NOW),
		admitJob(old, 'one', { pageCount: 9, pageIndexes: null }, NOW)
	];
	for (const write of await Promise.allSettled(writes)) {
		expect(write).toMatchObject({ status: 'rejected', reason: { code: 'superseded' } });
	}
	expect((await readJob(db, 'one'))?.job).toMatchObject({ status: 'processing', pageCount: 2, pagesDone: 0 });
	await savePage(current, { row: read('one', 0), image: null }, NOW);
	expect((await readJob(db, 'one'))?.job.pagesDone).toBe(1);
});

test('a claim counts how often a page was begun, until it is stored', async () => {
	const lease = await admitted('one', 1);
	expect([await claimPage(lease, 'one', 0), await claimPage(await takeOver(db), 'one', 0)]).toEqual([1, 2]);
});

test('work left to do is the pages that are not stored', async () => {
	const lease = await admitted('one', 3);
	await savePage(lease, { row: read('one', 1), image: null }, NOW);
	expect((await readWork(db, 'one'))?.done).toEqual(new Set([1]));
	expect((await activeJobs(db)).map(({ uuid }) => uuid)).toEqual(['one']);
	await failJob(lease, 'one', { code: 'internal', message: '' }, NOW);
	expect(await readWork(db, 'one')).toBeNull();
	expect(await activeJobs(db)).toEqual([]);
});

test('cancelling keeps the pages, and a page that comes late is dropped', async () => {
	const lease = await admitted('one', 3);
	await savePage(lease, { row: read('one', 0), image: null }, NOW);
	expect(await cancelOrDelete(db, 'one', NOW)).toBe('cancelled');
	await savePage(lease, { row: read('one', 1), image: null }, NOW);
	const found = await readJob(db, 'one');
	expect(found?.job).toMatchObject({ status: 'failed', error: { code: 'cancelled' } });
	expect(found?.pages).toHaveLength(1);
});

test('deleting takes everything that belongs to a job, and nothing of another', async () => {
	const lease = await admitted('one', 2);
	await post('two', 'two', 'a');
	await claimPage(lease, 'one', 1);
	await savePage(lease, { row: read('one', 0), image: new Blob(['image']) }, NOW);
	await deleteJob(db, 'one', NOW);
	const left = await Promise.all(
		[db.jobs, db.files, db.pages, db.images, db.claims].map((table) => table.count())
	);
	expect(left).toEqual([1, 1, 0, 0, 0]);
	expect(await cancelOrDelete(db, 'one', NOW)).toBe('unknown');
});

test('the list is newest first by order of arrival, whatever the clock said', async () => {
	await submit(db, file(), sampleJob({ uuid: 'late' }), {
		key: '1',
		instance: 'a',
		now: new Date('2030-01-01')
	});
	await submit(db, file(), sampleJob({ uuid: 'early' }), {
		key: '2',
		instance: 'a',
		now: new Date('2020-01-01')
	});
	const [newest] = await listJobs(db, ['owner'], { limit: 1 });
	expect(newest?.uuid).toBe('early');
	expect((await listJobs(db, ['owner'], { limit: 5, before: newest?.seq })).map(({ uuid }) => uuid)).toEqual([
		'late'
	]);
});
