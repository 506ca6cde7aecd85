/** What this browser keeps of a page's choices; null where it lets no page keep anything: they last as long as the page. */
export function remembered(): Storage | null {
	try {
		// eslint-disable-next-line no-restricted-globals -- the service worker has no use for what the screen remembers
		return localStorage;
	} catch {
		return null;
	}
}
