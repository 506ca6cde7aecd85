import type { Database, JobRow } from './database.ts';
import { fromKept, toKept } from './kept-blob.ts';
import { findJob } from './submit.ts';
import { fenced, type Lease } from './work.ts';

/** A page whose picture somebody waits to see. Pages that brought their own text are drawn no sooner. */
export type Wish = { uuid: string; index: number };

/** Notes the wish for a page's picture. @returns whether there is a page that can be drawn */
export async function wishForPicture(db: Database, wish: Wish): Promise<boolean> {
	const isPossible = await db.transaction('rw', db.jobs, db.pages, db.wishes, async () => {
		const job = await findJob(db, wish.uuid);
		const row = await db.pages.get([wish.uuid, wish.index]);
		if (job?.family !== 'pdf' || row?.page?.source !== 'text_layer') return false;
		await db.wishes.put(wish);
		return true;
	});
	if (isPossible) db.announce(wish.uuid);
	return isPossible;
}

/** Whether somebody still has to draw it. */
export async function isOpenWish(db: Database, { uuid, index }: Wish): Promise<boolean> {
	return (await db.wishes.get([uuid, index])) !== undefined;
}

/** The documents of which pictures are wanted. */
export async function wishedDocuments(db: Database): Promise<string[]> {
	const keys = await db.wishes.toCollection().primaryKeys();
	return [...new Set(keys.map(([uuid]) => uuid))];
}

/** What it takes to draw the pictures of a document that are wanted; null where it is gone. */
export async function readWishes(
	db: Database,
	uuid: string
): Promise<{ job: JobRow; file: Blob; indexes: number[] } | null> {
	return db.transaction('r', db.jobs, db.files, db.wishes, async () => {
		const job = await findJob(db, uuid);
		const file = await db.files.get(uuid);
		const wishes = await db.wishes.where('uuid').equals(uuid).toArray();
		return job && file ? { job, file: fromKept(file.blob), indexes: wishes.map(({ index }) => index) } : null;
	});
}

/** Ends a wish, with its picture or, where it could not be drawn, without. */
export async function endWish(lease: Lease, { uuid, index }: Wish, picture: Blob | null): Promise<void> {
	const { db } = lease;
	const blob = picture && (await toKept(db, picture));
	await fenced(lease, [db.wishes, db.images, db.pages], async () => {
		await db.wishes.delete([uuid, index]);
		// The document may have been deleted meanwhile.
		if (blob && (await db.pages.get([uuid, index]))) await db.images.put({ uuid, index, blob });
	});
	db.announce(uuid);
}

/** Ends all wishes for a document that is gone. */
export async function endWishes(lease: Lease, uuid: string): Promise<void> {
	const { db } = lease;
	await fenced(lease, [db.wishes], () => db.wishes.where('uuid').equals(uuid).delete());
}
