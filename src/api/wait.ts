import { HINT_CHANNEL, readHint } from '#contract/hint.ts';

/** A lost hint costs this much time and nothing else. */
const LOOK_AGAIN_MS = 1000;

/**
 * Looks each time when the job may have changed, until `isEnough` or patience ends.
 * @returns what was seen last
 */
export async function lookUntil<T>(
	uuid: string,
	{
		look,
		isEnough,
		patienceMs
	}: { look: () => Promise<T>; isEnough: (seen: T) => boolean; patienceMs: number }
): Promise<T> {
	const channel = new BroadcastChannel(HINT_CHANNEL);
	const patience = AbortSignal.timeout(patienceMs);
	try {
		for (;;) {
			const changed = nextHint(channel, uuid, patience);
			const seen = await look();
			if (isEnough(seen) || patience.aborted) return seen;
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
			if ((hint?.kind === 'job' || hint?.kind === 'chat') && hint.uuid === uuid) end();
		};
	});
}
