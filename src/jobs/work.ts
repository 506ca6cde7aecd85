import type { Table } from 'dexie';
import { localDay } from '#accounts/period.ts';
import { OcrError, type WireError } from '#contract/error.ts';
import type { Database, JobRow, PageRow } from './database.ts';
import { fromKept, toKept } from './kept-blob.ts';
import { meterTables, refusal, spend, writeJob } from './metering.ts';
import { findJob } from './submit.ts';
import {
	addPage,
	admit,
	type CountedPages,
	endFetching,
	fail,
	fetchLanguage,
	isActive,
	isRead,
	settleLanguages,
	type SettledLanguages,
	warn,
	type Transition
} from './transitions.ts';

/**
 * What the runner writes. Each write carries the runner's epoch, and the store refuses one that is not the newest:
 * a holder that was frozen and wakes up late can do no harm.
 */
export type Lease = { db: Database; epoch: number };

/** Makes the caller the one runner whose writes count. */
export async function takeOver(db: Database): Promise<Lease> {
	return db.transaction('rw', db.lease, async () => {
		const before = await db.lease.get('runner');
		const epoch = (before?.epoch ?? 0) + 1;
		await db.lease.put({ ...before, id: 'runner', epoch });
		return { db, epoch };
	});
}

/** The jobs of which something is to be read, oldest first. */
export async function activeJobs(db: Database): Promise<JobRow[]> {
	const jobs = await db.jobs.where('status').anyOf('pending', 'processing').toArray();
	return jobs.filter((job) => !isRead(job)).sort((a, b) => a.seq - b.seq);
}

/** The file, its job and which pages are still to do; null where the job is gone or has ended. */
export async function readWork(
	db: Database,
	uuid: string
): Promise<{ job: JobRow; file: Blob; done: Set<number> } | null> {
	return db.transaction('r', db.jobs, db.files, db.pages, async () => {
		const job = await findJob(db, uuid);
		const file = await db.files.get(uuid);
		if (!job || !file || !isActive(job)) return null;
		const keys = await db.pages.where('uuid').equals(uuid).primaryKeys();
		return { job, file: fromKept(file.blob), done: new Set(keys.map(([, index]) => index)) };
	});
}

/**
 * Reserves what the pages of a job cost and sets it to work; where its account has too little left, the job fails.
 * @returns whether the job is now processing
 */
export async function admitJob(lease: Lease, uuid: string, pages: CountedPages, now: Date): Promise<boolean> {
	const { db } = lease;
	const next = await changeJob(lease, uuid, [db.claims], async (job) => {
		await db.claims.where('uuid').equals(uuid).delete();
		const admitted = admit(job, pages, localDay(now));
		if (!admitted) return null;
		const refused = await refusal(db, job, admitted.charged, now);
		if (refused) return fail(job, refused, now);
		await spend(db, job.account, admitted.charged, now);
		return admitted;
	});
	return next?.status === 'processing';
}

/** Writes down what the pages of a job that left it open are read with. */
export async function pinLanguages(lease: Lease, uuid: string, settled: SettledLanguages): Promise<void> {
	await changeJob(lease, uuid, [], (job) => settleLanguages(job, settled));
}

export async function failJob(lease: Lease, uuid: string, error: WireError, now: Date): Promise<void> {
	await changeJob(lease, uuid, [], (job) => fail(job, error, now));
}

/** @param fetching null when nothing has to be fetched any more */
export async function noteFetching(
	lease: Lease,
	uuid: string,
	fetching: JobRow['fetching'] | null
): Promise<void> {
	await changeJob(lease, uuid, [], (job) => (fetching ? fetchLanguage(job, fetching) : endFetching(job)));
}

/** Opening the file is claimed like a page, under this index. */
export const OPENING = -1;

/** Notes that a page is begun. @returns how often it has been begun, this time included */
export async function claimPage(lease: Lease, uuid: string, index: number): Promise<number> {
	const { db } = lease;
	return fenced(lease, [db.claims, db.jobs], async () => {
		const attempts = ((await db.claims.get([uuid, index]))?.attempts ?? 0) + 1;
		// The job may have been deleted just now: nothing of it must come back.
		if (await findJob(db, uuid)) await db.claims.put({ uuid, index, attempts });
		return attempts;
	});
}

export async function warnOnce(lease: Lease, uuid: string, warning: string): Promise<void> {
	await changeJob(lease, uuid, [], (job) => warn(job, warning));
}

/** A page that needs no more work, as it is stored. */
export type FinishedPage = {
	row: PageRow;
	/** the page as a person sees it; null where the file itself shows it */
	image: Blob | null;
	/** where this page told what the others are read with */
	settled?: SettledLanguages;
};

/** Stores a finished page together with the job's counters; a page that is already there is left alone. */
export async function savePage(
	lease: Lease,
	{ row, image, settled }: FinishedPage,
	now: Date
): Promise<void> {
	const { db } = lease;
	const { uuid, index } = row;
	const blob = image && (await toKept(db, image));
	await changeJob(lease, uuid, [db.pages, db.images, db.claims], async (job) => {
		const pinned = settled ? settleLanguages(job, settled) : null;
		if (await db.pages.get([uuid, index])) return pinned;
		const next = addPage(pinned ?? job, row, now);
		if (!next) return null;
		await db.pages.add(row);
		if (blob) await db.images.put({ uuid, index, blob });
		await db.claims.delete([uuid, index]);
		return next;
	});
}

/** @returns what was written, and nothing where nothing was */
async function changeJob(
	lease: Lease,
	uuid: string,
	tables: Table[],
	change: (job: JobRow) => Transition | Promise<Transition>
): Promise<Transition> {
	const { db } = lease;
	const changed = await fenced(lease, [db.jobs, ...meterTables(db), ...tables], async () => {
		const job = await findJob(db, uuid);
		const next = job ? await change(job) : null;
		if (job && next) await writeJob(db, job, next);
		return next;
	});
	if (changed) db.announce(uuid);
	return changed;
}

/** Writes as long as the caller is the one runner. @throws {OcrError} `superseded` */
export async function fenced<T>({ db, epoch }: Lease, tables: Table[], write: () => Promise<T>): Promise<T> {
	return db.transaction('rw', [db.lease, ...tables], async () => {
		const newest = (await db.lease.get('runner'))?.epoch;
		if (newest !== epoch) throw new OcrError('superseded', 'Another tab has taken over.');
		return write();
	});
}
