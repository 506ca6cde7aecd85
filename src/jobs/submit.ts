import type { Database, JobRow } from './database.ts';
import { toKept } from './kept-blob.ts';
import { createJob, type NewJob } from './transitions.ts';

export type RequestIdentity = {
	/** the same for a request and for its resending by the browser, else different where that can be told */
	key: string;
	/** one start of the service worker: a request that comes again came to another one before */
	instance: string;
};

/** A POST under way: the job that it made, and the row to strike off once it is answered. */
export type OpenRequest = { id: string; uuid: string };

/**
 * Stores an upload and its job, once. When a browser stops a service worker it sends the requests in flight again,
 * bodies included, to the next one; such a request is given the job that its first run made. A request that comes to
 * the same instance with the same key is another request and makes another job.
 */
export async function submit(
	db: Database,
	file: Blob,
	job: NewJob,
	identity: RequestIdentity & { now: Date }
): Promise<OpenRequest> {
	const { key, instance, now } = identity;
	const blob = await toKept(db, file);
	const request = await db.transaction('rw', db.requests, db.jobs, db.files, async () => {
		const orphan = await db.requests
			.where('key')
			.equals(key)
			.filter((row) => row.instance !== instance)
			.first();
		if (orphan) {
			await db.requests.update(orphan.id, { instance });
			return orphan;
		}
		const row = { id: job.uuid, key, instance, uuid: job.uuid };
		await db.files.add({ uuid: job.uuid, blob });
		await db.jobs.add(createJob(job, now));
		await db.requests.add(row);
		return row;
	});
	db.announce(request.uuid);
	return { id: request.id, uuid: request.uuid };
}

/** Strikes an answered request off. */
export async function closeRequest(db: Database, id: string): Promise<void> {
	await db.requests.delete(id);
}

/** What a POST that waits looks at. */
export async function findJob(db: Database, uuid: string): Promise<JobRow | undefined> {
	return db.jobs.where('uuid').equals(uuid).first();
}
