type Run<Key> = (key: Key, signal: AbortSignal) => Promise<void>;

/** Pieces of work under way, each with a key: begun once they are wanted, aborted once they are not. */
export class Ongoing<Key> {
	readonly #run: Run<Key>;
	readonly #onError: (error: unknown) => void;
	readonly #signal: AbortSignal;
	readonly #aborts = new Map<Key, AbortController>();

	/** @param signal ends them all */
	constructor(run: Run<Key>, onError: (error: unknown) => void, signal: AbortSignal) {
		this.#run = run;
		this.#onError = onError;
		this.#signal = signal;
	}

	/** What is wanted now, the first first. */
	want(keys: readonly Key[]): void {
		const wanted = new Set(keys);
		for (const [key, abort] of this.#aborts) if (!wanted.has(key)) abort.abort();
		for (const key of wanted) if (!this.#aborts.has(key)) this.#start(key);
	}

	#start(key: Key): void {
		const abort = new AbortController();
		this.#aborts.set(key, abort);
		this.#run(key, AbortSignal.any([abort.signal, this.#signal]))
			.finally(() => this.#aborts.delete(key))
			.catch(this.#onError);
	}
}
