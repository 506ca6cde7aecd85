import { toWire } from '#contract/error.ts';
import { cleanUp } from '#jobs/keeping.ts';
import type { Lease } from '#jobs/work.ts';
import { forgetShared } from './forget-shared.ts';

/** Also how long somebody has to ask for a file of a job whose upload is to be deleted at once. */
const PAUSE_MS = 60_000;

/**
 * Deletes uploads and pictures when their time is over, and what was shared and never wanted, as long as `signal` lets it.
 * @throws {OcrError} `superseded` when the store already knows of a newer runner
 */
export async function keepClean(lease: Lease, now: () => Date, signal: AbortSignal): Promise<void> {
	while (!signal.aborted) {
		await cleanUp(lease, now()).catch((error: unknown) => {
			// Nothing can be noted while there is no room: what is due stays due.
			if (toWire(error).code !== 'storage_full') throw error;
		});
		await forgetShared(now());
		await pause(signal);
	}
}

function pause(signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const timer = setTimeout(end, PAUSE_MS);
		signal.addEventListener('abort', end, { once: true });
		function end() {
			clearTimeout(timer);
			signal.removeEventListener('abort', end);
			resolve();
		}
	});
}
