import type { FamilyName } from '#contract/family.ts';
import type { Change } from '#document/change.ts';
import { chosenReadings } from '#document/readings.ts';
import type { Database, JobRow, KeptBlob, PageRow, TranslationRow } from './database.ts';
import { dropExports } from './exports.ts';
import { fromKept } from './kept-blob.ts';
import { meterTables, writeJob } from './metering.ts';
import { inChosenReadings, takenReading } from './readings.ts';
import { dropIndex, indexTables } from './search-index.ts';
import { cancel, isActive } from './transitions.ts';
import { dropTurns } from './turns.ts';
import { findJob } from './submit.ts';

/** A job with all of its pages that need no more work, in order. */
export type FoundJob = {
	job: JobRow;
	/** as they were recognised, each in the reading that a person has chosen */
	pages: PageRow[];
	/** what a person has corrected since */
	changes: Change[];
	/** what they have taken back of it */
	undone: Change[];
	/** of its pages, as far as they are translated */
	translations: TranslationRow[];
};

export async function readJob(db: Database, uuid: string): Promise<FoundJob | null> {
	return db.transaction('r', [db.jobs, db.pages, db.changes, db.readings, db.translations], async () => {
		const job = await findJob(db, uuid);
		if (!job) return null;
		const pages = await db.pages.where('uuid').equals(uuid).sortBy('index');
		const { changes = [], undone = [] } = (await db.changes.get(uuid)) ?? {};
		const translations = job.translation ? await db.translations.where({ uuid }).toArray() : [];
		return { job, pages: await inChosenReadings(db, pages, changes), changes, undone, translations };
	});
}

/** @param accounts whose jobs @param before only jobs older than this `seq` */
export async function listJobs(
	db: Database,
	accounts: readonly string[],
	{
		limit,
		before = Infinity,
		againOf
	}: { limit: number; before?: number | undefined; againOf?: string | undefined }
): Promise<JobRow[]> {
	return db.jobs
		.where('seq')
		.below(before)
		.reverse()
		.filter((job) => accounts.includes(job.account) && (againOf === undefined || job.againOf === againOf))
		.limit(limit)
		.toArray();
}

/** Families that no `img` shows: their pages are drawn. */
const UNSHOWN = new Set<FamilyName>(['pdf', 'tiff']);

/** The image of a page as it was read: a picture's own file, or what was drawn of a PDF's page. */
export async function readPageImage(db: Database, uuid: string, index: number): Promise<Blob | null> {
	return db.transaction('r', [db.jobs, db.files, db.images, db.changes, db.readings], async () => {
		const changes = (await db.changes.get(uuid))?.changes ?? [];
		const taken = await takenReading(db, { uuid, index }, chosenReadings(changes));
		const drawn = (await db.images.get([uuid, index]))?.blob;
		const file = index === 0 ? await shownFile(db, uuid) : undefined;
		// A reading that was taken over, without a picture of its own, was read from the file as that lies.
		const pictures = taken ? [taken.image, file, drawn] : [drawn, file];
		const kept = pictures.find((picture) => picture);
		return kept ? fromKept(kept) : null;
	});
}

/** The file that was handed in, where an `img` shows it. */
async function shownFile(db: Database, uuid: string): Promise<KeptBlob | undefined> {
	const job = await findJob(db, uuid);
	return job && !UNSHOWN.has(job.family) ? (await db.files.get(uuid))?.blob : undefined;
}

/** The file that was handed in; null where it is kept no longer. */
export async function readUpload(db: Database, uuid: string): Promise<Blob | null> {
	const file = await db.files.get(uuid);
	return file ? fromKept(file.blob) : null;
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
	const parts = [db.pages, db.images, db.claims, db.wishes, db.turns, db.readings, db.translations];
	const tables = [db.jobs, db.files, db.changes, db.exports, db.exportWishes, db.keeping, ...meterTables(db)];
	await db.transaction('rw', [...tables, ...indexTables(db), ...parts], async () => {
		const job = await findJob(db, uuid);
		const cancelled = job && cancel(job, now);
		if (job && cancelled) await writeJob(db, job, cancelled);
		await db.jobs.where('uuid').equals(uuid).delete();
		if (job) await dropIndex(db, job);
		await db.files.delete(uuid);
		await db.changes.delete(uuid);
		await db.keeping.delete(uuid);
		await dropExports(db, uuid);
		await dropTurns(db, uuid);
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
