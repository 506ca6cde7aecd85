import type { Client } from '#client/client.ts';
import type { OfferedFormat } from '#contract/format.ts';
import { saveBlob } from '#ui/save-blob.ts';

/** What takes no longer than this needs no word. */
const QUICK_MS = 1000;

/** The file of a document that a person is waiting for: one at a time. */
export class Download {
	/** its format, once it takes longer than a moment */
	slow = $state.raw<OfferedFormat | null>(null);
	busy = $state.raw(false);
	readonly #uuid: string;
	#abort: AbortController | null = null;

	constructor(uuid: string) {
		this.#uuid = uuid;
	}

	/**
	 * Fetches the file and saves it; waits while it is made.
	 * @returns whether that took longer than a moment; false also where it was cancelled
	 */
	async run(client: Client, format: OfferedFormat): Promise<boolean> {
		const abort = new AbortController();
		this.#abort = abort;
		this.busy = true;
		const timer = setTimeout(() => (this.slow = format), QUICK_MS);
		try {
			const { blob, filename } = await client.download(this.#uuid, format, abort.signal);
			saveBlob(blob, filename);
			return this.slow !== null;
		} catch (error) {
			if (abort.signal.aborted) return false;
			throw error;
		} finally {
			clearTimeout(timer);
			this.slow = null;
			this.busy = false;
		}
	}

	/** Nobody waits any more. */
	cancel(): void {
		this.#abort?.abort();
	}
}
