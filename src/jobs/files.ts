import type { Database } from './database.ts';
import { dropExports } from './exports.ts';

/** What a transaction needs in which the files of a job are deleted. */
export function fileTables(db: Database) {
	return [db.jobs, db.files, db.images, db.readings, db.exports, db.exportWishes, db.wishes, db.keeping];
}

/**
 * Deletes the upload, the pictures and what was made of a job; the text stays. In a transaction of `fileTables`.
 * @returns false where something is being made of them just now
 */
export async function dropFiles(db: Database, uuid: string): Promise<boolean> {
	if (await isWanted(db, uuid)) return false;
	await db.files.delete(uuid);
	await db.images.where('uuid').equals(uuid).delete();
	await db.readings.where('uuid').equals(uuid).modify({ image: null });
	await dropExports(db, uuid); // a searchable PDF holds the pictures
	await db.jobs.where('uuid').equals(uuid).modify({ filesDeleted: true });
	await db.keeping.delete(uuid);
	return true;
}

/** Whether a file is being made, or a picture drawn. */
async function isWanted({ exportWishes, wishes }: Database, uuid: string): Promise<boolean> {
	const making = await exportWishes.where('uuid').equals(uuid).toArray();
	return making.some(({ error }) => !error) || (await wishes.where('uuid').equals(uuid).count()) > 0;
}
