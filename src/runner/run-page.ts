import { OcrError, toWire } from '#contract/error.ts';
import type { JobRow, PageRow } from '#jobs/database.ts';
import { claimPage, savePage, warnOnce } from '#jobs/work.ts';
import { parseLanguages } from '#languages/registry.ts';
import type { PageImage } from '#document/page-image.ts';
import type { Page } from '#document/document.ts';
import type { Loan } from '#workers/pool.ts';
import type { RecogniseMethods } from '#workers/recognise.worker.ts';
import type { Bench } from './bench.ts';
import type { DocumentReader } from './document-reader.ts';

/** A page that was lost with its tab this often probably kills it, and is given up. */
const MAX_ATTEMPTS = 6;
/** A recogniser that fails on a page gets one more try, in a new thread. */
const MAX_FAILURES = 2;
const SLOW =
	'This browser has no SIMD for WebAssembly, so reading takes about three times as long: update it, or use another one.';
/** A full page on a slow phone stays far below this. */
const RECOGNISE_MS = 300_000;

type Work = { job: JobRow; reader: DocumentReader; signal: AbortSignal };

/**
 * Reads one page and stores it. A page that cannot be read fails alone, with its own error; one that cannot be stored
 * waits for room.
 */
export async function runPage(bench: Bench, work: Work, index: number): Promise<void> {
	const { job, signal } = work;
	if (signal.aborted) return;
	try {
		const { preview, ...read } = await readPage(bench, work, index);
		await save(bench, work, { uuid: job.uuid, index, ...read, error: null }, preview);
	} catch (error) {
		if (signal.aborted) return;
		const wire = toWire(error);
		if (wire.code === 'superseded') throw error;
		await save(bench, work, { uuid: job.uuid, index, page: null, error: wire }, null);
	}
}

async function save(bench: Bench, work: Work, row: PageRow, preview: Blob | null): Promise<void> {
	await withRoom(bench, work, () => savePage(bench.lease, row, preview, bench.now()));
}

function withRoom<T>({ lease, shortage }: Bench, { job, signal }: Work, write: () => Promise<T>): Promise<T> {
	return shortage.outlast(write, () => lease.db.announce(job.uuid), signal);
}

async function readPage(
	bench: Bench,
	work: Work,
	index: number
): Promise<{ page: Page; preview: Blob | null; warnings: string[] }> {
	const { job, reader, signal } = work;
	for (let failures = 1; ; failures++) {
		const attempts = await withRoom(bench, work, () => claimPage(bench.lease, job.uuid, index));
		if (attempts > MAX_ATTEMPTS) {
			throw new OcrError('engine_failed', 'Reading this page stopped the program several times.');
		}
		try {
			const { image, page, preview, warnings } = await reader.decode(index);
			if (page) return { page, preview, warnings };
			const recognised = await bench.pixels.hold(
				() => recognise(bench, { job, signal }, index, image),
				image.width * image.height
			);
			const { rotation } = recognised.page;
			return {
				page: recognised.page,
				preview: rotation === 0 ? preview : await reader.turned(preview, rotation),
				warnings: [...warnings, ...recognised.warnings]
			};
		} catch (error) {
			const mayRetry = error instanceof OcrError && error.code === 'engine_failed' && failures < MAX_FAILURES;
			if (!mayRetry || signal.aborted) throw error;
		}
	}
}

async function recognise(
	bench: Bench,
	{ job, signal }: Omit<Work, 'reader'>,
	index: number,
	image: PageImage
): Promise<{ page: Page; warnings: string[] }> {
	if (!(await bench.hasSimd)) await warnOnce(bench.lease, job.uuid, SLOW);
	const loan = recogniserLoan(bench, job.language, signal);
	return bench.recognisers.use(loan, async (worker) => {
		const watchdog = new AbortController();
		const timer = setTimeout(
			() => watchdog.abort(new OcrError('page_timeout', 'This page took too long to read and was given up.')),
			RECOGNISE_MS
		);
		try {
			return await worker.call('read', [index, image], {
				signal: AbortSignal.any([watchdog.signal, signal]),
				transfer: [image.grey.buffer]
			});
		} finally {
			clearTimeout(timer);
		}
	});
}

/** A recogniser for a job's `language` field. */
export function recogniserLoan(
	{ folders }: Bench,
	language: string,
	signal: AbortSignal
): Loan<RecogniseMethods> {
	const languages = (parseLanguages(language) ?? []).map(({ tesseract }) => tesseract);
	const options = { languages, coreFolder: folders.tesseract, languageFolder: folders.languages };
	return {
		load: (worker, loading) => worker.call('load', [options], { signal: loading }),
		kind: languages.join('+'),
		signal
	};
}
