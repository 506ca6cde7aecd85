import { SHARED_CACHE } from '#contract/shared.ts';
import { BUILT_IN, installedPacks } from '#models/shelf.ts';
import { removePack } from '#models/packs.ts';

/** What the app keeps beside documents, in bytes. */
export type CacheUse = { app: number; languages: number; models: number };

/** What was shared waits for its person's word, and is gone an hour later. */
const APP = new Set(['shell', 'parts', SHARED_CACHE]);
const PARTS = 'parts';
const LANGUAGES = 'languages';

/** What each kind of what was fetched takes; whatever is neither the app's nor a language belongs to a model. */
export async function measureCaches(): Promise<CacheUse> {
	const use: CacheUse = { app: 0, languages: 0, models: 0 };
	for (const name of await caches.keys())
		use[APP.has(name) ? 'app' : name === LANGUAGES ? 'languages' : 'models'] += await measureCache(name);
	return use;
}

async function measureCache(name: string): Promise<number> {
	const cache = await caches.open(name);
	let bytes = 0;
	for (const request of await cache.keys()) {
		const response = await cache.match(request);
		if (response) bytes += await sizeOf(response);
	}
	return bytes;
}

/** What it says of itself was its size on the wire where it came compressed. */
async function sizeOf(response: Response): Promise<number> {
	const told = Number(response.headers.get('Content-Length'));
	if (told > 0 && !response.headers.has('Content-Encoding')) return told;
	return (await response.blob()).size;
}

/** Removes each language that was fetched. @param base the site's address, ending with a slash */
export async function removeLanguages(base: string): Promise<void> {
	for (const tesseract of (await installedPacks(base)).keys())
		if (tesseract !== BUILT_IN) await removePack(base, tesseract);
}

/** Removes what the app has kept for use without a network; the next visit fetches it again. */
export async function removeParts(): Promise<void> {
	await caches.delete(PARTS);
}

export type Room = {
	/** in bytes; null where the browser does not tell */
	used: number | null;
	/** the most that the browser will give */
	quota: number | null;
	/** whether the browser keeps it until a person removes it */
	isKept: boolean;
};

export async function measureRoom(): Promise<Room> {
	const { usage = null, quota = null } = await navigator.storage.estimate();
	return { used: usage, quota, isKept: await navigator.storage.persisted() };
}

/**
 * Asks the browser to keep what is stored here until a person removes it; Firefox asks the person.
 * @returns whether it will
 */
export async function keepStored(): Promise<boolean> {
	const { storage } = navigator;
	return (await storage.persisted()) || (await storage.persist());
}

/** Removes whatever was fetched that is neither the app's nor a language. */
export async function removeModels(): Promise<void> {
	for (const name of await caches.keys()) if (!APP.has(name) && name !== LANGUAGES) await caches.delete(name);
}
