import { OcrError } from '#contract/error.ts';
import { UNDER_WAY_CHANNEL, type UnderWay } from '#contract/under-way.ts';
import { warningText } from '#contract/warning.ts';
import type { Page } from '#document/document.ts';
import type { PageImage } from '#document/page-image.ts';
import type { JobRow } from '#jobs/database.ts';
import { findInstalled } from '#models/model-shelf.ts';
import type { VisionReading } from '#pipeline/vision/read-vision.ts';
import type { Loan } from '#workers/pool.ts';
import { serve, type RemoteWorker } from '#workers/rpc.ts';
import type { VisionMethods, VisionToldMethods } from '#workers/vision-methods.ts';
import { askForWindow } from './ask-for-window.ts';
import type { Bench } from './bench.ts';

/** A gigabyte from a slow disk onto a slow card. */
const LOAD_MS = 180_000;
/** What does not load fails again: once more, for a script that was on its way through a service worker that stopped. */
const LOAD_FAILURES = 2;
/** A page takes minutes where the processor has to do what a graphics card should. */
const READ_MS = 900_000;
/** A model that is asked to stop does so between two tokens. */
const STOP_MS = 5000;
/** A page that was lost with its tab this often is read as print: the model may be too large for this device. */
const MAX_ATTEMPTS = 2;
const TELL_AGAIN_MS = 1000;
/** A model that has failed on so many pages of a job in a row is not tried on its others. */
const MAX_TROUBLES = 2;

type Recognised = { page: Page; warnings: string[] };
type Reading = {
	job: JobRow;
	index: number;
	signal: AbortSignal;
	attempts: number;
	/** of the job, shared by its pages */
	troubles: ModelTroubles;
};
/** What a model has failed with since it last read a page. */
export type ModelTroubles = { count: number };

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
	reading: Reading,
	image: PageImage,
	printed: Recognised
): Promise<Recognised> {
	const { job, signal, attempts, troubles } = reading;
	const asPrint = (reason: string) => ({ ...printed, warnings: [...printed.warnings, reason] });
	if (attempts > MAX_ATTEMPTS) return asPrint(warningText('model_stopped_tab'));
	if (troubles.count >= MAX_TROUBLES) return asPrint(warningText('model_given_up'));
	try {
		const { rotation } = printed.page;
		// Where a person said how it stands, the image was turned before.
		const read = job.rotation === undefined ? printed.page : { ...printed.page, rotation: 0 as const };
		const { page } = await readPage(bench, reading, image, read);
		troubles.count = 0;
		return page ? { ...printed, page: { ...page, rotation } } : asPrint(warningText('model_lost'));
	} catch (error) {
		if (signal.aborted || !(error instanceof OcrError)) throw error;
		troubles.count++;
		return asPrint(warningText('model_failed', { message: error.message }));
	}
}

async function readPage(
	bench: Bench,
	{ job, index, signal }: Reading,
	image: PageImage,
	page: Page
): Promise<VisionReading> {
	const wants = job.tool === 'math-to-latex' ? 'formula' : 'text';
	const teller = new Teller(job.uuid, index);
	try {
		return await bench.vision.use(visionLoan(bench, job.engine ?? '', teller, signal), async (worker) => {
			const told = teller.port();
			const call = worker.call('read', [image, page, wants, told], {
				transfer: [image.grey.buffer, told]
			});
			return await stoppable(worker, call, signal);
		});
	} finally {
		teller.close();
	}
}

function visionLoan(bench: Bench, id: string, teller: Teller, signal: AbortSignal): Loan<VisionMethods> {
	return {
		async load(worker, loading) {
			const window = await askForWindow(bench, (model) => model.id === id);
			const told = teller.port();
			const transfer = window ? [told, window] : [told];
			await worker.call(
				'load',
				[
					{ site: bench.site, id },
					{ told, window }
				],
				{ signal: loading, transfer }
			);
		},
		kind: id,
		signal,
		firstLoadMs: LOAD_MS,
		mostFailures: LOAD_FAILURES
	};
}

/** Puts what the model's thread tells of a page before whoever looks at it. */
class Teller {
	readonly #place: { uuid: string; index: number };
	readonly #channel = new BroadcastChannel(UNDER_WAY_CHANNEL);
	readonly #ports: MessagePort[] = [];
	#last: UnderWay | null = null;
	/** Who begins to look between two words of a slow model sees what there is, too. */
	readonly #timer = setInterval(() => this.#last && this.#tell(this.#last), TELL_AGAIN_MS);

	constructor(uuid: string, index: number) {
		this.#place = { uuid, index };
	}

	/** For the thread. */
	port(): MessagePort {
		const { port1, port2 } = new MessageChannel();
		const methods: VisionToldMethods = {
			loaded: (loaded) => this.#tell({ ...this.#place, loaded }),
			text: (text) => this.#tell({ ...this.#place, text })
		};
		serve(methods, port1);
		port1.start();
		this.#ports.push(port1);
		return port2;
	}

	close(): void {
		clearInterval(this.#timer);
		for (const port of this.#ports) port.close();
		this.#channel.close();
	}

	#tell(underWay: UnderWay): void {
		this.#last = underWay;
		this.#channel.postMessage(underWay);
	}
}

/**
 * Waits for a reading. One that nobody wants any more is asked to stop, so that its model stays loaded, and ended if it
 * does not; one that fails ends its thread, for a graphics card that was lost does not come back to what was on it.
 */
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
	} catch (error) {
		worker.close();
		throw error;
	} finally {
		clearTimeout(timer);
		clearTimeout(watchdog);
		signal.removeEventListener('abort', end);
	}
}
