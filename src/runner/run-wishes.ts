import { OcrError } from '#contract/error.ts';
import { endWish, endWishes, readWishes } from '#jobs/wishes.ts';
import type { Bench } from './bench.ts';
import { openReader } from './run-job.ts';

/**
 * Draws the pages of a document that somebody waits to see.
 * @throws {OcrError} `superseded` when the store already knows of a newer runner
 */
export async function runWishes(bench: Bench, uuid: string, signal: AbortSignal): Promise<void> {
	const wishes = await readWishes(bench.lease.db, uuid);
	if (!wishes) return endWishes(bench.lease, uuid);
	const reader = openReader(bench, wishes.job, wishes.file, signal);
	try {
		for (const index of wishes.indexes) {
			const picture = await reader.picture(index).catch(() => null); // told as "there is no picture"
			if (signal.aborted) return;
			await endWish(bench.lease, { uuid, index }, picture);
		}
	} catch (error) {
		if (error instanceof OcrError && error.code === 'superseded') throw error;
		// The device is full: the picture is shown to nobody, and asked for again when somebody looks again.
		await endWishes(bench.lease, uuid);
	} finally {
		await reader.close();
	}
}
