/** Keeps the screen from going off while this page is seen, where the browser can. @returns how to let it */
export function keepAwake(): () => void {
	const stop = new AbortController();
	let lock: WakeLockSentinel | undefined;
	const take = async () => {
		if (stop.signal.aborted || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
		try {
			lock = await navigator.wakeLock.request('screen');
			if (stop.signal.aborted) await lock.release();
		} catch {
			// Low on battery, or not allowed here: the screen goes off as it always does, and the work goes on.
		}
	};
	// The browser releases it whenever the page is not seen.
	document.addEventListener('visibilitychange', () => void take(), { signal: stop.signal });
	void take();
	return () => {
		stop.abort();
		void lock?.release();
	};
}
