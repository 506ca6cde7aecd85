import { SHARED_CACHE, SHARED_NAME } from '#contract/shared.ts';

/** What another app has handed over, as the service worker keeps it; none where there is nothing, or no longer. */
export async function sharedFiles(): Promise<File[]> {
	if (!(await caches.has(SHARED_CACHE))) return [];
	const cache = await caches.open(SHARED_CACHE);
	const files = (await cache.keys()).map(async (request) => {
		const response = await cache.match(request);
		if (!response) return [];
		const type = response.headers.get('Content-Type') ?? '';
		const name = decodeURIComponent(response.headers.get(SHARED_NAME) ?? '');
		return [new File([await response.blob()], name, { type })];
	});
	return (await Promise.all(files)).flat();
}

export async function forgetShared(): Promise<void> {
	await caches.delete(SHARED_CACHE);
}
