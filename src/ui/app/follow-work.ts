import type { Client } from '#client/client.ts';
import type { JobSummary } from '#contract/job.ts';
import type { Activity } from '#ui/activity.svelte.ts';
import { follow } from '#ui/follow.ts';
import { runs } from '#ui/library.svelte.ts';

/** The page that is open looks far more often, at what it shows: this is for titles, badges and the like. */
const PAUSE_MS = 2000;

/**
 * Keeps `activity` as the store has it.
 * @param onEnd told of each job that ends meanwhile @returns how to stop
 */
export function followWork(client: Client, activity: Activity, onEnd: (job: JobSummary) => void): () => void {
	const stop = new AbortController();
	const refresh = async () => {
		try {
			const { jobs } = await client.jobs();
			const before = new Set(activity.running.map(({ uuid }) => uuid));
			activity.running = jobs.filter(runs).toReversed();
			for (const job of jobs) if (before.has(job.uuid) && !runs(job)) onEnd(job);
		} catch {
			// The page that is open tells what is wrong; the next look may find more.
		}
	};
	const isLive = () => activity.running.length > 0;
	void follow(client, { refresh, isLive, pauseMs: PAUSE_MS, signal: stop.signal });
	return () => stop.abort();
}
