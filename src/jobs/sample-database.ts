import type { DBCore, DBCoreMutateRequest, DBCoreMutateResponse } from 'dexie';
import { inject } from 'vitest';
import { Database } from './database.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** of the second run of the store's tests: vite.config.ts */
		refusesBlobs: boolean;
	}
}

/** A new database for a test; in the second run one that refuses Blobs, as WebKit does in private windows. */
export function sampleDatabase(): Database {
	const db = new Database(`test-${crypto.randomUUID()}`);
	if (inject('refusesBlobs')) db.use({ stack: 'dbcore', name: 'refuses Blobs', create: refusingBlobs });
	return db;
}

const REFUSED: DBCoreMutateResponse = {
	numFailures: 1,
	failures: [new DOMException('Error preparing Blob/File data to be stored in object store', 'UnknownError')],
	lastResult: undefined
};

function refusingBlobs(core: DBCore): DBCore {
	return {
		...core,
		table(name) {
			const table = core.table(name);
			return { ...table, mutate: async (request) => (hasBlob(request) ? REFUSED : table.mutate(request)) };
		}
	};
}

function hasBlob(request: DBCoreMutateRequest): boolean {
	const rows: readonly object[] = request.type === 'add' || request.type === 'put' ? request.values : [];
	return rows.some((row) => Object.values(row).some((value) => value instanceof Blob));
}
