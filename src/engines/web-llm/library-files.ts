/** A file of a model by its name, undefined where it has none of this name. */
export type OpenFile = (path: string) => Promise<Response | undefined>;

/** web-llm keeps what it fetches in caches of these names, and looks there first. */
const SCOPE = 'webllm/';

/** The files that are given out now, by the address of their folder. */
const shelves = new Map<string, OpenFile>();
let count = 0;

/**
 * Gives web-llm, in this thread, the files of a model as if it had fetched and kept them before: the caches that it opens
 * are ours, so there is no second copy of them, and what is not there is an error and never a request. The rest of the
 * thread's caches stay what they are.
 * @returns the address of the files' folder, on a host that cannot exist, and how to end it
 */
export function giveOut(open: OpenFile): { folder: string; end: () => void } {
	if (count === 0) takeItsCaches();
	// `.invalid` is nobody's (RFC 6761). Without this path web-llm would add one.
	const folder = `https://model-${++count}.invalid/resolve/main/`;
	shelves.set(folder, open);
	return { folder, end: () => void shelves.delete(folder) };
}

function takeItsCaches(): void {
	const open = caches.open.bind(caches);
	// It calls nothing else of a cache.
	const shelf = LIBRARY_CACHE as unknown as Cache;
	caches.open = (name) => (name.startsWith(SCOPE) ? Promise.resolve(shelf) : open(name));
}

const LIBRARY_CACHE = {
	async match({ url }: Request): Promise<Response | undefined> {
		for (const [folder, open] of shelves)
			if (url.startsWith(folder)) return open(decodeURIComponent(url.slice(folder.length)));
		return undefined;
	},
	/** It asks to fetch what it has not found. */
	add: ({ url }: Request): Promise<void> => Promise.reject(new TypeError(`The model has no file ${url}.`)),
	/** By this it finds out whether it has all: if not, it looks for each. */
	keys: (): Promise<readonly Request[]> => Promise.resolve([])
};
