import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Retention } from '#contract/plan.ts';
import type { Page } from '#document/document.ts';
import type { Database } from './database.ts';
import { beginExport, endExport, wishForExport } from './exports.ts';
import { cleanUp } from './keeping.ts';
import { deleteJob, readJob, readPageImage } from './library.ts';
import { sampleDatabase } from './sample-database.ts';
import { setSettings } from './settings.ts';
import { submit } from './submit.ts';
import { admitJob, savePage, takeOver, type Lease } from './work.ts';

const HOUR = 3_600_000;
const NOW = new Date('2026-11-21T12:00:00Z');
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR);
let db: Database;
let lease: Lease;

beforeEach(async () => {
	db = sampleDatabase();
	lease = await takeOver(db);
	await begin('one');
});
afterEach(() => db.delete());

async function begin(uuid: string): Promise<void> {
	const job = {
		uuid,
		account: 'owner',
		plan: 'owner',
		filename: 'a.pdf',
		family: 'pdf',
		sizeBytes: 5
	} as const;
	const options = { tier: 'cpu', language: 'auto', pages: null, textLayer: 'auto', password: null } as const;
	await submit(db, new Blob(['%PDF-']), { ...job, ...options }, { key: uuid, instance: 'a', now: NOW });
	await admitJob(lease, uuid, { pageCount: 2, pageIndexes: null }, NOW);
}

async function save(uuid: string, index: number): Promise<void> {
	const size = { width: 1, height: 1, dpi: null, rotation: 0 } as const;
	const page: Page = { index, ...size, source: 'ocr', remedies: [], blocks: [] };
	await savePage(
		lease,
		{ row: { uuid, index, page, error: null, warnings: [] }, image: new Blob(['picture']) },
		NOW
	);
}

async function end(uuid: string): Promise<void> {
	await save(uuid, 0);
	await save(uuid, 1);
}

const keep = (retention: Retention) => setSettings(db, (settings) => ({ ...settings, retention }));
/** Looks each hour, as a tab that stays open does more often. */
async function look(from: number, to: number): Promise<void> {
	for (let hour = from; hour <= to; hour++) await cleanUp(lease, later(hour));
}
const kept = async () => [await db.files.count(), await db.images.count()];

test('after a day the upload and its pictures are gone, the text stays', async () => {
	await end('one');
	await look(0, 23);
	expect(await kept()).toEqual([1, 2]);
	expect((await readJob(db, 'one'))?.job.filesDeleted).toBe(false);
	await look(24, 24);
	expect(await kept()).toEqual([0, 0]);
	const found = await readJob(db, 'one');
	expect(found?.job).toMatchObject({ status: 'done', filesDeleted: true });
	expect(found?.pages).toHaveLength(2);
	expect(await readPageImage(db, 'one', 0)).toBeNull();
	expect(await db.keeping.count()).toBe(0);
});

test('a job under way keeps all that it needs; its time begins when it has ended', async () => {
	await look(0, 48);
	expect(await kept()).toEqual([1, 0]);
	await end('one');
	await look(49, 72);
	expect(await kept()).toEqual([1, 2]);
	await look(73, 73);
	expect(await kept()).toEqual([0, 0]);
});

test('at once is at the next look, never is never, and a choice counts for what is kept already', async () => {
	await keep('at_once');
	await end('one');
	await look(0, 0);
	expect(await kept()).toEqual([1, 2]);
	await keep('never');
	await look(1, 400);
	expect(await kept()).toEqual([1, 2]);
	await keep('week');
	await look(401, 401);
	expect(await kept()).toEqual([0, 0]);
});

test('a clock in the far future deletes nothing', async () => {
	await end('one');
	await look(0, 0);
	await cleanUp(lease, later(24 * 3650));
	await cleanUp(lease, later(24 * 3650 + 23));
	expect(await kept()).toEqual([1, 2]);
	await cleanUp(lease, later(1));
	expect(await kept()).toEqual([1, 2]);
});

test('while a file is being made of it nothing goes; then the made file goes too, for it holds the pictures', async () => {
	await end('one');
	await look(0, 0);
	const id = await wishForExport(db, 'one', 'pdf');
	if (id === null) throw new Error('nothing to make');
	expect((await beginExport(lease, id))?.upload).toBeInstanceOf(Blob);
	await look(1, 30);
	expect(await kept()).toEqual([1, 2]);
	await endExport(lease, id, new Blob(['%PDF-']));
	expect(await db.exports.count()).toBe(1);
	await look(31, 31);
	expect([...(await kept()), await db.exports.count()]).toEqual([0, 0, 0]);
});

test('a file is made of the text alone where the upload is gone', async () => {
	await end('one');
	await look(0, 24);
	const id = await wishForExport(db, 'one', 'docx');
	expect(id === null ? null : await beginExport(lease, id)).toMatchObject({ upload: null, indexes: [0, 1] });
});

test('another runner goes on where one was cut off, and the older one does no more', async () => {
	await end('one');
	await begin('two');
	await end('two');
	await look(0, 12);
	const next = await takeOver(db);
	await expect(cleanUp(lease, later(24))).rejects.toMatchObject({ code: 'superseded' });
	expect(await kept()).toEqual([2, 4]);
	await cleanUp(next, later(24));
	expect(await kept()).toEqual([0, 0]);
});

test('a job that is deleted leaves no note', async () => {
	await end('one');
	await look(0, 0);
	expect(await db.keeping.count()).toBe(1);
	await deleteJob(db, 'one', NOW);
	expect(await db.keeping.count()).toBe(0);
});
