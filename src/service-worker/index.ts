/// <reference lib="webworker" />
import { base } from '$service-worker';
import { createApi } from '#api/app.ts';
import { SHARE_PATH } from '#contract/shared.ts';
import { Database } from '#jobs/database.ts';
import { noteFetched } from '#jobs/fetched.ts';
import { openNotice } from './notice.ts';
import { takeShare } from './share.ts';
import { Site } from './site.ts';

declare const self: ServiceWorkerGlobalScope;

const PATIENCE_MS = 25_000;

const api = createApi(base);
const db = new Database();
const site = new Site(base, noteRequest);
/** One start of this service worker: a request that the browser sends again after a stop comes to another one. */
const instance = crypto.randomUUID();

self.addEventListener('install', (event) => event.waitUntil(site.install()));

self.addEventListener('activate', (event) =>
	event.waitUntil(Promise.all([self.clients.claim(), site.prune()]))
);

self.addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	if (url.origin !== self.location.origin) return noteRequest(event, url.href);
	if (event.request.method === 'POST' && url.pathname === `${base}/${SHARE_PATH}`)
		return event.respondWith(takeShare(event.request, base));
	const answer = isApi(url.pathname) ? callApi(event) : site.answer(event, url.pathname);
	if (answer) event.respondWith(answer);
});

self.addEventListener('message', (event) => {
	// A page that came without a controller (the first visit, a shift-reload) asks to be taken on: client/ready.ts.
	if (event.data === 'claim') event.waitUntil(self.clients.claim());
	// A person wants this version now, and no tab of the old one would lose anything: client/update.ts.
	if (event.data === 'take over') event.waitUntil(self.skipWaiting());
});

self.addEventListener('notificationclick', (event) => {
	event.notification.close();
	event.waitUntil(openNotice(self, event.notification.data));
});

/** What goes over the network, from whatever thread, is written down: for the person, who can look at it. */
function noteRequest(event: FetchEvent, url: string): void {
	const { destination: kind, method } = event.request;
	const sent = method !== 'GET' && method !== 'HEAD';
	// Without room, or while another version of the app changes the store, it stays unwritten.
	event.waitUntil(noteFetched(db, { url, kind, sent }, new Date()).catch(() => undefined));
}

function isApi(pathname: string): boolean {
	return pathname === `${base}/api` || pathname.startsWith(`${base}/api/`);
}

function callApi(event: FetchEvent): Promise<Response> {
	return api.fetch(event.request, {
		db,
		instance,
		site: new URL(`${base}/`, self.location.origin).href,
		clientId: event.clientId,
		waitUntil: (work: Promise<unknown>) => event.waitUntil(work),
		now: () => new Date(),
		createId: () => crypto.randomUUID().replaceAll('-', ''),
		patienceMs: PATIENCE_MS
	});
}
