import { OcrError } from '#contract/error.ts';
import type { Layout, Rotation } from '#contract/values.ts';
import type { OpenOptions } from '#pipeline/decode/open-file.ts';
import type { Page } from '#document/document.ts';
import type { LikelyScript } from '#pipeline/detect/foreign-print.ts';
import type { Ranked } from '#pipeline/detect/language.ts';
import type { PageOrImage } from '#pipeline/run.ts';
import type { DecodeMethods } from '#workers/decode.worker.ts';
import type { Pool } from '#workers/pool.ts';
import type { RemoteWorker } from '#workers/rpc.ts';

/** No page takes this long to open or draw: a file that does has hung its decoder. */
const WATCHDOG_MS = 60_000;

type Decoder = RemoteWorker<DecodeMethods>;

export type DocumentReaderOptions = {
	file: Blob;
	open: OpenOptions;
	/** what is wanted of pages that bring their own text */
	layout: Layout;
	/** by how much its pages are turned, clockwise, before they are read */
	turned: Rotation;
	/** whether its language will be asked for */
	identifies: boolean;
	decoders: Pool<DecodeMethods>;
	signal: AbortSignal;
};

/**
 * A file in a thread of its own, opened when it is first asked for something. A page that hangs or kills the thread
 * fails alone: the next one opens the file again in a new thread.
 */
export class DocumentReader {
	readonly #options: DocumentReaderOptions;
	#opened: Promise<{ decoder: Decoder; pageCount: number }> | undefined;
	#last: Promise<unknown> = Promise.resolve();

	constructor(options: DocumentReaderOptions) {
		this.#options = options;
	}

	/** Opens the file. @returns the number of its pages */
	async open(): Promise<number> {
		return (await this.#open()).pageCount;
	}

	/** One page at a time, so that the watchdog counts this page's time alone. */
	decode(index: number): Promise<PageOrImage> {
		return this.#inTurn((decoder, signal) =>
			decoder.call('decode', [index, this.#options.layout, this.#options.turned], { signal })
		);
	}

	/** The page as a person sees it; null where the file itself shows it. */
	picture(index: number): Promise<Blob | null> {
		return this.#inTurn((decoder, signal) => decoder.call('picture', [index], { signal }));
	}

	/** The page as a person sees it, stood upright. @param preview null where the file itself shows it */
	turned(preview: Blob | null, rotation: Page['rotation']): Promise<Blob> {
		const picture = preview ?? this.#options.file;
		return this.#inTurn((decoder, signal) => decoder.call('turned', [picture, rotation], { signal }));
	}

	/** What language a page's text is in, the likeliest first. */
	rankLanguages(text: string): Promise<Ranked[]> {
		return this.#inTurn((decoder, signal) => decoder.call('rankLanguages', [text], { signal }));
	}

	/** What script print is in that English recognition read as this text, the likeliest first. */
	likelyScripts(text: string): Promise<LikelyScript[]> {
		return this.#inTurn((decoder, signal) => decoder.call('likelyScripts', [text], { signal }));
	}

	#inTurn<T>(work: (decoder: Decoder, signal: AbortSignal) => Promise<T>): Promise<T> {
		const turn = this.#last.then(async () => {
			const { decoder } = await this.#open();
			return this.#watched((signal) => work(decoder, signal));
		});
		this.#last = turn.catch(() => undefined);
		return turn;
	}

	/** Gives the thread back, also of a job that has ended; a page that is asked for later opens the file again. */
	async close(): Promise<void> {
		const opened = this.#opened;
		this.#opened = undefined;
		const decoder = (await opened?.catch(() => undefined))?.decoder;
		if (!decoder) return;
		// A thread that cannot let go is ended.
		await watched((signal) => decoder.call('close', [], { signal })).catch(() => decoder.close());
		this.#options.decoders.giveBack(decoder);
	}

	async #open(): Promise<{ decoder: Decoder; pageCount: number }> {
		const before = await this.#opened;
		if (before && !before.decoder.ended) return before;
		if (before) this.#options.decoders.giveBack(before.decoder);
		this.#opened = this.#openAnew();
		return this.#opened;
	}

	async #openAnew(): Promise<{ decoder: Decoder; pageCount: number }> {
		const { decoders, file, open, identifies, signal: ended } = this.#options;
		const decoder = await decoders.lend({
			load: (worker, signal) => worker.call('load', [open.family, identifies], { signal }),
			signal: ended
		});
		try {
			const pageCount = await this.#watched((signal) => decoder.call('open', [file, open], { signal }));
			return { decoder, pageCount };
		} catch (error) {
			decoders.giveBack(decoder);
			throw error;
		}
	}

	#watched<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
		return watched((signal) => work(AbortSignal.any([signal, this.#options.signal])));
	}
}

async function watched<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
	const watchdog = new AbortController();
	const timer = setTimeout(
		() =>
			watchdog.abort(
				new OcrError('page_timeout', 'This page took more than a minute to open and was given up.')
			),
		WATCHDOG_MS
	);
	try {
		return await work(watchdog.signal);
	} finally {
		clearTimeout(timer);
	}
}
