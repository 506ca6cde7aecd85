import {
	addPlugins,
	cleanupOutdatedCaches,
	matchPrecache,
	precacheAndRoute,
	type PrecacheEntry
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { openPack } from '#models/shelf.ts';
import { secured } from './headers.ts';

declare global {
	/** The files of the shell with their revisions: written into the built file by scripts/precache.mjs. */
	const __SHELL__: PrecacheEntry[];
}

/** Recogniser, language data, PDF reader and pages that few open: large, fetched when they are first wanted, and never changed under one address. */
const PARTS_CACHE = 'parts';
const PART = /^\/(_app\/immutable|tesseract|pdfjs)\//;
/** Where the recogniser looks for language data, whether it came with the app or was fetched for this device. */
const LANGUAGES = `/${__FOLDERS__.languages}/`;

/**
 * Serves the site from its caches, offline too. An update replaces the shell's cache and prunes the parts that the new
 * version does not have; no other cache is ever touched.
 */
export function serveSite(worker: ServiceWorkerGlobalScope, base: string): void {
	const headers = {
		handlerWillRespond: ({ request, response }: { request: Request; response: Response }) =>
			Promise.resolve(secured(request, response))
	};

	addPlugins([headers]);
	// The address carries the open document; the file is the same for all of them.
	precacheAndRoute(__SHELL__, { ignoreURLParametersMatching: [/./], cleanURLs: false });
	cleanupOutdatedCaches();

	const parts = new CacheFirst({
		cacheName: PARTS_CACHE,
		plugins: [headers],
		matchOptions: { ignoreVary: true }
	});
	registerRoute(({ sameOrigin, url }) => sameOrigin && PART.test(url.pathname.slice(base.length)), parts);

	const site = new URL(`${base}/`, location.origin).href;
	registerRoute(
		({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith(base + LANGUAGES),
		async ({ request, url, event }) => {
			const [code = ''] = url.pathname.slice(base.length + LANGUAGES.length).split('.');
			const pack = await openPack(site, code);
			return pack ? secured(request, pack) : parts.handle({ request, event });
		}
	);

	// A page that is not kept: the host's own answer; where there is no host to ask, the start page goes on to it.
	registerRoute(
		({ request }) => request.mode === 'navigate',
		({ request, url }) =>
			fetch(request).catch(() => Response.redirect(`${base}/#${url.pathname.slice(base.length)}`))
	);

	worker.addEventListener('activate', (event) => event.waitUntil(pruneParts(base)));
}

async function pruneParts(base: string): Promise<void> {
	const list = await matchPrecache(`${base}/parts.json`);
	if (!list) return;
	const parts = (await list.json()) as { url: string }[];
	const wanted = new Set(parts.map(({ url }) => new URL(`${base}/${url}`, location.origin).href));
	const cache = await caches.open(PARTS_CACHE);
	for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
}
