import { HINT_CHANNEL, readHint, type Hint } from '#contract/hint.ts';

/** Held, shared, by each page of the app that is seen. */
const SEEN_LOCK = 'private-ocr seen';

/** What has ended while nobody looked at any page of the app. */
export class Unseen {
	count = $state.raw(0);

	/** Forgets it when somebody looks, here or at another page of the app. @returns how to stop */
	follow(): () => void {
		const stop = new AbortController();
		const channel = new BroadcastChannel(HINT_CHANNEL);
		channel.onmessage = ({ data }: MessageEvent<unknown>) => {
			if (readHint(data)?.kind === 'seen') this.count = 0;
		};
		let release = () => {};
		const look = () => {
			release();
			if (document.visibilityState !== 'visible') return;
			const { promise, resolve } = Promise.withResolvers<void>();
			release = resolve;
			void navigator.locks.request(SEEN_LOCK, { mode: 'shared' }, () => promise);
			this.count = 0;
			channel.postMessage({ kind: 'seen' } satisfies Hint);
		};
		document.addEventListener('visibilitychange', look, { signal: stop.signal });
		look();
		return () => {
			stop.abort();
			release();
			channel.close();
		};
	}
}

/** Whether somebody looks at any page of the app. */
export async function isSeen(): Promise<boolean> {
	const { held = [] } = await navigator.locks.query();
	return held.some(({ name }) => name === SEEN_LOCK);
}
