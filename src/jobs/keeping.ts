import { RETENTION_MS, seeTime } from '#accounts/retention.ts';
import type { Database } from './database.ts';
import { dropFiles, fileTables } from './files.ts';
import { readSettings } from './settings.ts';
import { findJob } from './submit.ts';
import { isActive } from './transitions.ts';
import { fenced, type Lease } from './work.ts';

/**
 * Deletes the uploads and pictures whose time is over; the text stays. What is noted here is where a clean-up that was
 * cut off goes on: each job is a transaction of its own. The time of a job begins when it is first seen to have ended,
 * and counts only what was seen of it, so that no clock that was set wrong deletes anything before its time.
 */
export async function cleanUp(lease: Lease, now: Date): Promise<void> {
	const passedMs = await lookAtClock(lease, now.getTime());
	const { retention } = await readSettings(lease.db);
	const due = await lease.db.keeping
		.filter(({ sinceMs }) => passedMs - sinceMs >= RETENTION_MS[retention])
		.primaryKeys();
	for (const uuid of due) await deleteFiles(lease, uuid);
	for (const uuid of await unnoted(lease.db)) await noteEnd(lease, uuid, passedMs);
}

async function lookAtClock(lease: Lease, clockMs: number): Promise<number> {
	return fenced(lease, [], async () => {
		const row = await lease.db.lease.get('runner');
		const seen = seeTime(row?.seen ?? null, clockMs);
		await lease.db.lease.update('runner', { seen });
		return seen.passedMs;
	});
}

/** The jobs that have files and no note yet. */
async function unnoted({ files, keeping }: Database): Promise<string[]> {
	const noted = new Set(await keeping.toCollection().primaryKeys());
	return (await files.toCollection().primaryKeys()).filter((uuid) => !noted.has(uuid));
}

async function noteEnd(lease: Lease, uuid: string, sinceMs: number): Promise<void> {
	const { db } = lease;
	await fenced(lease, [db.jobs, db.keeping], async () => {
		const job = await findJob(db, uuid);
		if (job && !isActive(job)) await db.keeping.put({ uuid, sinceMs });
	});
}

/** Deletes the files of a job, unless something is being made of them: then the next look does. */
async function deleteFiles(lease: Lease, uuid: string): Promise<void> {
	const { db } = lease;
	if (await fenced(lease, fileTables(db), () => dropFiles(db, uuid))) db.announce(uuid);
}
