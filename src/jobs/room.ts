import type { Kept } from '#contract/kept.ts';
import type { Database } from './database.ts';
import { dropFiles, fileTables } from './files.ts';
import { isActive } from './transitions.ts';
import { findJob } from './submit.ts';

/** Beside what is looked for: what a number or a mark takes, about. */
const SMALL_BYTES = 8;

/** Where text does not lie. */
const KINDS: Record<string, 'files' | 'made'> = { files: 'files', images: 'files', exports: 'made' };

/** What all documents of this device take, in bytes, by kind. */
export async function measureKept(db: Database): Promise<Kept> {
	const kept: Kept = { documents: await db.jobs.count(), text: 0, files: 0, made: 0 };
	for (const table of db.tables) {
		const kind = KINDS[table.name] ?? 'text';
		await table.each((row) => {
			kept[kind] += sizeOf(row);
		});
	}
	return kept;
}

/** A blob is measured without being read. */
function sizeOf(value: unknown): number {
	if (typeof value === 'string') return value.length;
	if (typeof value !== 'object' || value === null) return SMALL_BYTES;
	if (value instanceof Blob) return value.size;
	if (value instanceof ArrayBuffer) return value.byteLength;
	return Object.entries(value).reduce((sum, [name, part]) => sum + name.length + sizeOf(part), 0);
}

/** Deletes the uploads and pictures of all documents that are not being read; their text stays. */
export async function freeFiles(db: Database): Promise<void> {
	for (const uuid of await db.files.toCollection().primaryKeys()) {
		const isFreed = await db.transaction('rw', fileTables(db), async () => {
			const job = await findJob(db, uuid);
			return job !== undefined && !isActive(job) && dropFiles(db, uuid);
		});
		if (isFreed) db.announce(uuid);
	}
}

/** Deletes the files that were made; whoever wants one again has it made again. */
export async function freeMade(db: Database): Promise<void> {
	await db.exports.clear();
}
