import type { Client } from '#client/client.ts';

/** Hints may be lost, so a job that runs is looked at again after this time anyway. */
const LOOK_AGAIN_MS = 2000;
/** A long document's pages come in fast: looks are at least this far apart. */
const PAUSE_MS = 250;

export type FollowOptions = {
	/** reads what there is; keeps its own errors */
	refresh: () => Promise<void>;
	/** whether something still runs */
	isLive: () => boolean;
	/** whether a hint about this job counts */
	matters?: (uuid: string) => boolean;
	/** between two looks */
	pauseMs?: number;
	signal: AbortSignal;
};

/** Refreshes now, whenever a job may have changed, and now and then while something runs. */
export async function follow(
	client: Client,
	{ refresh, isLive, matters = () => true, pauseMs = PAUSE_MS, signal }: FollowOptions
): Promise<void> {
	let changed = Promise.withResolvers<void>();
	const stop = client.watch((uuid) => {
		if (matters(uuid)) changed.resolve();
	});
	signal.addEventListener('abort', () => {
		stop();
		changed.resolve();
	});
	while (!signal.aborted) {
		changed = Promise.withResolvers<void>();
		const began = performance.now();
		await refresh();
		// The longer a look takes, the rarer they are.
		await sleep(Math.max(pauseMs, 2 * (performance.now() - began)));
		if (signal.aborted) return;
		await (isLive() ? Promise.race([changed.promise, sleep(LOOK_AGAIN_MS)]) : changed.promise);
	}
}

function sleep(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
