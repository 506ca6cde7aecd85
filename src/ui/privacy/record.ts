import type { Fetched } from '#contract/kept.ts';

/** One address that was asked for over the network. */
type Seen = {
	url: string;
	kind: string;
	/** in bytes, null where nobody tells */
	size: number | null;
	times: number;
	/** ISO 8601, of the last time */
	at: string;
	sent: boolean;
};

export type Host = { host: string; isOwn: boolean; seen: readonly Seen[] };

/** What this page's own thread has measured: sizes, and what came before a service worker answered. */
export type Measured = { name: string; initiatorType: string; startTime: number; transferSize: number };

/**
 * The record of the service worker, with what the page has measured itself, by host: others on top, the app's own last.
 * @param measured its `startTime` in ms since `originMs`
 */
export function byHost(
	fetched: Fetched['fetched'],
	measured: readonly Measured[],
	{ origin, originMs }: { origin: string; /** ms since 1970 */ originMs: number }
): Host[] {
	const seen = new Map<string, Seen>();
	for (const { url, kind, count, last_at, sent } of fetched)
		seen.set(url, { url, kind, size: null, times: count, at: last_at, sent });
	for (const { name, initiatorType, startTime, transferSize } of measured) {
		// 0 is what came from a cache, and what another host does not tell.
		const size = transferSize > 0 ? transferSize : null;
		const url = name.split('?')[0] ?? name;
		const before = seen.get(name) ?? seen.get(url);
		if (before) before.size ??= size;
		else if (size !== null)
			seen.set(url, {
				url,
				kind: initiatorType,
				size,
				times: 1,
				at: new Date(originMs + startTime).toISOString(),
				sent: false
			});
	}
	const hosts = Map.groupBy(seen.values(), ({ url }) => new URL(url).host);
	const own = new URL(origin).host;
	return [...hosts]
		.map(([host, rows]) => ({
			host,
			isOwn: host === own,
			seen: rows.toSorted((a, b) => b.at.localeCompare(a.at))
		}))
		.toSorted((a, b) => Number(a.isOwn) - Number(b.isOwn) || a.host.localeCompare(b.host, 'en'));
}
