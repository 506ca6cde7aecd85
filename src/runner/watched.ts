/** Gives work that takes too long up. @param reason what it is then told, and its caller */
export async function watched<T>(
	work: (signal: AbortSignal) => Promise<T>,
	timeoutMs: number,
	reason: Error
): Promise<T> {
	const watchdog = new AbortController();
	const timer = setTimeout(() => watchdog.abort(reason), timeoutMs);
	try {
		return await work(watchdog.signal);
	} finally {
		clearTimeout(timer);
	}
}
