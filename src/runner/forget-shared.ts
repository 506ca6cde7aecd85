import { SHARED_AT, SHARED_CACHE, SHARED_LASTS_MS } from '#contract/shared.ts';

/** Deletes what another app handed over and nobody has decided about. A clock that was wrong deletes it early at worst. */
export async function forgetShared(now: Date): Promise<void> {
	if (!(await caches.has(SHARED_CACHE))) return;
	const cache = await caches.open(SHARED_CACHE);
	const [first] = await cache.keys();
	const response = first && (await cache.match(first));
	const ageMs = now.getTime() - Number(response?.headers.get(SHARED_AT));
	if (!(ageMs >= 0 && ageMs < SHARED_LASTS_MS)) await caches.delete(SHARED_CACHE);
}
