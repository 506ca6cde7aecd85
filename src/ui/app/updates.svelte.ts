import { takeOver, takeOverNow, watchUpdates } from '#client/update.ts';

/** A new version of the app: offered, waiting until nobody would lose anything, or on its way in. */
export type UpdateState = 'none' | 'offered' | 'waiting' | 'loading';

export class Updates {
	state = $state.raw<UpdateState>('none');
	#stop = new AbortController();

	/** @param base the site's address, ending with a slash @returns how to stop */
	follow(base: string): () => void {
		const stop = watchUpdates(base, () => {
			if (this.state === 'none') this.state = 'offered';
		});
		return () => {
			stop();
			this.#stop.abort();
		};
	}

	/** This page, like all others of the app, is loaded again when the new version has taken over. */
	async load(base: string): Promise<void> {
		this.state = 'loading';
		this.#stop = new AbortController();
		const { signal } = this.#stop;
		await takeOver(base, () => (this.state = 'waiting'), signal);
		if (!signal.aborted) this.state = 'loading';
	}

	async insist(base: string): Promise<void> {
		this.#stop.abort();
		this.state = 'loading';
		await takeOverNow(base);
	}

	/** It comes in by itself when the app is opened the next time. */
	later(): void {
		this.#stop.abort();
		this.state = 'none';
	}
}
