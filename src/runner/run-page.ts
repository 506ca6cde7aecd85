import { OcrError, toWire } from '#contract/error.ts';
import type { JobRow, PageRow } from '#jobs/database.ts';
import { claimPage, savePage } from '#jobs/work.ts';
import type { Page } from '#document/document.ts';
import type { Bench } from './bench.ts';
import type { DocumentReader } from './document-reader.ts';
import { recognise } from './recognise.ts';

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
};

/** What became of a page, as it is to be stored. */
export type FinishedPage = { row: PageRow; preview: Blob | null };

/** Reads one page and stores it. */
export async function runPage(bench: Bench, work: Work, index: number): Promise<void> {
	const finished = await finishPage(bench, work, index);
	if (finished) await storePage(bench, work, finished);
}

/** Stores a page; one that there is no room for is stored with that error instead. */
export async function storePage(
	{ lease, now }: Bench,
	{ signal }: Pick<Work, 'signal'>,
	{ row, preview }: FinishedPage
): Promise<void> {
	try {
		await savePage(lease, row, preview, now());
	} catch (error) {
		if (signal.aborted) return;
		if (isSuperseded(error)) throw error;
		await savePage(lease, failed(row, error), null, now());
	}
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
		return { row: { uuid: job.uuid, index, ...read, error: null }, preview };
	} catch (error) {
		if (signal.aborted) return null;
		if (isSuperseded(error)) throw error;
		return { row: failed({ uuid: job.uuid, index }, error), preview: null };
	}
}

async function readPage(
	bench: Bench,
	{ job, reader, signal, readWith }: Work,
	index: number
): Promise<{ page: Page; preview: Blob | null; warnings: string[] }> {
	for (let failures = 1; ; failures++) {
		if ((await claimPage(bench.lease, job.uuid, index)) > MAX_ATTEMPTS) {
			throw new OcrError('engine_failed', 'Reading this page stopped the program several times.');
		}
		try {
			const { image, page, preview, warnings } = await reader.decode(index);
			if (page) return { page, preview, warnings };
			const reading = { readWith: await readWith(), signal };
			const recognised = await recognise(bench, reading, index, image);
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

function failed({ uuid, index }: Pick<PageRow, 'uuid' | 'index'>, error: unknown): PageRow {
	return { uuid, index, page: null, error: toWire(error) };
}

function isSuperseded(error: unknown): boolean {
	return error instanceof OcrError && error.code === 'superseded';
}
