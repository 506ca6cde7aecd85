import { NO_ROOM_LOCK } from '#contract/hint.ts';
import { toWire } from '#contract/error.ts';

/** Until a write is tried again. */
const RETRY_MS = 3000;

/**
 * While this device has no room, nothing can be written, also not that there is none. So a lock says it, for as long
 * as this tab lives.
 */
export class Shortage {
	#release: (() => void) | undefined;

	/**
	 * Writes, again and again while there is no room for it.
	 * @param tell called when it has to wait
	 * @throws whatever else `write` throws, and that there is no room once `signal` aborts
	 */
	async outlast<T>(write: () => Promise<T>, tell: () => void, signal: AbortSignal): Promise<T> {
		for (;;) {
			try {
				const written = await write();
				this.end();
				return written;
			} catch (error) {
				if (signal.aborted || toWire(error).code !== 'storage_full') throw error;
				await this.#begin();
				tell();
				await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
			}
		}
	}

	end(): void {
		this.#release?.();
		this.#release = undefined;
	}

	async #begin(): Promise<void> {
		if (this.#release) return;
		const over = Promise.withResolvers<void>();
		this.#release = over.resolve;
		await new Promise<void>((held) => {
			void navigator.locks.request(NO_ROOM_LOCK, { mode: 'shared' }, () => {
				held();
				return over.promise;
			});
		});
	}
}
