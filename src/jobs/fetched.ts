import type { Database, FetchedRow } from './database.ts';

/** Notes that an address was asked for over the network. */
export async function noteFetched(
	db: Database,
	seen: Pick<FetchedRow, 'url' | 'kind' | 'sent'>,
	now: Date
): Promise<void> {
	const at = now.toISOString();
	await db.transaction('rw', db.fetched, async () => {
		const before = await db.fetched.get(seen.url);
		await db.fetched.put({
			...seen,
			sent: seen.sent || before?.sent === true,
			count: (before?.count ?? 0) + 1,
			firstAt: before?.firstAt ?? at,
			lastAt: at
		});
	});
}

export async function listFetched(db: Database): Promise<FetchedRow[]> {
	return db.fetched.toArray();
}

/** Begins the record anew. */
export async function forgetFetched(db: Database): Promise<void> {
	await db.fetched.clear();
}
