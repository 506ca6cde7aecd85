import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from './database.ts';
import { cancelOrDelete, deleteJob, readJob } from './library.ts';
import { NOW, sampleJob, sampleRow } from './sample-jobs.ts';
import { submit } from './submit.ts';
import { readToDo } from './to-do.ts';
import { translating } from './transitions.ts';
import {
	beginTranslation,
	claimTranslation,
	finishTranslation,
	readTranslation,
	saveTranslation,
	stopTranslation,
	wantTranslation
} from './translations.ts';
import { admitJob, savePage, takeOver, type Lease } from './work.ts';

let db: Database;
let lease: Lease;
let names = 0;

beforeEach(async () => {
	db = new Database(`translations-${Date.now()}-${names++}`);
	lease = await takeOver(db);
});
afterEach(() => db.delete());

const UUID = 'one';
const WELL = { error: null, warning: null };
const place = (index: number, language = 'de') => ({ uuid: UUID, index, language });
const whole = { uuid: UUID, language: 'de' };
const stateOf = async () => (await readJob(db, UUID))?.job.translation;

/** A document of two pages. @param wanted whether it was handed in to be translated */
async function read(wanted = true): Promise<void> {
	const job = sampleJob({ uuid: UUID, ...(wanted && { translation: translating('de') }) });
	await submit(db, new Blob(['%PDF-']), job, { key: UUID, instance: 'a', now: NOW });
	await admitJob(lease, UUID, { pageCount: 2, pageIndexes: null }, NOW);
	for (const index of [0, 1]) await savePage(lease, { row: sampleRow(UUID, { index }), image: null }, NOW);
}

test('a job that is to be translated is done when it is, and nothing of it is read again meanwhile', async () => {
	await read();
	expect((await readJob(db, UUID))?.job).toMatchObject({ status: 'processing', pagesDone: 2 });
	expect(await readToDo(db)).toMatchObject({ jobs: [], translations: [UUID] });
	expect(await beginTranslation(lease, UUID)).toMatchObject({ language: 'de', indexes: [0, 1], changes: [] });
	await claimTranslation(lease, place(0));
	await saveTranslation(lease, place(0), [['A house', 'Ein Haus']], 'Page 1: something.');
	expect(await stateOf()).toMatchObject({
		status: 'processing',
		pagesDone: 1,
		warnings: ['Page 1: something.']
	});
	await saveTranslation(lease, place(1), [], null);
	await finishTranslation(lease, whole, WELL, NOW);
	expect((await readJob(db, UUID))?.job).toMatchObject({ status: 'done', finishedAt: NOW.toISOString() });
	expect(await stateOf()).toMatchObject({ status: 'done', pagesDone: 2 });
	expect(await readToDo(db)).toMatchObject({ jobs: [], translations: [] });
	expect((await readJob(db, UUID))?.translations.map(({ texts }) => texts)).toEqual([
		[['A house', 'Ein Haus']],
		[]
	]);
});

test('one that was cut off goes on where it was, and counts how often a page was begun', async () => {
	await read();
	await beginTranslation(lease, UUID);
	await saveTranslation(lease, place(0), [['A house', 'Ein Haus']], null);
	for (const attempts of [1, 2])
		expect(await claimTranslation(lease, place(1))).toMatchObject({ attempts, texts: [] });
	const next = await takeOver(db);
	await expect(beginTranslation(lease, UUID)).rejects.toMatchObject({ code: 'superseded' });
	expect((await readToDo(db)).translations).toEqual([UUID]);
	await beginTranslation(next, UUID);
	expect(await stateOf()).toMatchObject({ pagesDone: 0 });
	expect(await claimTranslation(next, place(0))).toMatchObject({
		attempts: 1,
		texts: [['A house', 'Ein Haus']]
	});
	expect(await claimTranslation(next, place(1))).toMatchObject({ attempts: 3 });
});

test('one that fails leaves the document done, with what is translated, and goes on when it is wanted again', async () => {
	await read();
	await beginTranslation(lease, UUID);
	await saveTranslation(
		lease,
		place(0),
		[
			['A house', 'Ein Haus'],
			['12 rooms', null]
		],
		null
	);
	const error = { code: 'engine_failed' as const, message: 'The card is lost.' };
	await finishTranslation(lease, whole, { error, warning: null }, NOW);
	expect((await readJob(db, UUID))?.job).toMatchObject({ status: 'done', error: null });
	expect(await stateOf()).toMatchObject({
		status: 'failed',
		error,
		warnings: ['Not all of it was translated: The card is lost.']
	});
	await wantTranslation(db, UUID, 'de');
	expect((await readJob(db, UUID))?.job.status).toBe('done');
	expect(await stateOf()).toEqual(translating('de'));
	// What could not be translated is tried anew.
	expect(await readTranslation(db, place(0))).toEqual([['A house', 'Ein Haus']]);
	await stopTranslation(db, UUID, NOW);
	await wantTranslation(db, UUID, 'fr');
	expect(await readTranslation(db, place(0))).toEqual([]);
});

test('one that is cancelled keeps the document; a job that is cancelled while it is read ends both', async () => {
	await read();
	expect(await cancelOrDelete(db, UUID, NOW)).toBe('cancelled');
	expect((await readJob(db, UUID))?.job).toMatchObject({ status: 'done', error: null });
	expect(await stateOf()).toMatchObject({ status: 'failed', error: { code: 'cancelled' } });
	// What comes too late is not kept.
	await saveTranslation(lease, place(0), [['A house', 'Ein Haus']], null);
	await finishTranslation(lease, whole, WELL, NOW);
	expect(await stateOf()).toMatchObject({ status: 'failed', pagesDone: 0 });
	const job = sampleJob({ uuid: 'two', translation: translating('de') });
	await submit(db, new Blob(['%PDF-']), job, { key: 'two', instance: 'a', now: NOW });
	await cancelOrDelete(db, 'two', NOW);
	expect((await readJob(db, 'two'))?.job).toMatchObject({
		status: 'failed',
		translation: { status: 'failed' }
	});
	expect((await readToDo(db)).translations).toEqual([]);
});

test('a translation that is stopped while pages are read does not keep its job from ending', async () => {
	const job = sampleJob({ uuid: UUID, translation: translating('de') });
	await submit(db, new Blob(['%PDF-']), job, { key: UUID, instance: 'a', now: NOW });
	await admitJob(lease, UUID, { pageCount: 1, pageIndexes: null }, NOW);
	await stopTranslation(db, UUID, NOW);
	expect((await readJob(db, UUID))?.job.status).toBe('processing');
	await savePage(lease, { row: sampleRow(UUID, { index: 0 }), image: null }, NOW);
	expect((await readJob(db, UUID))?.job.status).toBe('done');
});

test('only what is done can be translated, and all of it goes with the job', async () => {
	await expect(wantTranslation(db, UUID, 'de')).rejects.toMatchObject({ code: 'not_found' });
	const job = sampleJob({ uuid: 'two' });
	await submit(db, new Blob(['%PDF-']), job, { key: 'two', instance: 'a', now: NOW });
	await expect(wantTranslation(db, 'two', 'de')).rejects.toMatchObject({ code: 'not_done' });
	await cancelOrDelete(db, 'two', NOW);
	await expect(wantTranslation(db, 'two', 'de')).rejects.toMatchObject({ code: 'job_failed' });
	await read(false);
	await db.exports.put({ uuid: UUID, format: 'docx only', blob: new Blob() });
	await wantTranslation(db, UUID, 'de');
	expect(await db.exports.count()).toBe(0);
	await claimTranslation(lease, place(0));
	await deleteJob(db, UUID, NOW);
	expect(await db.translations.count()).toBe(0);
	await expect(claimTranslation(lease, place(0))).rejects.toMatchObject({ code: 'cancelled' });
	expect(await db.translations.count()).toBe(0);
	expect(await beginTranslation(lease, UUID)).toBeNull();
});

test('who is late with one language does not write into another', async () => {
	await read();
	await beginTranslation(lease, UUID);
	await wantTranslation(db, UUID, 'fr').catch(() => undefined); // it is not done: its pages are being translated
	await stopTranslation(db, UUID, NOW);
	await wantTranslation(db, UUID, 'fr');
	await expect(wantTranslation(db, UUID, 'it')).rejects.toMatchObject({ code: 'not_done' });
	await wantTranslation(db, UUID, 'fr');
	await expect(claimTranslation(lease, place(0))).rejects.toMatchObject({ code: 'cancelled' });
	await saveTranslation(lease, place(0), [['A house', 'Ein Haus']], null);
	await finishTranslation(lease, whole, WELL, NOW);
	expect(await stateOf()).toEqual(translating('fr'));
	expect(await readTranslation(db, place(0))).toEqual([]);
});
