import { afterEach, beforeEach, expect, test } from 'vitest';
import { correct } from './corrections.ts';
import type { Database } from './database.ts';
import { readPage } from './exports.ts';
import { deleteJob, readJob, readPageImage } from './library.ts';
import { sampleDatabase } from './sample-database.ts';
import { NOW, sampleJob, sampleRow } from './sample-jobs.ts';
import { submit } from './submit.ts';
import { admitJob, savePage, takeOver, type Lease } from './work.ts';

const FIRST = '1'.repeat(32);
const AGAIN = '2'.repeat(32);
const OTHER = '3'.repeat(32);
const take = (from: string | null) => ({ what: 'reading', page: 0, from }) as const;
let db: Database;
let lease: Lease;

beforeEach(async () => {
	db = sampleDatabase();
	lease = await takeOver(db);
	await read(FIRST, {}, 0);
	await read(AGAIN, { againOf: FIRST }, 90);
});
afterEach(() => db.delete());

/** A page that was read, with a picture that says how it was turned. */
async function read(
	uuid: string,
	kin: { againOf?: string; account?: string },
	rotation: 0 | 90
): Promise<void> {
	await submit(db, new Blob(['%PDF-']), sampleJob({ uuid, ...kin }), { key: uuid, instance: 'a', now: NOW });
	await admitJob(lease, uuid, { pageCount: 1, pageIndexes: null }, NOW);
	const row = sampleRow(uuid, { index: 0, rotation });
	await savePage(lease, { row, image: new Blob([String(rotation)]) }, NOW);
}

const rotation = async () => (await readJob(db, FIRST))?.pages[0]?.page?.rotation;
const picture = async () => (await readPageImage(db, FIRST, 0))?.text();

test('a new reading takes the place of the first, with its picture, until it is taken back', async () => {
	await correct(db, FIRST, { changes: [take(AGAIN)] });
	expect([await rotation(), await picture()]).toEqual([90, '90']);
	expect(await readPage(db, { uuid: FIRST, index: 0 }, [take(AGAIN)])).toMatchObject({ rotation: 90 });
	await correct(db, FIRST, { changes: [take(null)] });
	expect([await rotation(), await picture()]).toEqual([0, '0']);
	await correct(db, FIRST, { keep: 1, changes: [] });
	expect(await rotation()).toBe(90);
	await correct(db, FIRST, { keep: 0, changes: [] });
	expect(await rotation()).toBe(0);
});

test('it stays when the job that it comes from is deleted, and goes with its document', async () => {
	await correct(db, FIRST, { changes: [take(AGAIN)] });
	await deleteJob(db, AGAIN, NOW);
	expect([await rotation(), await picture()]).toEqual([90, '90']);
	await deleteJob(db, FIRST, NOW);
	expect(await db.readings.count()).toBe(0);
});

test('only readings of the same file, of the same account, are taken', async () => {
	await read(OTHER, {}, 90);
	await expect(correct(db, FIRST, { changes: [take(OTHER)] })).rejects.toMatchObject({
		code: 'unknown_value'
	});
	await read('4'.repeat(32), { againOf: FIRST, account: 'other' }, 90);
	await expect(correct(db, FIRST, { changes: [take('4'.repeat(32))] })).rejects.toMatchObject({
		code: 'unknown_value'
	});
	expect((await readJob(db, FIRST))?.changes).toEqual([]);
});
