import { OcrError } from '#contract/error.ts';
import type { Approach } from '#contract/values.ts';
import type { Page } from '#document/document.ts';
import type { PageImage } from '#document/page-image.ts';
import { parseLanguages } from '#languages/registry.ts';
import type { Glance } from '#pipeline/run.ts';
import type { Loan } from '#workers/pool.ts';
import type { RecogniseMethods } from '#workers/recognise.worker.ts';
import type { RemoteWorker } from '#workers/rpc.ts';
import type { Bench } from './bench.ts';

/** A full page on a slow phone stays far below this. */
const RECOGNISE_MS = 300_000;

/** How an image is to be read. */
type Reading = {
	/** like `de+en`; their packs are here */
	readWith: string;
	signal: AbortSignal;
};

/** @param image its buffer is transferred: unusable afterwards */
export function recognise(
	bench: Bench,
	reading: Reading & { approach: Approach },
	index: number,
	image: PageImage
): Promise<{ page: Page; warnings: string[] }> {
	return withRecogniser(bench, reading, image, (worker, signal) =>
		worker.call('read', [index, image, reading.approach], { signal, transfer: [image.grey.buffer] })
	);
}

/** Takes a quick look at print, to tell its language. @param image left as it is */
export function glance(bench: Bench, reading: Reading, image: PageImage): Promise<Glance> {
	return withRecogniser(bench, reading, image, (worker, signal) =>
		worker.call('glance', [image], { signal })
	);
}

/** Lends a recogniser, for as long as a page may take. */
function withRecogniser<T>(
	bench: Bench,
	{ readWith, signal }: Reading,
	{ width, height }: PageImage,
	work: (worker: RemoteWorker<RecogniseMethods>, signal: AbortSignal) => Promise<T>
): Promise<T> {
	const use = () =>
		bench.recognisers.use(recogniserLoan(bench, readWith, signal), async (worker) => {
			const watchdog = new AbortController();
			const timer = setTimeout(() => watchdog.abort(tooSlow()), RECOGNISE_MS);
			try {
				return await work(worker, AbortSignal.any([watchdog.signal, signal]));
			} finally {
				clearTimeout(timer);
			}
		});
	return bench.pixels.hold(use, width * height);
}

/** A recogniser for languages like `de+en`. */
export function recogniserLoan(
	{ folders }: Bench,
	readWith: string,
	signal: AbortSignal
): Loan<RecogniseMethods> {
	const languages = (parseLanguages(readWith) ?? []).map(({ tesseract }) => tesseract);
	const options = { languages, coreFolder: folders.tesseract, languageFolder: folders.languages };
	return {
		load: (worker, loading) => worker.call('load', [options], { signal: loading }),
		kind: languages.join('+'),
		signal
	};
}

function tooSlow(): OcrError {
	return new OcrError('page_timeout', 'This page took too long to read and was given up.');
}
