import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import type { Database } from './database.ts';
import { readUpload } from './library.ts';
import { measureKept } from './room.ts';
import { sampleDatabase } from './sample-database.ts';
import { NOW, sampleJob } from './sample-jobs.ts';
import { submit } from './submit.ts';

const FILE = '%PDF-'.padEnd(1000);
let db: Database;

beforeEach(async () => {
	db = sampleDatabase();
	const file = new Blob([FILE], { type: 'application/pdf' });
	await submit(db, file, sampleJob(), { key: 'k', instance: 'a', now: NOW });
});
afterEach(() => db.delete());

test('a file comes back as it was handed in', async () => {
	const upload = await readUpload(db, 'one');
	expect(await upload?.text()).toBe(FILE);
	expect(upload?.type).toBe('application/pdf');
});

test('it is stored as a Blob wherever the browser takes one, and else as its bytes', async () => {
	const rows = await db.files.toArray();
	expect(rows.map(({ blob }) => blob instanceof Blob)).toEqual([!inject('refusesBlobs')]);
});

test('what it takes is measured either way', async () => {
	expect((await measureKept(db)).files).toBeGreaterThan(FILE.length);
	await db.files.clear();
	expect((await measureKept(db)).files).toBe(0);
});
