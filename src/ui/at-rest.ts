/** First the page itself, then what a later visit needs. */
const DELAY_MS = 4000;

/** Begins when the page has nothing better to do. @returns how to call it off */
export function atRest(work: () => void): () => void {
	const timer = setTimeout(() => {
		// Safari has no requestIdleCallback; the delay alone does there.
		if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: DELAY_MS });
		else work();
	}, DELAY_MS);
	return () => clearTimeout(timer);
}
