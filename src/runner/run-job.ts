import { OWNER } from '#accounts/plan.ts';
import { OcrError, toWire } from '#contract/error.ts';
import { pickPages } from '#contract/page-ranges.ts';
import type { JobRow } from '#jobs/database.ts';
import { admitJob, claimPage, failJob, OPENING, readWork } from '#jobs/work.ts';
import { isAuto } from '#languages/registry.ts';
import type { Bench } from './bench.ts';
import { DocumentReader } from './document-reader.ts';
import { fetchLanguages, missingLanguages } from './job-languages.ts';
import { runPage, type Work } from './run-page.ts';
import { settleLanguages } from './settle-languages.ts';

/** A file whose opening was lost with its tab this often is not opened again. */
const MAX_ATTEMPTS = 6;

/**
 * Takes one job from wherever it stands to its end: admits it, reads the pages that are not read yet.
 * Ends early, without a trace, when `signal` aborts: cancelled, deleted, or another tab has taken over.
 * @throws {OcrError} `superseded` when the store already knows of a newer runner
 */
export async function runJob(bench: Bench, uuid: string, signal: AbortSignal): Promise<void> {
	const work = await readWork(bench.lease.db, uuid);
	if (!work) return;
	const { job, file, done } = work;
	const reader = openReader(bench, job, file, signal);
	try {
		const before = pickedBefore(job);
		const picked = before ?? (await bench.openings.hold(() => pick(bench, job, reader)));
		const missing = await missingLanguages(bench, job);
		if (missing.length > 0) {
			await reader.close(); // its thread would only wait
			await fetchLanguages(bench, missing, signal);
		}
		if (!before) await admitJob(bench.lease, uuid, picked.length, job.pages === null ? null : picked);
		if (bench.documents.full) await reader.close(); // its thread would only wait
		const todo = picked.filter((index) => !done.has(index));
		await bench.documents.hold(async () => {
			const { readWith, rest } = await settleLanguages(bench, { job, reader, signal }, todo);
			await runPages(bench, { job, reader, signal, readWith }, rest);
		});
	} catch (error) {
		if (!signal.aborted) await failJob(bench.lease, uuid, toWire(error), bench.now());
	} finally {
		await reader.close();
	}
}

/** A job's file, to be opened when it is first asked for something. */
export function openReader(
	{ folders, decoders }: Bench,
	{ family, textLayer, password, language, readWith }: JobRow,
	file: Blob,
	signal: AbortSignal
): DocumentReader {
	return new DocumentReader({
		file,
		open: { family, pdfFolder: folders.pdfjs, textLayer, password },
		identifies: isAuto(language) && readWith === null,
		decoders,
		signal
	});
}

/** The pages of a job that was admitted already. */
function pickedBefore({ pageCount, pageIndexes }: JobRow): number[] | null {
	return pageCount === null ? null : (pageIndexes ?? range(pageCount));
}

/** @returns the indexes of the pages to read */
async function pick({ lease }: Bench, { uuid, pages }: JobRow, reader: DocumentReader): Promise<number[]> {
	if ((await claimPage(lease, uuid, OPENING)) > MAX_ATTEMPTS)
		throw new OcrError('corrupt', 'This file cannot be opened: save or scan it again.');
	const pageCount = await reader.open();
	const picked = pages === null ? range(pageCount) : pickPages(pages, pageCount);
	if (!picked)
		throw new OcrError(
			'unknown_value',
			`"pages" must be within 1-${pageCount}: this document has no others.`
		);
	if (picked.length > OWNER.maxPages) {
		throw new OcrError(
			'too_many_pages',
			`These are ${picked.length} pages; ${OWNER.maxPages} is the most that is taken. Pick some with "pages", or split it.`
		);
	}
	return picked;
}

async function runPages(bench: Bench, work: Work, todo: number[]): Promise<void> {
	const queue = todo.values();
	// As many as can be in memory ask for the next page, so that all documents get their turn.
	const lanes = range(bench.recognisers.size + 1).map(async () => {
		for (const index of queue) {
			if (work.signal.aborted) return;
			await bench.pages.hold(() => runPage(bench, work, index));
		}
	});
	await Promise.all(lanes);
}

function range(count: number): number[] {
	return Array.from({ length: count }, (_, index) => index);
}
