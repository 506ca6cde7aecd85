import type { Database, KeptBlob } from './database.ts';

/** What a row can hold of a Blob. Before the transaction: reading its bytes would end one. */
export async function toKept(db: Database, blob: Blob): Promise<KeptBlob> {
	if (await db.storesBlobs()) return blob;
	return { bytes: await blob.arrayBuffer(), type: blob.type };
}

/** The Blob that a row holds, whichever way. */
export function fromKept(kept: KeptBlob): Blob {
	return kept instanceof Blob ? kept : new Blob([kept.bytes], { type: kept.type });
}
