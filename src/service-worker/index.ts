/// <reference lib="webworker" />
import { base } from '$service-worker';
import { createApi } from '#api/app.ts';
import { Database } from '#jobs/database.ts';
import { serveSite } from './site.ts';

declare const self: ServiceWorkerGlobalScope;

const PATIENCE_MS = 25_000;

const api = createApi(base);
const db = new Database();
/** One start of this service worker: a request that the browser sends again after a stop comes to another one. */
const instance = crypto.randomUUID();

self.addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	if (url.origin !== self.location.origin || !isApi(url.pathname)) return;
	const answer = api.fetch(event.request, {
		db,
		instance,
		site: new URL(`${base}/`, self.location.origin).href,
		clientId: event.clientId,
		waitUntil: (work: Promise<unknown>) => event.waitUntil(work),
		now: () => new Date(),
		createId: () => crypto.randomUUID().replaceAll('-', ''),
		patienceMs: PATIENCE_MS
	});
	event.respondWith(answer);
});

function isApi(pathname: string): boolean {
	return pathname === `${base}/api` || pathname.startsWith(`${base}/api/`);
}

// A page that came without a controller (the first visit, a shift-reload) asks to be taken on: client/ready.ts.
self.addEventListener('message', (event) => {
	if (event.data === 'claim') event.waitUntil(self.clients.claim());
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

serveSite(self, base);
