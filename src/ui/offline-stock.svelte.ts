import { createContext } from 'svelte';
import { stockUp, type Stock } from '#client/offline.ts';
import { atRest } from './at-rest.ts';

type State = { kind: 'idle' | 'ready' | 'failed' } | ({ kind: 'loading' } & Stock);

/** Keeps what it takes to work without a network, and says how far it is. */
export class OfflineStock {
	state = $state.raw<State>({ kind: 'idle' });
	#begun = false;

	/** Begins when the page has nothing better to do; not at all where the person saves data. @returns how to stop waiting */
	startWhenIdle(base: string): () => void {
		if (savesData()) return () => undefined;
		return atRest(() => void this.start(base));
	}

	/** Begins now, once. */
	async start(base: string): Promise<void> {
		if (this.#begun) return;
		this.#begun = true;
		try {
			await stockUp(base, ({ loaded, total }) => {
				if (loaded < total) this.state = { kind: 'loading', loaded, total };
			});
			this.state = { kind: 'ready' };
		} catch {
			// Offline, a host that is down or a full disk: the words on the screen say so, the next visit tries again.
			this.state = { kind: 'failed' };
		}
	}
}

export const [useStock, provideStock] = createContext<OfflineStock>();

function savesData(): boolean {
	const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
	return connection?.saveData === true;
}
