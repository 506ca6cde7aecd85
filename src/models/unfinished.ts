const CACHE = 'languages';

/**
 * What has come so far of a pack, in pieces as they came, so that a tab that goes in the middle of a large pack does
 * not begin anew.
 */
export class Unfinished {
	readonly #folder: string;

	constructor(site: string, code: string) {
		this.#folder = `${site}languages/unfinished/${code}/`;
	}

	/** The bytes from this source so far. */
	async read(source: string): Promise<Uint8Array<ArrayBuffer>[]> {
		const cache = await caches.open(CACHE);
		const pieces: Uint8Array<ArrayBuffer>[] = [];
		for (let begin = 0; ;) {
			const piece = await cache.match(this.#folder + begin);
			if (piece?.headers.get('X-Source') !== source) return pieces;
			const bytes = new Uint8Array(await piece.arrayBuffer());
			pieces.push(bytes);
			begin += bytes.length;
		}
	}

	/** @param begin how many bytes came before these */
	async add(source: string, begin: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		const cache = await caches.open(CACHE);
		await cache.put(this.#folder + begin, new Response(bytes, { headers: { 'X-Source': source } }));
	}

	async clear(): Promise<void> {
		const cache = await caches.open(CACHE);
		for (const { url } of await cache.keys()) if (url.startsWith(this.#folder)) await cache.delete(url);
	}
}
