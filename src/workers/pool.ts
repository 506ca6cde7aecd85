import { OcrError } from '#contract/error.ts';
import type { Methods, RemoteWorker } from './rpc.ts';

/** Loading from a cache takes a fraction of this; each further try has twice the time, for slow networks. */
const FIRST_LOAD_MS = 3000;
const TRIES = 7;
/** A load that fails at once is not tried as often: offline, a part may simply not be there. */
const FAILURES = 4;
/** A browser that has just stopped a service worker takes a moment to start it again; each further wait is longer. */
const FAILED_PAUSE_MS = 200;

export type Loan<M extends Methods> = {
	/** makes a worker load what it will need */
	load: (worker: RemoteWorker<M>, signal: AbortSignal) => Promise<unknown>;
	/** what it then has loaded: a worker that has it already is taken first */
	kind?: string;
	signal?: AbortSignal;
	firstLoadMs?: number;
	/** so often a load may fail at once before it is given up */
	mostFailures?: number;
};

/** Workers of one kind, started when they are wanted and ended when nobody has wanted them for a while. */
export class Pool<M extends Methods> {
	readonly size: number;
	readonly #spawn: () => RemoteWorker<M>;
	readonly #idleMs: number;
	readonly #idle: RemoteWorker<M>[] = [];
	readonly #kinds = new WeakMap<RemoteWorker<M>, string>();
	readonly #waiting: ((worker: RemoteWorker<M>) => void)[] = [];
	#count = 0;
	#warming: Promise<void> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(size: number, spawn: () => RemoteWorker<M>, idleMs = 60_000) {
		this.size = size;
		this.#spawn = spawn;
		this.#idleMs = idleMs;
	}

	/** Starts a worker where there is none. Whatever fails here fails again, with somebody to tell, when one is lent. */
	warm(loan: Loan<M>): void {
		if (this.#count > 0) return;
		this.#warming = this.use(loan, () => Promise.resolve()).catch(() => undefined);
	}

	/** Lends a worker for one piece of work; who waits longest is served first. */
	async use<T>(loan: Loan<M>, work: (worker: RemoteWorker<M>) => Promise<T>): Promise<T> {
		const worker = await this.lend(loan);
		try {
			return await work(worker);
		} finally {
			this.giveBack(worker);
		}
	}

	/**
	 * Lends a worker that has loaded what it needs, until it is given back. A load that fails or stalls is begun again
	 * in a new thread: when the browser stops a service worker, a script that is on its way through it fails to load
	 * or (in Chromium, a worker's own script) never arrives, without a word.
	 * @throws {OcrError} `engine_failed` when it stalls time after time; else what `load` throws
	 */
	async lend({
		load,
		kind = '',
		signal,
		firstLoadMs = FIRST_LOAD_MS,
		mostFailures = FAILURES
	}: Loan<M>): Promise<RemoteWorker<M>> {
		// Who comes first while a worker is warmed has that one: a second would take as long to start.
		const warming = this.#warming;
		this.#warming = undefined;
		await warming;
		for (let tries = 1, failures = 0; ; tries++) {
			const worker = await this.#take(kind);
			const stall = new AbortController();
			const timer = setTimeout(() => stall.abort(stalled()), firstLoadMs * 2 ** (tries - 1));
			try {
				await load(worker, signal ? AbortSignal.any([stall.signal, signal]) : stall.signal);
				this.#kinds.set(worker, kind);
				return worker;
			} catch (error) {
				worker.close(); // a module that failed to load stays failed in its thread
				this.giveBack(worker);
				if (!stall.signal.aborted) failures++;
				if (signal?.aborted || tries === TRIES || failures >= mostFailures) throw error;
			} finally {
				clearTimeout(timer);
			}
			await new Promise((resolve) => setTimeout(resolve, FAILED_PAUSE_MS * failures));
		}
	}

	/** Takes a worker back; one that ended is replaced where somebody waits. */
	giveBack(worker: RemoteWorker<M>): void {
		const next = this.#waiting.shift();
		if (next) next(worker.ended ? this.#spawn() : worker);
		else if (worker.ended) this.#count--;
		else this.#idle.push(worker);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.close(), this.#idleMs);
	}

	async #take(kind: string): Promise<RemoteWorker<M>> {
		clearTimeout(this.#timer);
		const alike = this.#idle.findIndex((worker) => !worker.ended && this.#kinds.get(worker) === kind);
		const [ready] = alike < 0 ? [] : this.#idle.splice(alike, 1);
		if (ready) return ready;
		for (let idle = this.#idle.pop(); idle; idle = this.#idle.pop()) {
			if (!idle.ended) return idle;
			this.#count--;
		}
		if (this.#count < this.size) {
			this.#count++;
			return this.#spawn();
		}
		return new Promise((resolve) => this.#waiting.push(resolve));
	}

	/** Ends the workers that are idle. */
	close(): void {
		for (const worker of this.#idle.splice(0)) {
			worker.close();
			this.#count--;
		}
	}
}

function stalled(): OcrError {
	return new OcrError('engine_failed', 'A part of the reader could not be loaded.');
}
