/** What came of it. */
type Outcome<T> = { outcome: 'done'; value: T } | { outcome: 'stopped' };

/** Something that takes its time over several documents, one at a time: how far it is, and how to stop it. */
export class Errand {
	running = $state.raw(false);
	/** how far it is, in words */
	words = $state.raw('');
	/** 0…1 */
	part = $state.raw(0);
	#abort = new AbortController();

	async run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<Outcome<T>> {
		const abort = new AbortController();
		this.#abort = abort;
		this.running = true;
		this.part = 0;
		try {
			return { outcome: 'done', value: await work(abort.signal) };
		} catch (error) {
			if (abort.signal.aborted) return { outcome: 'stopped' };
			throw error;
		} finally {
			this.running = false;
		}
	}

	tell(done: number, count: number, words: (done: number, count: number) => string): void {
		this.part = count === 0 ? 0 : done / count;
		this.words = words(done, count);
	}

	cancel(): void {
		this.#abort.abort();
	}
}
