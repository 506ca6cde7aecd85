import { applyChanges } from '#document/edits.ts';
import { pageText } from '#document/text.ts';
import { termsOf } from '#search/terms.ts';
import { readPage } from './exports.ts';
import type { Database, JobRow, TextRow } from './database.ts';
import { isActive } from './transitions.ts';
import { fenced, type Lease } from './work.ts';

/** The jobs that have ended and are not in the index as they are now, the newest first. */
export async function unindexedJobs(db: Database): Promise<number[]> {
	return db.transaction('r', db.jobs, db.terms, db.unindexed, async () => {
		const ended = await db.jobs.where('status').anyOf('done', 'failed').primaryKeys();
		const indexed = new Set(await db.terms.toCollection().primaryKeys());
		for (const { seq } of await db.unindexed.toArray()) indexed.delete(seq);
		return ended.filter((seq) => !indexed.has(seq)).toSorted((a, b) => b - a);
	});
}

/** Notes that the text of a job has changed. In a transaction of the table. */
export async function noteChanged({ unindexed }: Database, { seq }: JobRow): Promise<void> {
	await unindexed.add({ seq });
}

/** Forgets the text of a job that is deleted. In a transaction of `indexTables`. */
export async function dropIndex(db: Database, { seq }: JobRow): Promise<void> {
	await db.terms.delete(seq);
	await db.texts.delete(seq);
	await db.unindexed.where({ seq }).delete();
}

export function indexTables({ terms, texts, unindexed }: Database) {
	return [terms, texts, unindexed];
}

/**
 * Puts a job that has ended into the index, as a person has corrected it. Its pages are read one by one, outside of any
 * transaction; where it is changed meanwhile nothing is written, for its turn comes again.
 */
export async function indexJob(lease: Lease, seq: number): Promise<void> {
	const { db } = lease;
	const noted = await notesOf(db, seq);
	const job = await db.jobs.get(seq);
	if (!job || isActive(job)) return;
	const pages = await readTexts(db, job.uuid);
	const terms = termsOf([job.filename, ...pages.map(({ text }) => text)].join('\f'));
	await fenced(lease, [db.jobs, ...indexTables(db)], async () => {
		const isSame = (await db.jobs.get(seq)) && (await notesOf(db, seq)).length === noted.length;
		if (!isSame) return;
		await db.terms.put({ seq, terms: [...terms] });
		await db.texts.put({ seq, pages });
		await db.unindexed.bulkDelete(noted);
	});
}

function notesOf({ unindexed }: Database, seq: number): Promise<number[]> {
	return unindexed.where({ seq }).primaryKeys();
}

async function readTexts(db: Database, uuid: string): Promise<TextRow['pages']> {
	const changes = (await db.changes.get(uuid))?.changes ?? [];
	const keys = await db.pages.where('uuid').equals(uuid).primaryKeys();
	const indexes = keys.map(([, index]) => index).sort((a, b) => a - b);
	const pages: TextRow['pages'] = [];
	for (const index of indexes) {
		const page = await readPage(db, { uuid, index }, changes);
		for (const corrected of page ? applyChanges([page], changes) : [])
			pages.push({ index: corrected.index, text: pageText(corrected) });
	}
	return pages;
}
