import { OWNER } from '#accounts/plan.ts';
import { OcrError, toWire } from '#contract/error.ts';
import type { JobRow } from '#jobs/database.ts';
import { admitJob, claimPage, failJob, OPENING, readWork } from '#jobs/work.ts';
import type { Bench } from './bench.ts';
import { DocumentReader } from './document-reader.ts';
import { runPage } from './run-page.ts';

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
	const reader = new DocumentReader({
		family: job.family,
		file,
		pdfFolder: bench.folders.pdfjs,
		decoders: bench.decoders,
		signal
	});
	try {
		const pageCount = job.pageCount ?? (await bench.openings.hold(() => admit(bench, job, reader)));
		if (bench.documents.full) await reader.close(); // its thread would only wait
		const todo = range(pageCount).filter((index) => !done.has(index));
		await bench.documents.hold(() => runPages(bench, { job, reader, signal }, todo));
	} catch (error) {
		if (!signal.aborted) await failJob(bench.lease, uuid, toWire(error), bench.now());
	} finally {
		await reader.close();
	}
}

async function admit({ lease }: Bench, { uuid }: JobRow, reader: DocumentReader): Promise<number> {
	if ((await claimPage(lease, uuid, OPENING)) > MAX_ATTEMPTS)
		throw new OcrError('corrupt', 'This file cannot be opened: save or scan it again.');
	const pageCount = await reader.open();
	if (pageCount > OWNER.maxPages) {
		throw new OcrError(
			'too_many_pages',
			`This document has ${pageCount} pages; ${OWNER.maxPages} is the most that is taken. Split it.`
		);
	}
	await admitJob(lease, uuid, pageCount);
	return pageCount;
}

async function runPages(bench: Bench, work: Parameters<typeof runPage>[1], todo: number[]): Promise<void> {
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
