import { RANKS } from '#accounts/plan.ts';
import { OcrError, toWire } from '#contract/error.ts';
import { pickPages } from '#contract/page-ranges.ts';
import type { JobRow } from '#jobs/database.ts';
import { limitsOf } from '#jobs/settings.ts';
import { admitJob, claimPage, failJob, OPENING, readWork } from '#jobs/work.ts';
import { isAuto } from '#languages/registry.ts';
import { approachOf } from '#tools/tools.ts';
import { makeRoom, type Bench } from './bench.ts';
import { DocumentReader } from './document-reader.ts';
import { fetchLanguages, likelyLanguages, missingLanguages } from './job-languages.ts';
import { recogniserLoan } from './recognise.ts';
import { runPage, type Work } from './run-page.ts';
import { settleLanguages } from './settle-languages.ts';
import { makeSureOfTranslator } from './translators.ts';
import { makeSureOfModel } from './vision.ts';

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
	const rank = RANKS[job.plan];
	const reader = openReader(bench, job, file, signal);
	try {
		const before = pickedBefore(job);
		const picked = before ?? (await bench.openings.hold(() => pick(bench, job, reader), 1, rank));
		if (job.engine !== undefined) await makeSureOfModel(bench, job.engine, signal);
		await makeSureOfTranslator(bench, job, signal);
		const missing = await missingLanguages(bench, job);
		if (missing.length > 0) {
			await reader.close(); // its thread would only wait
			await fetchLanguages(bench, { job, signal }, missing);
		}
		// A picture has no text of its own: its recogniser starts while it is decoded.
		if (job.family !== 'pdf')
			bench.recognisers.warm(recogniserLoan(bench, await likelyLanguages(bench, job), signal));
		if (!before && !(await admit(bench, job, picked))) return;
		const todo = picked.filter((index) => !done.has(index));
		const unsettled = { job, reader, signal, troubles: { count: 0 } };
		if (bench.documents.full) await reader.close(); // its thread would only wait
		const { readWith, rest } = await bench.documents.hold(
			() => settleLanguages(bench, unsettled, todo),
			1,
			rank
		);
		await runInTurns(bench, { ...unsettled, readWith }, rest);
		await reader.close();
		makeRoom(bench, picked.length);
	} catch (error) {
		if (!signal.aborted) await failJob(bench.lease, uuid, toWire(error), bench.now());
	} finally {
		await reader.close();
	}
}

/** A job's file, to be opened when it is first asked for something. */
export function openReader(
	{ folders, decoders }: Bench,
	{ family, textLayer, password, language, readWith, tool, rotation = 0 }: JobRow,
	file: Blob,
	signal: AbortSignal
): DocumentReader {
	return new DocumentReader({
		file,
		// Text that a page brings stands as the file has it: what is turned is read.
		open: { family, pdfFolder: folders.pdfjs, textLayer: rotation === 0 ? textLayer : 'ignore', password },
		layout: approachOf(tool).layout,
		turned: rotation,
		identifies: isAuto(language) && readWith === null,
		decoders,
		signal
	});
}

/** @returns whether the job may be read: nothing else has ended it, and its account has enough left */
async function admit({ lease, now }: Bench, { uuid, pages }: JobRow, picked: number[]): Promise<boolean> {
	const pageIndexes = pages === null ? null : picked;
	return admitJob(lease, uuid, { pageCount: picked.length, pageIndexes }, now());
}

/** The pages of a job that was admitted already. */
function pickedBefore({ pageCount, pageIndexes }: JobRow): number[] | null {
	return pageCount === null ? null : (pageIndexes ?? range(pageCount));
}

/** @returns the indexes of the pages to read */
async function pick(
	{ lease }: Bench,
	{ uuid, pages, plan }: JobRow,
	reader: DocumentReader
): Promise<number[]> {
	if ((await claimPage(lease, uuid, OPENING)) > MAX_ATTEMPTS)
		throw new OcrError('corrupt', 'This file cannot be opened: save or scan it again.');
	const pageCount = await reader.open();
	const picked = pages === null ? range(pageCount) : pickPages(pages, pageCount);
	if (!picked)
		throw new OcrError(
			'unknown_value',
			`"pages" must be within 1-${pageCount}: this document has no others.`
		);
	const { pages: most } = await limitsOf(lease.db, plan);
	if (picked.length > most) {
		throw new OcrError(
			'too_many_pages',
			`These are ${picked.length} pages; ${most} is the most that is taken. Pick some with "pages", or split it.`
		);
	}
	return picked;
}

/** Few documents can be open at a time; while others wait, each is read so many pages further, then makes way. */
const TURN_PAGES = 8;

async function runInTurns(bench: Bench, work: Work, todo: number[]): Promise<void> {
	const queue = [...todo];
	while (queue.length > 0 && !work.signal.aborted) {
		if (bench.documents.full) await work.reader.close(); // its thread would only wait
		await bench.documents.hold(() => runTurn(bench, work, queue), 1, RANKS[work.job.plan]);
	}
}

/** Reads pages side by side and takes them out of the queue. Who goes before this job waits for one page, others for a turn. */
async function runTurn(bench: Bench, work: Work, queue: number[]): Promise<void> {
	const { documents, pages } = bench;
	const rank = RANKS[work.job.plan];
	let begun = 0;
	const next = () => {
		const mustYield = begun >= TURN_PAGES ? documents.awaited : begun > 0 && documents.isAwaitedBefore(rank);
		const mustEnd = work.signal.aborted || mustYield;
		begun++;
		return mustEnd ? undefined : queue.shift();
	};
	// As many as can be in memory ask for the next page, so that all open documents get their turn.
	const lanes = range(bench.recognisers.size + 1).map(async () => {
		for (let index = next(); index !== undefined; index = next())
			await pages.hold(() => runPage(bench, work, index), 1, rank);
	});
	await Promise.all(lanes);
}

function range(count: number): number[] {
	return Array.from({ length: count }, (_, index) => index);
}
