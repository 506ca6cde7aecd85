import { HINT_CHANNEL, readHint } from '#contract/hint.ts';
import type { Database, JobRow } from '#jobs/database.ts';
import { findJob } from '#jobs/submit.ts';

/** A lost hint costs this much time and nothing else. */
const LOOK_AGAIN_MS = 1000;

/**
 * The job as soon as it `isAnswer` or is gone (undefined), or as it stands when patience ends.
 */
export async function waitForJob(
	db: Database,
	uuid: string,
	{ patienceMs, isAnswer }: { patienceMs: number; isAnswer: (job: JobRow) => boolean }
): Promise<JobRow | undefined> {
	const channel = new BroadcastChannel(HINT_CHANNEL);
	const patience = AbortSignal.timeout(patienceMs);
	try {
		for (;;) {
			const changed = nextHint(channel, uuid, patience);
			const job = await findJob(db, uuid);
			if (!job || isAnswer(job) || patience.aborted) return job;
			await changed;
		}
	} finally {
		channel.close();
	}
}

function nextHint(channel: BroadcastChannel, uuid: string, patience: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, LOOK_AGAIN_MS);
		const end = () => {
			clearTimeout(timer);
			resolve();
		};
		patience.addEventListener('abort', end, { once: true });
		channel.onmessage = ({ data }: MessageEvent<unknown>) => {
			const hint = readHint(data);
			if (hint?.kind === 'job' && hint.uuid === uuid) end();
		};
	});
}
