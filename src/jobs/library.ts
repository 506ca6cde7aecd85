import type { FamilyName } from '#contract/family.ts';
import type { Change } from '#document/edits.ts';
import type { Database, JobRow, PageRow } from './database.ts';
import { dropExports } from './exports.ts';
import { meterTables, writeJob } from './metering.ts';
import { cancel, isActive } from './transitions.ts';
import { findJob } from './submit.ts';

/** A job with all of its pages that need no more work, in order. */
export type FoundJob = {
	job: JobRow;
	/** as they were recognised */
	pages: PageRow[];
	/** what a person has corrected since */
	changes: Change[];
};

export async function readJob(db: Database, uuid: string): Promise<FoundJob | null> {
	return db.transaction('r', db.jobs, db.pages, db.changes, async () => {
		const job = await findJob(db, uuid);
		if (!job) return null;
		const pages = await db.pages.where('uuid').equals(uuid).sortBy('index');
		return { job, pages, changes: (await db.changes.get(uuid))?.changes ?? [] };
	});
}

/** @param accounts whose jobs @param before only jobs older than this `seq` */
export async function listJobs(
	db: Database,
	accounts: readonly string[],
	{ limit, before = Infinity }: { limit: number; before?: number | undefined }
): Promise<JobRow[]> {
	return db.jobs
		.where('seq')
		.below(before)
		.reverse()
		.filter(({ account }) => accounts.includes(account))
		.limit(limit)
		.toArray();
}

/** Families that no `img` shows: their pages are drawn. */
const UNSHOWN = new Set<FamilyName>(['pdf', 'tiff']);

/** The image of a page as it was read: a picture's own file, or what was drawn of a PDF's page. */
export async function readPageImage(db: Database, uuid: string, index: number): Promise<Blob | null> {
	return db.transaction('r', db.jobs, db.files, db.images, async () => {
		const drawn = await db.images.get([uuid, index]);
		if (drawn) return drawn.blob;
		const job = await findJob(db, uuid);
		if (!job || UNSHOWN.has(job.family) || index !== 0) return null;
		const file = await db.files.get(uuid);
		return file?.blob ?? null;
	});
}

/** Cancels a job that runs, deletes one that ended. */
export async function cancelOrDelete(
	db: Database,
	uuid: string,
	now: Date
): Promise<'cancelled' | 'deleted' | 'unknown'> {
	const outcome = await db.transaction('rw', [db.jobs, ...meterTables(db)], async () => {
		const job = await findJob(db, uuid);
		if (!job) return 'unknown';
		if (!isActive(job)) return 'ended';
		const cancelled = cancel(job, now);
		if (cancelled) await writeJob(db, job, cancelled);
		return 'cancelled';
	});
	if (outcome === 'ended') {
		await deleteJob(db, uuid, now);
		return 'deleted';
	}
	if (outcome === 'cancelled') db.announce(uuid);
	return outcome;
}

/** Removes a job and everything that belongs to it; what a job under way has reserved is given back. */
export async function deleteJob(db: Database, uuid: string, now: Date): Promise<void> {
	const parts = [db.pages, db.images, db.claims, db.wishes];
	const tables = [db.jobs, db.files, db.changes, db.exports, db.exportWishes, db.keeping, ...meterTables(db)];
	await db.transaction('rw', [...tables, ...parts], async () => {
		const job = await findJob(db, uuid);
		const cancelled = job && cancel(job, now);
		if (job && cancelled) await writeJob(db, job, cancelled);
		await db.jobs.where('uuid').equals(uuid).delete();
		await db.files.delete(uuid);
		await db.changes.delete(uuid);
		await db.keeping.delete(uuid);
		await dropExports(db, uuid);
		for (const table of parts) await table.where('uuid').equals(uuid).delete();
	});
	db.announce(uuid);
}

/** Deletes jobs, those under way among them, so many at a time. @returns how many were, and how many are left */
export async function deleteJobs(
	db: Database,
	{ account, limit, now }: { /** of one account alone */ account?: string; limit: number; now: Date }
): Promise<{ deleted: number; left: number }> {
	const jobs = () => (account === undefined ? db.jobs.toCollection() : db.jobs.where({ account }));
	const some = await jobs().limit(limit).toArray();
	for (const { uuid } of some) await deleteJob(db, uuid, now);
	return { deleted: some.length, left: await jobs().count() };
}
