import { OcrError } from '#contract/error.ts';
import type { FamilyName } from '#contract/family.ts';
import type { DecodedPage } from '#pipeline/decode/open-file.ts';
import type { DecodeMethods } from '#workers/decode.worker.ts';
import type { RemoteWorker } from '#workers/rpc.ts';

/** No page takes this long to open or draw: a file that does has hung its decoder. */
const WATCHDOG_MS = 60_000;

export type DocumentReaderOptions = {
	family: FamilyName;
	file: Blob;
	pdfFolder: string;
	spawn: () => RemoteWorker<DecodeMethods>;
	signal: AbortSignal;
};

/**
 * A file in a thread of its own, opened when it is first asked for something. A page that hangs or kills the thread
 * fails alone: the next one opens the file again in a new thread.
 */
export class DocumentReader {
	readonly #options: DocumentReaderOptions;
	#worker: RemoteWorker<DecodeMethods> | undefined;
	#opened: Promise<number> | undefined;
	#last: Promise<unknown> = Promise.resolve();

	constructor(options: DocumentReaderOptions) {
		this.#options = options;
	}

	/** Opens the file. @returns the number of its pages */
	open(): Promise<number> {
		if (this.#worker?.ended) this.#opened = undefined;
		if (!this.#opened) {
			const { spawn, family, file, pdfFolder } = this.#options;
			const worker = spawn();
			this.#worker = worker;
			this.#opened = this.#watched((signal) => worker.call('open', [family, file, pdfFolder], { signal }));
		}
		return this.#opened;
	}

	/** One page at a time, so that the watchdog counts this page's time alone. */
	decode(index: number): Promise<DecodedPage> {
		const page = this.#last.then(async () => {
			await this.open();
			return this.#watched((signal) => this.#current().call('decode', [index], { signal }));
		});
		this.#last = page.catch(() => undefined);
		return page;
	}

	close(): void {
		this.#worker?.close();
	}

	#current(): RemoteWorker<DecodeMethods> {
		if (!this.#worker) throw new OcrError('internal', 'The file was not opened.');
		return this.#worker;
	}

	async #watched<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
		const watchdog = new AbortController();
		const timer = setTimeout(
			() =>
				watchdog.abort(
					new OcrError('page_timeout', 'This page took more than a minute to open and was given up.')
				),
			WATCHDOG_MS
		);
		try {
			return await work(AbortSignal.any([watchdog.signal, this.#options.signal]));
		} finally {
			clearTimeout(timer);
		}
	}
}
