import { OcrError, type WireError } from '#contract/error.ts';
import type { Change } from '#document/change.ts';
import type { Database, JobRow, TranslationRow } from './database.ts';
import { dropExports } from './exports.ts';
import { meterTables, writeJob } from './metering.ts';
import { findJob } from './submit.ts';
import { cancelTranslation, endTranslation, isRead, translating, type Transition } from './transitions.ts';
import { fenced, type Lease } from './work.ts';

/**
 * Notes that a document is to be translated. What of it is translated into this language already stays; what could not
 * be is tried anew.
 * @param language our code
 * @throws {OcrError} `not_found`; `not_done` while the document is still being read; `job_failed`
 */
export async function wantTranslation(db: Database, uuid: string, language: string): Promise<void> {
	const tables = [db.jobs, db.translations, db.exports, db.exportWishes];
	await db.transaction('rw', tables, async () => {
		const job = await findJob(db, uuid);
		if (!job) throw new OcrError('not_found', 'There is no job with this uuid.');
		if (job.status === 'failed')
			throw new OcrError('job_failed', 'This job failed: there is nothing to translate.');
		if (job.status !== 'done')
			throw new OcrError('not_done', 'This job is still running: translate it when its status is "done".');
		const rows = db.translations.where({ uuid });
		if (job.translation?.status === 'processing') {
			if (job.translation.language === language) return;
			throw new OcrError('not_done', 'This job is being translated: stop that, or wait for its end.');
		}
		if (job.translation?.language !== language) await rows.delete();
		else await rows.modify(tryAnew);
		await db.jobs.put({ ...job, translation: translating(language) });
		await dropExports(db, uuid);
	});
	db.announce(uuid);
}

function tryAnew(row: TranslationRow): void {
	row.attempts = 0;
	row.texts = row.texts.filter(([, translation]) => translation !== null);
}

/** Nobody waits for the rest of a translation: what there is of it stays. */
export async function stopTranslation(db: Database, uuid: string, now: Date): Promise<void> {
	await db.transaction('rw', [db.jobs, ...meterTables(db)], async () => {
		const job = await findJob(db, uuid);
		const next = job && cancelTranslation(job, now);
		if (next) await writeJob(db, job, next);
	});
	db.announce(uuid);
}

/** The jobs of which something is still to be translated, oldest first. */
export async function openTranslations(db: Database): Promise<string[]> {
	const jobs = await db.jobs.where('translation.status').equals('processing').sortBy('seq');
	return jobs.filter(isRead).map(({ uuid }) => uuid);
}

export type BegunTranslation = { job: JobRow; language: string; indexes: number[]; changes: Change[] };

/** Begins a translation where it stands. @returns null where nobody wants it any more, or the job is gone */
export async function beginTranslation(lease: Lease, uuid: string): Promise<BegunTranslation | null> {
	const { db } = lease;
	return fenced(lease, [db.jobs, db.pages, db.changes], async () => {
		const job = await findJob(db, uuid);
		if (job?.translation?.status !== 'processing') return null;
		const { language } = job.translation;
		await db.jobs.put({ ...job, translation: translating(language) });
		const keys = await db.pages.where({ uuid }).primaryKeys();
		const indexes = keys.map(([, index]) => index).sort((a, b) => a - b);
		return { job, language, indexes, changes: (await db.changes.get(uuid))?.changes ?? [] };
	});
}

/** A page, and what it is being translated into: who has begun may not have heard that it is another language by now. */
type Place = { uuid: string; index: number; language: string };

/**
 * Notes that a page is begun.
 * @returns what of it is translated, and how often it was begun, this time included
 * @throws {OcrError} `cancelled` where nobody wants that any more
 */
export async function claimTranslation(
	lease: Lease,
	{ uuid, index, language }: Place
): Promise<Pick<TranslationRow, 'attempts' | 'texts'>> {
	const { db } = lease;
	return fenced(lease, [db.jobs, db.translations], async () => {
		if (!isWanted(await findJob(db, uuid), language))
			throw new OcrError('cancelled', 'Nobody wants this translation any more.');
		const before = await db.translations.get([uuid, index]);
		const row = { uuid, index, attempts: (before?.attempts ?? 0) + 1, texts: before?.texts ?? [] };
		await db.translations.put(row);
		return row;
	});
}

function isWanted(job: JobRow | undefined, language: string): boolean {
	return job?.translation?.status === 'processing' && job.translation.language === language;
}

/** What is translated of a page. */
export async function readTranslation(
	db: Database,
	{ uuid, index }: Pick<Place, 'uuid' | 'index'>
): Promise<TranslationRow['texts']> {
	return (await db.translations.get([uuid, index]))?.texts ?? [];
}

/** Stores what was translated of a page. @param warning what there is to say about it; null for nothing */
export async function saveTranslation(
	lease: Lease,
	{ uuid, index, language }: Place,
	texts: TranslationRow['texts'],
	warning: string | null
): Promise<void> {
	const { db } = lease;
	const isSaved = await fenced(lease, [db.jobs, db.translations], async () => {
		const job = await findJob(db, uuid);
		if (!job?.translation || !isWanted(job, language)) return false;
		await db.translations.put({ uuid, index, attempts: 0, texts });
		const { pagesDone, warnings } = job.translation;
		const next = {
			...job.translation,
			pagesDone: pagesDone + 1,
			warnings: warning === null ? warnings : [...warnings, warning]
		};
		await db.jobs.put({ ...job, translation: next });
		return true;
	});
	if (isSaved) db.announce(uuid);
}

/** Ends a translation, or says why it came to no end; what there is of it stays, and can be gone on with. */
export async function finishTranslation(
	lease: Lease,
	{ uuid, language }: Pick<Place, 'uuid' | 'language'>,
	outcome: { error: WireError | null; warning: string | null },
	now: Date
): Promise<void> {
	const { db } = lease;
	const tables = [db.jobs, db.exports, db.exportWishes, ...meterTables(db)];
	const changed = await fenced(lease, tables, async (): Promise<Transition> => {
		const job = await findJob(db, uuid);
		const next = job && isWanted(job, language) ? endTranslation(job, outcome, now) : null;
		if (job && next) {
			await writeJob(db, job, next);
			await dropExports(db, uuid);
		}
		return next;
	});
	if (changed) db.announce(uuid);
}
