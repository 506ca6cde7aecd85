import { MOST_CHANGES, type Patch } from '#contract/changes.ts';
import { OcrError } from '#contract/error.ts';
import type { Database } from './database.ts';
import { dropExports } from './exports.ts';
import { keepReadings, readingTables } from './readings.ts';
import { noteChanged } from './search-index.ts';
import { findJob } from './submit.ts';

/**
 * Keeps the first of the changes that were made before, adds others, and notes those that were taken back.
 * @throws {OcrError} `not_found`; `not_done` while the document is still being read; `job_failed`; `unknown_value`
 */
export async function correct(
	db: Database,
	uuid: string,
	{ keep, changes, undone = [] }: Patch
): Promise<void> {
	const tables = [db.changes, db.exports, db.exportWishes, db.unindexed, ...readingTables(db)];
	await db.transaction('rw', tables, async () => {
		const job = await findJob(db, uuid);
		if (!job) throw new OcrError('not_found', 'There is no job with this uuid.');
		if (job.status === 'failed')
			throw new OcrError('job_failed', 'This job failed: there is nothing to correct.');
		if (job.status !== 'done')
			throw new OcrError('not_done', 'This job is still running: correct it when its status is "done".');
		await keepReadings(db, job, changes);
		const before = (await db.changes.get(uuid))?.changes ?? [];
		const all = [...before.slice(0, keep), ...changes];
		if (Math.max(all.length, undone.length) > MOST_CHANGES)
			throw new OcrError('unknown_value', `${MOST_CHANGES} changes are the most that are kept.`);
		await db.changes.put({ uuid, changes: all, undone });
		await db.jobs.update(job.seq, { corrected: all.length > 0 });
		await noteChanged(db, job);
		await dropExports(db, uuid);
	});
	db.announce(uuid);
}
