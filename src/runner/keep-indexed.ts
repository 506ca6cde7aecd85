import { toWire } from '#contract/error.ts';
import { indexJob, unindexedJobs } from '#jobs/search-index.ts';
import { activeJobs, type Lease } from '#jobs/work.ts';

/** So that an index never takes time from a page that is being read, nor from an answer that is on its way. */
const REST_MS = 1000;
/** A lost hint costs this much time and nothing else. */
const LOOK_AGAIN_MS = 60_000;

/** Puts the text of jobs that have ended into the index while nothing else is to do. */
export class IndexKeeper {
	readonly #lease: Lease;
	readonly #signal: AbortSignal;
	#wake = () => {};

	constructor(lease: Lease, signal: AbortSignal) {
		this.#lease = lease;
		this.#signal = signal;
	}

	/** Something may have changed. */
	wake(): void {
		this.#wake();
	}

	/** @throws {OcrError} `superseded` when the store already knows of a newer runner */
	async run(): Promise<void> {
		while (!this.#signal.aborted) {
			await this.#pause(REST_MS);
			const woken = this.#pause(LOOK_AGAIN_MS, true);
			await this.#indexAll().catch((error: unknown) => {
				// No room for the index now: the next look tries again.
				if (toWire(error).code !== 'storage_full') throw error;
			});
			await woken;
		}
	}

	async #indexAll(): Promise<void> {
		const { db } = this.#lease;
		for (const seq of await unindexedJobs(db)) {
			if (this.#signal.aborted || (await activeJobs(db)).length > 0) return;
			await indexJob(this.#lease, seq);
		}
	}

	#pause(ms: number, canWake = false): Promise<void> {
		return new Promise((resolve) => {
			const end = () => {
				clearTimeout(timer);
				this.#signal.removeEventListener('abort', end);
				resolve();
			};
			const timer = setTimeout(end, ms);
			this.#signal.addEventListener('abort', end, { once: true });
			if (canWake) this.#wake = end;
		});
	}
}
