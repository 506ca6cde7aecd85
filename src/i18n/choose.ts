import { currentLocale, showLocale } from './locale.svelte.ts';
import { choiceFor, PSEUDO, type Choice, type Locale } from './locales.ts';

const KEY = 'private-ocr-interface-language';
/** For one visit only: `?locale=ja`, or the pseudo-locale. */
const PARAMETER = 'locale';

/** Has the page in what its address, the person or the browser asks for; in English where the words cannot be had. */
export async function openInChosenLanguage(): Promise<void> {
	const asked = new URLSearchParams(location.search).get(PARAMETER);
	const choice = choiceFor([asked, remembered()?.getItem(KEY)], navigator.languages);
	try {
		await show(choice);
	} catch {
		// Without a network, and these words were never here: the page is in English, and asks again next time.
	}
}

/** Keeps the choice for all visits. @throws where the words cannot be fetched; then nothing changes */
export async function chooseLanguage(locale: Locale): Promise<void> {
	await show(choiceFor([locale], navigator.languages));
	remembered()?.setItem(KEY, locale);
}

/** What a select of languages shows as chosen. */
export function chosenLanguage(): Locale {
	const { locale } = currentLocale();
	return locale === PSEUDO ? 'en' : locale;
}

async function show(choice: Choice): Promise<void> {
	await showLocale(choice);
	const strange = choice.locale === PSEUDO;
	document.documentElement.lang = strange ? 'en' : choice.locale;
	document.documentElement.dir = strange ? 'rtl' : 'ltr';
}

function remembered(): Storage | null {
	try {
		// eslint-disable-next-line no-restricted-globals -- of no use to the service worker: it says nothing to people
		return localStorage;
	} catch {
		return null; // a browser that lets no page keep anything: the choice then lasts as long as the page
	}
}
