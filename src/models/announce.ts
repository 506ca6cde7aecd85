import { HINT_CHANNEL, type Hint } from '#contract/hint.ts';

/** Tells the other threads that what is on this device has changed. */
export function announce(kind: Extract<Hint['kind'], 'languages' | 'models'>): void {
	const channel = new BroadcastChannel(HINT_CHANNEL);
	channel.postMessage({ kind } satisfies Hint);
	channel.close();
}
