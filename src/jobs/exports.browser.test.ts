import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WireError } from '#contract/error.ts';
import type { Database } from './database.ts';
import {
	beginExport,
	cancelExport,
	dropExports,
	endExport,
	lookAtExport,
	openExportWishes,
	readPage,
	wishForExport
} from './exports.ts';
import { deleteJob } from './library.ts';
import { sampleDatabase } from './sample-database.ts';
import { NOW, sampleJob, sampleRow } from './sample-jobs.ts';
import { submit } from './submit.ts';
import { admitJob, savePage, takeOver, type Lease } from './work.ts';

const FAILED: WireError = { code: 'engine_failed', message: 'It stopped.' };
let db: Database;
let lease: Lease;

beforeEach(async () => {
	db = sampleDatabase();
	await submit(db, new Blob(['upload']), sampleJob(), { key: 'k', instance: 'a', now: NOW });
	lease = await takeOver(db);
	await admitJob(lease, 'one', { pageCount: 2, pageIndexes: null }, NOW);
	await save(1);
});
afterEach(() => db.delete());

async function save(index: number): Promise<void> {
	await savePage(lease, { row: sampleRow('one', { index }), image: null }, NOW);
}

async function wish(): Promise<number> {
	const id = await wishForExport(db, 'one', 'docx');
	if (id === null) throw new Error('nothing to make');
	return id;
}

test('a file is wished for when its job is done, made once, and kept', async () => {
	expect(await wishForExport(db, 'one', 'docx')).toBeNull();
	await save(0);
	const id = await wish();
	expect(await wish()).toBe(id);
	expect(await openExportWishes(db)).toEqual([id]);
	expect(await beginExport(lease, id)).toMatchObject({ format: 'docx', attempts: 1, indexes: [0, 1] });
	expect(await readPage(db, { uuid: 'one', index: 1 }, [])).toMatchObject({ index: 1 });
	await endExport(lease, id, new Blob(['file']));
	const { file, wish: left } = await lookAtExport(db, 'one', 'docx');
	expect(await file?.text()).toBe('file');
	expect(left).toBeUndefined();
	expect(await wishForExport(db, 'one', 'docx')).toBeNull();
});

test('a file that cannot be made says why, until it is wished for again', async () => {
	await save(0);
	const id = await wish();
	await endExport(lease, id, FAILED);
	expect(await lookAtExport(db, 'one', 'docx')).toMatchObject({ file: undefined, wish: { error: FAILED } });
	expect(await openExportWishes(db)).toEqual([]);
	expect(await wish()).not.toBe(id);
});

test('each begin is counted: a file may kill its tab', async () => {
	await save(0);
	const id = await wish();
	await beginExport(lease, id);
	expect(await beginExport(lease, id)).toMatchObject({ attempts: 2 });
});

test('what was made of a job that changed or went meanwhile is not kept', async () => {
	await save(0);
	const stale = await wish();
	await db.transaction('rw', db.exports, db.exportWishes, () => dropExports(db, 'one'));
	const fresh = await wish();
	await endExport(lease, stale, new Blob(['stale']));
	expect(await lookAtExport(db, 'one', 'docx')).toMatchObject({ file: undefined, wish: { id: fresh } });
	await deleteJob(db, 'one', NOW);
	expect(await beginExport(lease, fresh)).toBeNull();
	await endExport(lease, fresh, new Blob(['late']));
	expect(await db.exports.count()).toBe(0);
});

test('nobody makes a file that nobody waits for, and no runner but the newest', async () => {
	await save(0);
	const id = await wish();
	await cancelExport(db, 'one', 'docx');
	expect(await beginExport(lease, id)).toBeNull();
	const again = await wish();
	await takeOver(db);
	await expect(endExport(lease, again, new Blob(['file']))).rejects.toMatchObject({ code: 'superseded' });
});
