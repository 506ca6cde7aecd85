import { remembered } from './remembered.ts';

/** What the reader is told where nobody says otherwise. */
export const AUTOMATIC = 'auto';
const KEY = 'private-ocr-language';

/** The language of what is handed in; the last choice is remembered on this device. */
export class LanguageChoice {
	code = $state(AUTOMATIC);

	/** Takes the last choice up again. Only a page can: nothing is remembered while the site is built. */
	recall(): void {
		this.code = remembered()?.getItem(KEY) ?? AUTOMATIC;
	}

	choose(code: string): void {
		this.code = code;
		remembered()?.setItem(KEY, code);
	}
}
