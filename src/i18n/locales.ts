/** The languages of the interface, English first: it is what stands in the built pages, and what the others are typed by. */
export const LOCALES = ['en', 'vi', 'ne', 'nl', 'ja', 'km'] as const;
export type Locale = (typeof LOCALES)[number];

/** English, longer and from right to left, made by code: for tests and for whoever looks at a layout. */
export const PSEUDO = 'qps-plocm';

/** In which language the words are, and by whose customs numbers and dates are written. */
export type Choice = { locale: Locale | typeof PSEUDO; /** BCP 47 */ tag: string };

/**
 * @param named by an address or kept from an earlier visit, the first that we know counts; from outside, so anything
 * @param browser BCP 47, the dearest first: chosen from where nothing is named, and asked for the region in any case
 */
export function choiceFor(named: readonly unknown[], browser: readonly string[]): Choice {
	if (named.find((name) => name === PSEUDO || isLocale(name)) === PSEUDO)
		return { locale: PSEUDO, tag: 'en' };
	const locale = named.find(isLocale) ?? browser.map(languageOf).find(isLocale) ?? 'en';
	return { locale, tag: browser.find((tag) => languageOf(tag) === locale) ?? locale };
}

function isLocale(name: unknown): name is Locale {
	return LOCALES.some((locale) => locale === name);
}

function languageOf(tag: string): string {
	return tag.toLowerCase().split('-')[0] ?? tag;
}

/** As its speakers call it. `Intl` knows that too, but opening six languages of it is half of what a first page costs. */
export const OWN_NAMES: Record<Locale, string> = {
	en: 'English',
	vi: 'Tiếng Việt',
	ne: 'नेपाली',
	nl: 'Nederlands',
	ja: '日本語',
	km: 'ខ្មែរ'
};
