import { createContext } from 'svelte';

/** What Chromium sends a page that it would install. Source: https://wicg.github.io/manifest-incubations/ */
type InstallEvent = Event & { prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }> };

/** Whether the browser would install the app, to be asked by a button of ours. */
export class InstallOffer {
	#event = $state.raw<InstallEvent | null>(null);
	readonly stands = $derived(this.#event !== null);

	take(event: Event): void {
		if (!('prompt' in event)) return;
		event.preventDefault();
		this.#event = event as InstallEvent;
	}

	/** Has the browser ask; it does so once for each offer. */
	async accept(): Promise<void> {
		const event = this.#event;
		this.#event = null;
		await event?.prompt();
	}
}

export const [useInstallOffer, provideInstallOffer] = createContext<InstallOffer>();
