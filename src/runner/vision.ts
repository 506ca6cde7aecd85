import { OcrError } from '#contract/error.ts';
import type { Page } from '#document/document.ts';
import type { PageImage } from '#document/page-image.ts';
import type { JobRow } from '#jobs/database.ts';
import { findInstalled } from '#models/model-shelf.ts';
import type { VisionReading } from '#pipeline/vision/read-vision.ts';
import type { Loan } from '#workers/pool.ts';
import type { RemoteWorker } from '#workers/rpc.ts';
import type { VisionMethods } from '#workers/vision-methods.ts';
import type { Bench } from './bench.ts';

/** A gigabyte from a slow disk onto a slow card. */
const LOAD_MS = 180_000;
/** A page takes minutes where the processor has to do what a graphics card should. */
const READ_MS = 900_000;
/** A model that is asked to stop does so between two tokens. */
const STOP_MS = 5000;
/** A page that was lost with its tab this often is read as print: the model may be too large for this device. */
const MAX_ATTEMPTS = 2;

type Recognised = { page: Page; warnings: string[] };
type Reading = { job: JobRow; signal: AbortSignal; attempts: number };

/** @throws {OcrError} `model_missing` where the model has gone since the job was handed in */
export async function makeSureOfModel({ site }: Bench, id: string, signal: AbortSignal): Promise<void> {
	if (signal.aborted || (await findInstalled(site, id))) return;
	throw new OcrError(
		'model_missing',
		'The vision model is no longer on this device: fetch it again on the models page, or send the file with tier=cpu.'
	);
}

/**
 * Has a page read by the job's model, beside what the recogniser read. Where the model fails, loses its way or has ended
 * its tab before, the page stays as the recogniser read it, with a warning that says so.
 * @param image its buffer is transferred: unusable afterwards
 */
export async function readByModel(
	bench: Bench,
	{ job, signal, attempts }: Reading,
	image: PageImage,
	printed: Recognised
): Promise<Recognised> {
	const asPrint = (reason: string) => ({ ...printed, warnings: [...printed.warnings, reason] });
	if (attempts > MAX_ATTEMPTS) return asPrint(STOPPED_TAB);
	try {
		const { rotation } = printed.page;
		// Where a person said how it stands, the image was turned before.
		const read = job.rotation === undefined ? printed.page : { ...printed.page, rotation: 0 as const };
		const reading = await readPage(bench, { job, signal }, image, read);
		if (reading.page) return { ...printed, page: { ...reading.page, rotation } };
		return asPrint(LOST_ITS_WAY);
	} catch (error) {
		if (signal.aborted || !(error instanceof OcrError)) throw error;
		return asPrint(`${error.message} It was read as print.`);
	}
}

const STOPPED_TAB = 'The vision model stopped the program on this page: it was read as print.';
const LOST_ITS_WAY = 'The vision model lost its way on this page: it was read as print.';

async function readPage(
	bench: Bench,
	{ job, signal }: Omit<Reading, 'attempts'>,
	image: PageImage,
	page: Page
): Promise<VisionReading> {
	const wants = job.tool === 'math-to-latex' ? 'formula' : 'text';
	return bench.vision.use(visionLoan(bench, job.engine ?? '', signal), async (worker) => {
		const call = worker.call('read', [image, page, wants], { transfer: [image.grey.buffer] });
		return await stoppable(worker, call, signal);
	});
}

function visionLoan({ site }: Bench, id: string, signal: AbortSignal): Loan<VisionMethods> {
	return {
		load: (worker, loading) => worker.call('load', [site, id], { signal: loading }),
		kind: id,
		signal,
		firstLoadMs: LOAD_MS
	};
}

/** Waits for a reading. One that nobody wants any more is asked to stop, so that its model stays loaded, and ended if it does not. */
async function stoppable<T>(
	worker: RemoteWorker<VisionMethods>,
	call: Promise<T>,
	signal: AbortSignal
): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const end = () => {
		worker.call('stop', []).catch(() => undefined); // it may have ended by itself
		timer = setTimeout(() => worker.close(), STOP_MS);
	};
	const watchdog = setTimeout(end, READ_MS);
	signal.addEventListener('abort', end, { once: true });
	if (signal.aborted) end();
	try {
		return await call;
	} finally {
		clearTimeout(timer);
		clearTimeout(watchdog);
		signal.removeEventListener('abort', end);
	}
}
