import { openPack } from '#models/shelf.ts';
import { secured } from './headers.ts';
import { Shell } from './shell.ts';

/** Recogniser, language data, PDF reader and pages that few open: large, fetched when they are first wanted, and never changed under one address. */
const PARTS_CACHE = 'parts';
const PART = /^\/(_app\/immutable|tesseract|pdfjs)\//;
/** Where the recogniser looks for language data, whether it came with the app or was fetched for this device. */
const LANGUAGES = `/${__FOLDERS__.languages}/`;
/** The shell's cache as earlier versions called it. */
const FORMER = /^workbox-precache-/;

/** @param url without what comes after `?`, which belongs to the page */
type OnFetch = (event: FetchEvent, url: string) => void;

/** Serves the site from its caches, offline too. */
export class Site {
	readonly #base: string;
	readonly #shell: Shell;
	readonly #onFetch: OnFetch;

	/**
	 * @param base the path of the site, without a slash at its end
	 * @param onFetch told of each request that goes to the host
	 */
	constructor(base: string, onFetch: OnFetch) {
		this.#base = base;
		this.#shell = new Shell(base);
		this.#onFetch = onFetch;
	}

	install(): Promise<void> {
		return this.#shell.install();
	}

	/** This version takes over: of the shell and the parts goes what it does not have; no other cache is ever touched. */
	async prune(): Promise<void> {
		await this.#shell.prune();
		for (const name of await caches.keys()) if (FORMER.test(name)) await caches.delete(name);
		const list = await this.#shell.open('/parts.json');
		if (!list.ok) return;
		const parts = (await list.json()) as { url: string }[];
		const wanted = new Set(parts.map(({ url }) => this.#address(url)));
		const cache = await caches.open(PARTS_CACHE);
		for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
	}

	/** The answer to a request of this origin; null where the host shall give it. */
	answer(event: FetchEvent, pathname: string): Promise<Response> | null {
		const { request } = event;
		const path = pathname.slice(this.#base.length);
		const isOurs = request.method === 'GET' && pathname.startsWith(`${this.#base}/`);
		const file = isOurs ? this.#find(event, path) : null;
		if (file) return file.then((response) => secured(request, response));
		this.#onFetch(event, location.origin + pathname);
		if (!isOurs || request.mode !== 'navigate') return null;
		// A page that is not kept: the host's own answer; where there is no host to ask, the start page goes on to it.
		return fetch(request).then(
			// What sends the browser on has nothing that could be secured, and a host's "Not found" may lack a type.
			(response) => (response.type === 'basic' && response.ok ? secured(request, response) : response),
			() => Response.redirect(`${this.#base}/#${path}`)
		);
	}

	#find(event: FetchEvent, path: string): Promise<Response> | null {
		if (this.#shell.has(path)) return this.#shell.open(path);
		if (path.startsWith(LANGUAGES)) return this.#openLanguage(event, path);
		return PART.test(path) ? this.#openPart(event) : null;
	}

	async #openLanguage(event: FetchEvent, path: string): Promise<Response> {
		const [code = ''] = path.slice(LANGUAGES.length).split('.');
		return (await openPack(this.#address(''), code)) ?? this.#openPart(event);
	}

	/** From its cache, where it is put when it first passes. */
	async #openPart(event: FetchEvent): Promise<Response> {
		const { request } = event;
		const cache = await caches.open(PARTS_CACHE);
		const kept = await cache.match(request, { ignoreVary: true });
		if (kept) return kept;
		this.#onFetch(event, request.url);
		const response = await fetch(request);
		// Where there is no room it is fetched again the next time.
		if (response.status === 200) event.waitUntil(cache.put(request, response.clone()).catch(() => undefined));
		return response;
	}

	#address(url: string): string {
		return new URL(`${this.#base}/${url}`, location.origin).href;
	}
}
