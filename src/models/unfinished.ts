/**
 * What has come so far of a file, in pieces as they came, so that a tab that goes in the middle of a large one does not
 * begin anew.
 */
export class Unfinished {
	readonly #cache: string;
	readonly #folder: string;

	/** @param cache its name @param folder an address of its own, ending with a slash */
	constructor(cache: string, folder: string) {
		this.#cache = cache;
		this.#folder = folder;
	}

	/** The bytes from this source so far. */
	async read(source: string): Promise<Uint8Array<ArrayBuffer>[]> {
		const pieces: Uint8Array<ArrayBuffer>[] = [];
		for await (const piece of this.pieces(source)) pieces.push(piece);
		return pieces;
	}

	/** The same one after another, for what does not fit into memory. */
	async *pieces(source: string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
		const cache = await caches.open(this.#cache);
		for (let begin = 0; ;) {
			const piece = await cache.match(this.#folder + begin);
			if (piece?.headers.get('X-Source') !== source) return;
			const bytes = new Uint8Array(await piece.arrayBuffer());
			yield bytes;
			begin += bytes.length;
		}
	}

	/** @param begin how many bytes came before these */
	async add(source: string, begin: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		const cache = await caches.open(this.#cache);
		await cache.put(this.#folder + begin, new Response(bytes, { headers: { 'X-Source': source } }));
	}

	async clear(): Promise<void> {
		const cache = await caches.open(this.#cache);
		for (const { url } of await cache.keys()) if (url.startsWith(this.#folder)) await cache.delete(url);
	}
}
