import { Dexie } from 'dexie/dist/modern/dexie.mjs';
import { expect, test } from 'vitest';
import { OWNER } from '#accounts/account.ts';
import { Database } from './database.ts';
import { cancelOrDelete, listJobs } from './library.ts';
import { admitJob, takeOver } from './work.ts';

const NOW = new Date('2026-11-21T12:00:00Z');

test("what was read before there were accounts is the owner's, and goes on where it was", async () => {
	const name = `test-${crypto.randomUUID()}`;
	const old = new Dexie(name);
	old.version(4).stores({
		jobs: '++seq, &uuid, status',
		files: 'uuid',
		pages: '[uuid+index], uuid',
		images: '[uuid+index], uuid',
		claims: '[uuid+index], uuid',
		requests: 'id, key, uuid',
		lease: 'id',
		wishes: '[uuid+index], uuid',
		changes: 'uuid',
		exports: '[uuid+format], uuid',
		exportWishes: '++id, &[uuid+format], uuid'
	});
	const row = { tier: 'cpu', pagesDone: 1, pagesFailed: 0, warnings: [], pageCount: 2 };
	await old.table('jobs').bulkAdd([
		{ ...row, uuid: 'done', status: 'done' },
		{ ...row, uuid: 'running', status: 'processing' },
		{ ...row, uuid: 'waiting', status: 'pending', pagesDone: 0, pageCount: null }
	]);
	await old.table('lease').add({ id: 'runner', epoch: 7 });
	old.close();

	const db = new Database(name);
	const jobs = await listJobs(db, [OWNER], { limit: 9 });
	expect(jobs.map(({ uuid }) => uuid)).toEqual(['waiting', 'running', 'done']);
	expect(jobs[1]).toMatchObject({ plan: 'owner', charged: 0, chargedOn: null, filesDeleted: false });
	const lease = await takeOver(db);
	expect(lease.epoch).toBe(8);
	expect(await admitJob(lease, 'waiting', { pageCount: 3, pageIndexes: null }, NOW)).toBe(true);
	expect(await cancelOrDelete(db, 'running', NOW)).toBe('cancelled');
	expect(await db.accounts.toArray()).toMatchObject([{ id: OWNER, spent: 3 }]);
	await db.delete();
});
