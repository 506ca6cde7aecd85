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

function remembered(): Storage | null {
	try {
		// eslint-disable-next-line no-restricted-globals -- of no use to the service worker: the choice goes with each file
		return localStorage;
	} catch {
		return null; // a browser that lets no page keep anything: the choice then lasts as long as the page
	}
}
