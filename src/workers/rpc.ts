import { OcrError, fromWire, toWire, type WireError } from '#contract/error.ts';

/** Functions a worker offers, by name. Arguments and results must survive structured clone. */
// eslint-disable-next-line typescript/no-explicit-any -- the one place where any method's signature must fit
export type Methods = Record<string, (...args: any[]) => unknown>;
type Call = { id: number; method: string; args: unknown[] };
type Reply = { id: number; value: unknown } | { id: number; error: WireError };

interface Port {
	addEventListener(type: 'message', listener: (event: MessageEvent<Call>) => void): void;
	postMessage(message: Reply, transfer?: Transferable[]): void;
}

/** A result whose buffers leave the worker with it instead of being copied. */
export class Transfer<T> {
	constructor(
		readonly value: T,
		readonly buffers: Transferable[]
	) {}
}
type Unwrapped<T> = T extends Transfer<infer Value> ? Value : T;

/** Answers calls inside a worker. */
export function serve(methods: Methods, port: Port): void {
	port.addEventListener('message', ({ data }) => void respond(methods, port, data));
}

async function respond(methods: Methods, port: Port, { id, method, args }: Call): Promise<void> {
	try {
		const run = methods[method];
		if (!run) throw new OcrError('internal', `This worker has no method ${method}.`);
		const result = await run(...args);
		if (result instanceof Transfer) port.postMessage({ id, value: result.value }, result.buffers);
		else port.postMessage({ id, value: result });
	} catch (error) {
		port.postMessage({ id, error: toWire(error) }); // also when the result could not be cloned
	}
}

type CallOptions = { signal?: AbortSignal; transfer?: Transferable[] };

/** Who is called: a worker, or the port of one that offers something itself (start it). */
interface Remote {
	addEventListener(type: 'message', listener: (event: MessageEvent<Reply>) => void): void;
	addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
	postMessage(message: Call, transfer: Transferable[]): void;
}
type Ending = { terminate: () => void } | { close: () => void };

/** One worker and its calls in flight. A crash, an abort or `close` settles every one of them: no call hangs. */
export class RemoteWorker<M extends Methods> {
	readonly #worker: Remote & Ending;
	readonly #pending = new Map<number, PromiseWithResolvers<unknown>>();
	#lastId = 0;
	#ended: OcrError | undefined;

	constructor(worker: Remote & Ending) {
		this.#worker = worker;
		worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
			const call = this.#pending.get(data.id);
			if ('error' in data) call?.reject(fromWire(data.error));
			else call?.resolve(data.value);
		});
		const crashed = (event: Event) => {
			const reason = event instanceof ErrorEvent && event.message ? event.message : 'it could not be started';
			this.#end(new OcrError('engine_failed', `A worker crashed: ${reason}.`));
		};
		worker.addEventListener('error', crashed);
		worker.addEventListener('messageerror', crashed);
	}

	get ended(): boolean {
		return this.#ended !== undefined;
	}

	/**
	 * @throws {OcrError} whatever the method threw; `engine_failed` when the worker died; the signal's reason where that
	 * is an OcrError, else `cancelled`, when it aborts
	 */
	async call<K extends keyof M & string>(
		method: K,
		args: Parameters<M[K]>,
		{ signal, transfer = [] }: CallOptions = {}
	): Promise<Unwrapped<Awaited<ReturnType<M[K]>>>> {
		if (this.#ended) throw this.#ended;
		if (signal?.aborted) throw abortReason(signal);
		const id = ++this.#lastId;
		const call = Promise.withResolvers<unknown>();
		this.#pending.set(id, call);
		// WASM cannot be interrupted: cancelling means ending the thread.
		const abort = () => signal && this.#end(abortReason(signal));
		signal?.addEventListener('abort', abort, { once: true });
		try {
			this.#worker.postMessage({ id, method, args } satisfies Call, transfer);
			return (await call.promise) as Unwrapped<Awaited<ReturnType<M[K]>>>;
		} finally {
			this.#pending.delete(id);
			signal?.removeEventListener('abort', abort);
		}
	}

	close(): void {
		this.#end(new OcrError('cancelled', 'This worker was closed.'));
	}

	#end(reason: OcrError): void {
		this.#ended ??= reason;
		if ('terminate' in this.#worker) this.#worker.terminate();
		else this.#worker.close();
		for (const call of this.#pending.values()) call.reject(reason);
	}
}

function abortReason(signal: AbortSignal): OcrError {
	return signal.reason instanceof OcrError ? signal.reason : new OcrError('cancelled', 'Cancelled.');
}
