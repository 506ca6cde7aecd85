import { createContext } from 'svelte';
import { createClient, type Client } from '#client/client.ts';
import { toTrouble, type Trouble } from './trouble.ts';

/** Whether this page can read already. What is handed in before waits for it. */
export class Session {
	client = $state.raw<Client | null>(null);
	trouble = $state.raw<Trouble | null>(null);
	/** the site's address, '' until the page runs */
	base = $state.raw('');
	readonly #opened = Promise.withResolvers<Client>();

	constructor() {
		// Told on the screen through `trouble`, also where nobody waits.
		this.#opened.promise.catch(() => undefined);
	}

	/** @param base the site's address, ending with a slash; its API answers from now on */
	open(base: string): void {
		this.base = base;
		const client = createClient(base, 'owner');
		this.client = client;
		this.#opened.resolve(client);
	}

	fail(error: unknown): void {
		this.trouble = toTrouble(error);
		this.#opened.reject(error);
	}

	/** The client as soon as there is one. @throws what kept the page from being ready */
	opened(): Promise<Client> {
		return this.#opened.promise;
	}
}

export const [useSession, provideSession] = createContext<Session>();
