/** A file that it takes to open a page; the revision is null where the address changes with the content. */
type ShellFile = { url: string; revision: string | null };

declare global {
	/** The files of the shell with their revisions: written into the built file by scripts/precache.mjs. */
	const __SHELL__: ShellFile[];
}

/**
 * Each file lies under its address and revision, so that a version which is being installed stands beside the one that
 * runs, and takes over what has not changed.
 */
const CACHE = 'shell';
const INDEX = 'index.html';

/** The shell of one version, in its cache. */
export class Shell {
	readonly #keys: ReadonlyMap<string, string>;
	readonly #root: string;

	/** @param base the path of the site, without a slash at its end */
	constructor(base: string) {
		this.#root = `${base}/`;
		this.#keys = new Map(
			__SHELL__.map(({ url, revision }) => [url, revision === null ? url : `${url}?${revision}`])
		);
	}

	/** Fetches what is not kept yet. @throws where any of it cannot be had: then this version is not installed */
	async install(): Promise<void> {
		const cache = await caches.open(CACHE);
		await Promise.all(
			[...this.#keys].map(async ([url, key]) => {
				if (await cache.match(this.#root + key)) return;
				// A file without a revision in its address may lie, old, in the browser's own cache.
				const response = await fetch(this.#root + url, { cache: key === url ? 'default' : 'reload' });
				if (!response.ok) throw new TypeError(`${url} answered ${response.status}`);
				await cache.put(this.#root + key, response);
			})
		);
	}

	/** Forgets what belongs to other versions. */
	async prune(): Promise<void> {
		const cache = await caches.open(CACHE);
		const wanted = new Set(
			[...this.#keys.values()].map((key) => new URL(this.#root + key, location.origin).href)
		);
		for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
	}

	/** @param path below the site's, with its first slash. What comes after `?` belongs to the page */
	has(path: string): boolean {
		return this.#keys.has(nameOf(path));
	}

	async open(path: string): Promise<Response> {
		const url = nameOf(path);
		const kept = await (await caches.open(CACHE)).match(this.#root + (this.#keys.get(url) ?? url));
		// A cache that the browser has emptied: the host has it.
		return kept ?? fetch(this.#root + url);
	}
}

const nameOf = (path: string): string => (path.endsWith('/') ? path + INDEX : path).slice(1);
