import type { Methods, RemoteWorker } from './rpc.ts';

/** Workers of one kind, started when they are wanted and ended when nobody has wanted them for a while. */
export class Pool<M extends Methods> {
	readonly size: number;
	readonly #spawn: () => RemoteWorker<M>;
	readonly #idleMs: number;
	readonly #idle: RemoteWorker<M>[] = [];
	readonly #waiting: ((worker: RemoteWorker<M>) => void)[] = [];
	#count = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(size: number, spawn: () => RemoteWorker<M>, idleMs = 60_000) {
		this.size = size;
		this.#spawn = spawn;
		this.#idleMs = idleMs;
	}

	/** Lends a worker for one piece of work; who waits longest is served first. A worker that ended is replaced. */
	async use<T>(work: (worker: RemoteWorker<M>) => Promise<T>): Promise<T> {
		const worker = await this.lend();
		try {
			return await work(worker);
		} finally {
			this.giveBack(worker);
		}
	}

	/** Lends a worker until it is given back. */
	async lend(): Promise<RemoteWorker<M>> {
		clearTimeout(this.#timer);
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

	giveBack(worker: RemoteWorker<M>): void {
		const next = this.#waiting.shift();
		if (next) next(worker.ended ? this.#spawn() : worker);
		else if (worker.ended) this.#count--;
		else this.#idle.push(worker);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.close(), this.#idleMs);
	}

	/** Ends the workers that are idle. */
	close(): void {
		for (const worker of this.#idle.splice(0)) {
			worker.close();
			this.#count--;
		}
	}
}
