import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Page } from '#document/document.ts';
import type { Database } from './database.ts';
import { deleteJob, readPageImage } from './library.ts';
import { sampleDatabase } from './sample-database.ts';
import { NOW, sampleJob, sampleRow } from './sample-jobs.ts';
import { submit } from './submit.ts';
import { endWish, endWishes, isOpenWish, readWishes, wishedDocuments, wishForPicture } from './wishes.ts';
import { admitJob, savePage, takeOver, type Lease } from './work.ts';

const WISH = { uuid: 'one', index: 0 };
let db: Database;
let lease: Lease;

beforeEach(async () => {
	db = sampleDatabase();
	await submit(db, new Blob(['%PDF-']), sampleJob(), { key: 'k', instance: 'a', now: NOW });
	lease = await takeOver(db);
	await admitJob(lease, 'one', { pageCount: 2, pageIndexes: null }, NOW);
	await save(0, 'text_layer');
	await save(1, 'ocr');
});
afterEach(() => db.delete());

async function save(index: number, source: Page['source']): Promise<void> {
	await savePage(lease, { row: sampleRow('one', { index, source }), image: null }, NOW);
}

test('a page that brought its text is drawn when somebody wishes to see it', async () => {
	expect(await wishForPicture(db, WISH)).toBe(true);
	expect(await wishedDocuments(db)).toEqual(['one']);
	expect(await readWishes(db, 'one')).toMatchObject({ job: { uuid: 'one' }, indexes: [0] });
	await endWish(lease, WISH, new Blob(['picture']));
	expect(await isOpenWish(db, WISH)).toBe(false);
	expect(await (await readPageImage(db, 'one', 0))?.text()).toBe('picture');
});

test('nothing else can be wished for', async () => {
	for (const wish of [
		{ uuid: 'one', index: 1 },
		{ uuid: 'one', index: 7 },
		{ uuid: 'gone', index: 0 }
	])
		expect(await wishForPicture(db, wish)).toBe(false);
	expect(await wishedDocuments(db)).toEqual([]);
});

test('a document that was deleted takes its wishes with it, and gets no late picture', async () => {
	await wishForPicture(db, WISH);
	await deleteJob(db, 'one', NOW);
	expect(await wishedDocuments(db)).toEqual([]);
	expect(await readWishes(db, 'one')).toBeNull();
	await endWish(lease, WISH, new Blob(['picture']));
	expect(await db.images.count()).toBe(0);
});

test('wishes end without a picture where none can be drawn', async () => {
	await wishForPicture(db, WISH);
	await endWishes(lease, 'one');
	expect(await isOpenWish(db, WISH)).toBe(false);
	expect(await readPageImage(db, 'one', 0)).toBeNull();
});
