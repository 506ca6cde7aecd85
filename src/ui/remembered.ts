/** What a page may keep for the next time; null in a browser that lets none keep anything. */
export function remembered(): Storage | null {
	try {
		// eslint-disable-next-line no-restricted-globals -- of no use to the service worker: only pages ask for it
		return localStorage;
	} catch {
		return null;
	}
}
