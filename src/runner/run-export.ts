import { OcrError, toWire } from '#contract/error.ts';
import { beginExport, endExport } from '#jobs/exports.ts';
import { readPageImage } from '#jobs/library.ts';
import type { PagePicture } from '#document/ocr-document.ts';
import type { ExportMethods, PictureMethods } from '#workers/export.worker.ts';
import { serve, type RemoteWorker } from '#workers/rpc.ts';
import type { Bench } from './bench.ts';
import { openReader } from './run-job.ts';
import { toOcrDocument } from './to-ocr-document.ts';

/** A file that was lost with its tab this often probably kills it, and is given up. */
const MAX_ATTEMPTS = 3;
/** A thousand pages on a slow phone stay below this. */
const EXPORT_MS = 900_000;

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
	const { attempts, format, job, pages, upload } = begun;
	if (attempts > MAX_ATTEMPTS)
		throw new OcrError('engine_failed', 'Writing this file stopped the program several times.');
	const loan = {
		load: (worker: RemoteWorker<ExportMethods>, loading: AbortSignal) =>
			worker.call('load', [format], { signal: loading }),
		kind: format,
		signal
	};
	return bench.exporters.use(loan, (worker) =>
		withPictures(bench, begun, signal, (port) =>
			worker.call('write', [format, toOcrDocument(job, pages), { blob: upload, family: job.family }, port], {
				signal: AbortSignal.any([signal, AbortSignal.timeout(EXPORT_MS)]),
				transfer: [port]
			})
		)
	);
}

/** Answers the writer when it asks for a page's picture: one that is held, or one that is drawn then. */
async function withPictures<T>(
	bench: Bench,
	{ job, pages, upload }: Begun,
	signal: AbortSignal,
	work: (port: MessagePort) => Promise<T>
): Promise<T> {
	const reader = openReader(bench, job, upload, signal);
	const undrawn = new Set(
		pages.flatMap(({ index, page }) => (job.family === 'pdf' && page?.source === 'text_layer' ? index : []))
	);
	const methods: PictureMethods = {
		async picture(index: number): Promise<PagePicture | null> {
			const held = await readPageImage(bench.lease.db, job.uuid, index);
			const drawn = held || !undrawn.has(index) ? null : await reader.picture(index).catch(() => null);
			const blob = held ?? drawn;
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
		await reader.close();
	}
}
