import { OcrError, toWire } from '#contract/error.ts';
import { warningText } from '#contract/warning.ts';
import type { JobRow } from '#jobs/database.ts';
import { claimPage, savePage, warnOnce, type FinishedPage } from '#jobs/work.ts';
import type { Page } from '#document/document.ts';
import type { PageImage } from '#document/page-image.ts';
import { approachOf } from '#tools/tools.ts';
import type { Bench } from './bench.ts';
import type { DocumentReader } from './document-reader.ts';
import { recognise } from './recognise.ts';
import { readByModel, type ModelTroubles } from './vision.ts';

/** A page that was lost with its tab this often probably kills it, and is given up. */
const MAX_ATTEMPTS = 6;
/** A recogniser that fails on a page gets one more try, in a new thread. */
const MAX_FAILURES = 2;

/** A job under way. */
export type Work = {
	job: JobRow;
	reader: DocumentReader;
	signal: AbortSignal;
	/** the languages that its pages are read with, like `de+en` */
	readWith: () => Promise<string>;
	/** what its model has failed with */
	troubles: ModelTroubles;
	/** a look at it, to tell its language: no model reads it */
	isGlance?: true;
};

/** Reads one page and stores it. */
export async function runPage(bench: Bench, work: Work, index: number): Promise<void> {
	const finished = await finishPage(bench, work, index);
	if (finished) await storePage(bench, work, finished);
}

/** Stores a page; one that there is no room for waits for room. */
export async function storePage(
	bench: Bench,
	work: Omit<Work, 'readWith'>,
	page: FinishedPage
): Promise<void> {
	await withRoom(bench, work, () => savePage(bench.lease, page, bench.now()));
}

/**
 * Reads one page. A page that cannot be read fails alone, with its own error.
 * @returns null where the job was ended meanwhile
 * @throws {OcrError} `superseded`
 */
export async function finishPage(bench: Bench, work: Work, index: number): Promise<FinishedPage | null> {
	const { job, signal } = work;
	if (signal.aborted) return null;
	try {
		const { preview, ...read } = await readPage(bench, work, index);
		return { row: { uuid: job.uuid, index, ...read, error: null }, image: preview };
	} catch (error) {
		if (signal.aborted) return null;
		const wire = toWire(error);
		if (wire.code === 'superseded') throw error;
		return { row: { uuid: job.uuid, index, page: null, error: wire }, image: null };
	}
}

function withRoom<T>(
	{ lease, shortage }: Bench,
	{ job, signal }: Omit<Work, 'readWith'>,
	write: () => Promise<T>
): Promise<T> {
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
			if (!(await bench.hasSimd)) await warnOnce(bench.lease, job.uuid, warningText('slow'));
			const recognised = await readImage(bench, work, index, { image, attempts });
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

/** Reads an image with the recogniser, and with the job's model where it has one. */
async function readImage(
	bench: Bench,
	{ job, signal, readWith, troubles, isGlance }: Work,
	index: number,
	{ image, attempts }: { image: PageImage; attempts: number }
): Promise<{ page: Page; warnings: string[] }> {
	const hasModel = job.engine !== undefined && !isGlance;
	// The recogniser's thread takes the pixels away.
	const kept = hasModel ? { ...image, grey: image.grey.slice() } : null;
	const turned = job.rotation === undefined ? {} : { turned: job.rotation };
	const approach = { ...approachOf(job.tool), ...turned };
	const reading = { readWith: await readWith(), signal, approach };
	const printed = await recognise(bench, reading, index, image);
	return kept ? readByModel(bench, { job, index, signal, attempts, troubles }, kept, printed) : printed;
}
