import { OcrError, toWire } from '#contract/error.ts';
import { readMadeFile } from '#contract/format.ts';
import { beginExport, endExport, readPage } from '#jobs/exports.ts';
import { readPageImage } from '#jobs/library.ts';
import { readTranslation } from '#jobs/translations.ts';
import { findLanguage } from '#languages/registry.ts';
import type { ExportMethods, PageMethods } from '#workers/export.worker.ts';
import { serve, type RemoteWorker } from '#workers/rpc.ts';
import { makeRoom, type Bench } from './bench.ts';
import { documentHead } from './document-head.ts';
import { openReader } from './run-job.ts';
import { watched } from './watched.ts';

/** A file that was lost with its tab this often probably kills it, and is given up. */
const MAX_ATTEMPTS = 3;
/** A thousand pages on a slow phone stay below this. */
const EXPORT_MS = 900_000;

/** A document of more pages is written in the memory that idle readers would hold for another minute. */
const LONG_PAGES = 50;

type Begun = NonNullable<Awaited<ReturnType<typeof beginExport>>>;

/**
 * Makes a file that somebody waits for, one at a time.
 * @param id of the wish
 * @throws {OcrError} `superseded` when the store already knows of a newer runner
 */
export async function runExport(bench: Bench, id: number, signal: AbortSignal): Promise<void> {
	await bench.exports.hold(async () => {
		const begun = signal.aborted ? null : await beginExport(bench.lease, id);
		if (!begun) return;
		const outcome = await makeFile(bench, begun, signal).catch(toWire);
		if (!signal.aborted) await storeFile(bench, id, outcome);
	});
}

async function storeFile(
	{ lease }: Bench,
	id: number,
	outcome: Blob | ReturnType<typeof toWire>
): Promise<void> {
	try {
		await endExport(lease, id, outcome);
	} catch (error) {
		if (error instanceof OcrError) throw error;
		await endExport(lease, id, toWire(error)); // no room for it
	}
}

async function makeFile(bench: Bench, begun: Begun, signal: AbortSignal): Promise<Blob> {
	const { attempts, job, indexes, changes, upload } = begun;
	const { format, use } = readMadeFile(begun.format);
	if (attempts > MAX_ATTEMPTS)
		throw new OcrError('engine_failed', 'Writing this file stopped the program several times.');
	if (indexes.length > LONG_PAGES) for (const pool of [bench.recognisers, bench.decoders]) pool.close();
	const loan = {
		load: (worker: RemoteWorker<ExportMethods>, loading: AbortSignal) =>
			worker.call('load', [format], { signal: loading }),
		signal
	};
	makeRoom(bench, indexes.length);
	const target = findLanguage(job.translation?.language ?? '');
	const translation =
		target && use !== 'none' ? { language: target.code, direction: target.direction, use } : null;
	const document = { ...documentHead(job), indexes, changes, translation };
	const file = upload && { blob: upload, family: job.family };
	try {
		return await bench.exporters.use(loan, (worker) =>
			withPages(bench, begun, signal, (port) =>
				watched(
					(inTime) =>
						worker.call('write', [format, document, file, port], {
							signal: AbortSignal.any([inTime, signal]),
							transfer: [port]
						}),
					EXPORT_MS,
					new OcrError('engine_failed', 'Writing this file took too long and was given up.')
				)
			)
		);
	} finally {
		bench.exporters.close(); // it has held a whole document
	}
}

/** Answers the writer when it asks for a page, and for its picture: one that is held, or one that is drawn then. */
async function withPages<T>(
	bench: Bench,
	{ job, upload, changes }: Begun,
	signal: AbortSignal,
	work: (port: MessagePort) => Promise<T>
): Promise<T> {
	const { db } = bench.lease;
	const reader = upload && openReader(bench, job, upload, signal);
	const methods: PageMethods = {
		page: (index) => readPage(db, { uuid: job.uuid, index }, changes),
		translations: (index) => readTranslation(db, { uuid: job.uuid, index }),
		async picture(index) {
			const held = await readPageImage(db, job.uuid, index);
			const isUndrawn = held === null && job.family === 'pdf';
			const blob = isUndrawn && reader ? await reader.picture(index).catch(() => null) : held;
			return blob && { blob };
		}
	};
	const { port1, port2 } = new MessageChannel();
	serve(methods, port1);
	port1.start();
	try {
		return await work(port2);
	} finally {
		port1.close();
		await reader?.close();
	}
}
