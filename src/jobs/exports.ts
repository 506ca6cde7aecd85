import type { WireError } from '#contract/error.ts';
import type { MadeFile } from '#contract/format.ts';
import type { Change } from '#document/change.ts';
import { chosenReadings } from '#document/readings.ts';
import type { Database, ExportWishRow, JobRow, PageRow } from './database.ts';
import { fromKept, toKept } from './kept-blob.ts';
import { takenReading } from './readings.ts';
import { findJob } from './submit.ts';
import { fenced, type Lease } from './work.ts';

/**
 * Notes that somebody waits for a file of a finished job, unless it is there. One that could not be made is tried anew.
 * @returns the wish; null where nothing has to be made, or the job is gone
 */
export async function wishForExport(db: Database, uuid: string, format: MadeFile): Promise<number | null> {
	const id = await db.transaction('rw', db.jobs, db.exports, db.exportWishes, async () => {
		const job = await findJob(db, uuid);
		if (job?.status !== 'done' || (await db.exports.get([uuid, format]))) return null;
		const wish = await db.exportWishes.where({ uuid, format }).first();
		if (wish && !wish.error) return wish.id;
		if (wish) await db.exportWishes.delete(wish.id);
		return db.exportWishes.add({ uuid, format, attempts: 0, error: null });
	});
	if (id !== null) db.announce(uuid);
	return id;
}

/** The file, and the wish for it, as far as there are any. */
export async function lookAtExport(
	db: Database,
	uuid: string,
	format: MadeFile
): Promise<{ file: Blob | undefined; wish: ExportWishRow | undefined }> {
	return db.transaction('r', db.exports, db.exportWishes, async () => {
		const made = await db.exports.get([uuid, format]);
		const wish = await db.exportWishes.where({ uuid, format }).first();
		return { file: made && fromKept(made.blob), wish };
	});
}

/** Nobody waits for this file any more. */
export async function cancelExport(db: Database, uuid: string, format: MadeFile): Promise<void> {
	await db.exportWishes.where({ uuid, format }).delete();
	db.announce(uuid);
}

/** The files of a job that has changed are stale, those that are being made among them. In a transaction of both tables. */
export async function dropExports({ exports, exportWishes }: Database, uuid: string): Promise<void> {
	for (const table of [exports, exportWishes]) await table.where('uuid').equals(uuid).delete();
}

/** The wishes for files that are still to be made, oldest first. */
export async function openExportWishes(db: Database): Promise<number[]> {
	const wishes = await db.exportWishes.toArray();
	return wishes.filter(({ error }) => !error).map(({ id }) => id);
}

/**
 * Notes that a file is begun.
 * @returns what it takes to make it (no upload where it is kept no longer), and how often it was begun; null where it
 * is unwanted
 */
export async function beginExport(
	lease: Lease,
	id: number
): Promise<
	(ExportWishRow & { job: JobRow; indexes: number[]; changes: Change[]; upload: Blob | null }) | null
> {
	const { db } = lease;
	return fenced(lease, [db.jobs, db.files, db.pages, db.changes, db.exportWishes], async () => {
		const wish = await db.exportWishes.get(id);
		if (!wish) return null;
		const { uuid, attempts } = wish;
		await db.exportWishes.update(id, { attempts: attempts + 1 });
		const job = await findJob(db, uuid);
		const file = await db.files.get(uuid);
		if (!job) return null;
		const keys = await db.pages.where('uuid').equals(uuid).primaryKeys();
		const indexes = keys.map(([, index]) => index).sort((a, b) => a - b);
		const changes = (await db.changes.get(uuid))?.changes ?? [];
		const upload = file ? fromKept(file.blob) : null;
		return { ...wish, attempts: attempts + 1, job, indexes, changes, upload };
	});
}

/** One page as it was read, in the reading that a person has chosen; null where it could not be. */
export async function readPage(
	db: Database,
	page: { uuid: string; index: number },
	changes: readonly Change[]
): Promise<PageRow['page']> {
	const taken = await takenReading(db, page, chosenReadings(changes));
	return taken?.page ?? (await db.pages.get([page.uuid, page.index]))?.page ?? null;
}

/** Ends a wish with its file, or says why there is none. What nobody wishes for any more is left alone. */
export async function endExport(lease: Lease, id: number, outcome: Blob | WireError): Promise<void> {
	const { db } = lease;
	const ended = outcome instanceof Blob ? { blob: await toKept(db, outcome) } : { error: outcome };
	const uuid = await fenced(lease, [db.exports, db.exportWishes], async () => {
		const wish = await db.exportWishes.get(id);
		if (!wish) return null;
		if (ended.blob) {
			await db.exports.put({ uuid: wish.uuid, format: wish.format, blob: ended.blob });
			await db.exportWishes.delete(id);
		} else await db.exportWishes.update(id, { error: ended.error });
		return wish.uuid;
	});
	if (uuid !== null) db.announce(uuid);
}
