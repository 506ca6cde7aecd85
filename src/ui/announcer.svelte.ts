import { createContext } from 'svelte';

/** Each page of a long document would talk over the one before it. */
const PAUSE_MS = 8000;

/** What a screen reader says without being asked: results at once, progress now and then. */
export class Announcer {
	text = $state.raw('');
	#saidAt = -Infinity;

	say(text: string): void {
		this.text = text;
		this.#saidAt = performance.now();
	}

	/** Says it unless something was said just now. */
	murmur(text: string): void {
		if (performance.now() - this.#saidAt > PAUSE_MS) this.say(text);
	}
}

export const [useAnnouncer, provideAnnouncer] = createContext<Announcer>();
