import type { Manifest } from './manifest.ts';

/** Models that were fetched for this device. A cache of its own: no update of the app ever prunes it. */
export const MODEL_CACHE = 'models';
const FOLDER = 'models/installed/';
/** Written last: what has it is whole. */
const LIST = 'manifest.json';

/** The models that are here, whole, the best for each purpose first. @param site its address, ending with a slash */
export async function installedModels(site: string): Promise<Manifest[]> {
	// A cache that nobody has opened is not made by asking.
	if (!(await caches.has(MODEL_CACHE))) return [];
	const cache = await caches.open(MODEL_CACHE);
	const lists = (await cache.keys()).filter(({ url }) => url.startsWith(site + FOLDER) && url.endsWith(LIST));
	const found = await Promise.all(lists.map((request) => cache.match(request)));
	const here = await Promise.all(
		found.flatMap((response) => (response ? (response.json() as Promise<Manifest>) : []))
	);
	return here.sort((a, b) => a.model.rank - b.model.rank);
}

export async function findInstalled(site: string, id: string): Promise<Manifest | undefined> {
	return (await installedModels(site)).find(({ model }) => model.id === id);
}

/** A file of a model that is here. */
export async function openPart(site: string, id: string, path: string): Promise<Response | undefined> {
	return (await caches.open(MODEL_CACHE)).match(partAddress(site, id, path));
}

export async function keepManifest(site: string, manifest: Manifest): Promise<void> {
	const cache = await caches.open(MODEL_CACHE);
	await cache.put(partAddress(site, manifest.model.id, LIST), Response.json(manifest));
}

/** The list first: what is half deleted is not there. */
export async function deleteModel(site: string, id: string): Promise<void> {
	const cache = await caches.open(MODEL_CACHE);
	await cache.delete(partAddress(site, id, LIST));
	const folder = partAddress(site, id, '');
	for (const { url } of await cache.keys()) if (url.startsWith(folder)) await cache.delete(url);
}

export function partAddress(site: string, id: string, path: string): string {
	return `${site}${FOLDER}${id}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
