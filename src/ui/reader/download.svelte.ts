import type { Client } from '#client/client.ts';
import { isTranslatable, type OfferedFormat } from '#contract/format.ts';
import type { Job } from '#contract/job.ts';
import type { TranslationUse } from '#contract/values.ts';
import { saveBlob } from '#ui/save-blob.ts';

/** What takes no longer than this needs no word. */
const QUICK_MS = 1000;

/** The file of a document that a person is waiting for: one at a time. */
export class Download {
	/** its format, once it takes longer than a moment */
	slow = $state.raw<OfferedFormat | null>(null);
	busy = $state.raw(false);
	/** what a person has chosen of the translation; null where they have not */
	chosen = $state.raw<TranslationUse | null>(null);
	readonly #uuid: string;
	#abort: AbortController | null = null;

	constructor(uuid: string) {
		this.#uuid = uuid;
	}

	/**
	 * Fetches the file and saves it; waits while it is made.
	 * @returns whether that took longer than a moment; false also where it was cancelled
	 */
	async run(client: Client, job: Job, format: OfferedFormat): Promise<boolean> {
		const abort = new AbortController();
		this.#abort = abort;
		this.busy = true;
		const timer = setTimeout(() => (this.slow = format), QUICK_MS);
		try {
			const translation = isTranslatable(format) ? this.useOf(job) : 'none';
			const { blob, filename } = await client.download(this.#uuid, format, {
				signal: abort.signal,
				...(translation !== 'none' && { translation })
			});
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

	/** What of its translation is in a file of a document: who wanted it translated wants that. */
	useOf({ tool, translation }: Job): TranslationUse {
		if (!translation) return 'none';
		return this.chosen ?? (tool === 'translate' ? 'only' : 'none');
	}

	/** Nobody waits any more. */
	cancel(): void {
		this.#abort?.abort();
	}
}
