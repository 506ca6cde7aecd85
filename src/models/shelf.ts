import { sha256Of } from './check.ts';
import { findCarried } from './carried.ts';

/** Packs that were fetched for this device. A cache of its own: no update of the app ever prunes it. */
export const CACHE = 'languages';
const SHA256 = 'X-Sha256';

/** English comes with the app: it is a part of it, kept and replaced with the others. */
export const BUILT_IN = 'eng';

/** Tesseract's codes of the packs that are here, with their sizes. @param site its address, ending with a slash */
export async function installedPacks(site: string): Promise<Map<string, number>> {
	const packs = new Map([[BUILT_IN, (await findCarried(site, BUILT_IN))?.bytes ?? 0]]);
	for (const code of await fetchedCodes(site)) {
		const response = await openPack(site, code);
		if (response) packs.set(code, Number(response.headers.get('Content-Length')));
	}
	return packs;
}

/** Tesseract's codes of the packs that are here: asked for with each job, so nothing is opened. */
export async function installedCodes(site: string): Promise<Set<string>> {
	return new Set([BUILT_IN, ...(await fetchedCodes(site))]);
}

async function fetchedCodes(site: string): Promise<string[]> {
	const requests = await (await caches.open(CACHE)).keys();
	return requests.flatMap(({ url }) => codeOf(site, url) ?? []);
}

/** The pack as it was fetched, for the service worker to hand out. */
export async function openPack(site: string, code: string): Promise<Response | undefined> {
	return (await caches.open(CACHE)).match(addressOf(site, code));
}

/** Whether the pack is here and still what was fetched; one that is not is thrown away. */
export async function hasWholePack(site: string, code: string): Promise<boolean> {
	if (code === BUILT_IN) return true;
	const response = await openPack(site, code);
	if (!response) return false;
	const bytes = new Uint8Array(await response.arrayBuffer());
	if ((await sha256Of(bytes)) === response.headers.get(SHA256)) return true;
	await deletePack(site, code);
	return false;
}

export async function keepPack(site: string, code: string, pack: Uint8Array<ArrayBuffer>): Promise<void> {
	const headers = {
		'Content-Type': 'application/octet-stream',
		'Content-Length': String(pack.length),
		[SHA256]: await sha256Of(pack)
	};
	await (await caches.open(CACHE)).put(addressOf(site, code), new Response(pack, { headers }));
}

export async function deletePack(site: string, code: string): Promise<void> {
	await (await caches.open(CACHE)).delete(addressOf(site, code));
}

const FOLDER = 'languages/installed/';
const ENDING = '.traineddata.gz';

function addressOf(site: string, code: string): string {
	return `${site}${FOLDER}${code}${ENDING}`;
}

function codeOf(site: string, url: string): string | null {
	const isPack = url.startsWith(site + FOLDER) && url.endsWith(ENDING);
	return isPack ? url.slice(site.length + FOLDER.length, -ENDING.length) : null;
}
