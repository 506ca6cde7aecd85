import { currentLocale } from '#i18n/locale.svelte.ts';
import { remembered } from './remembered.ts';

const KEY = 'private-ocr-target';

/** Into which language texts are translated; the last choice is remembered on this device. */
export class TargetChoice {
	#chosen = $state<string | null>(null);
	/** the reader's own, where nobody has chosen */
	code = $derived(this.#chosen ?? currentLocale().locale);

	/** Takes the last choice up again. Only a page can: nothing is remembered while the site is built. */
	recall(): void {
		this.#chosen = remembered()?.getItem(KEY) ?? null;
	}

	choose(code: string): void {
		this.#chosen = code;
		remembered()?.setItem(KEY, code);
	}
}
