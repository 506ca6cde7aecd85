import { form, percent, plural } from '#i18n/format.ts';

/** Of translations, in English: for the reader, the page of the tool, and the choices above the list. */
export const translationWords = {
	tab: 'Translation',
	target: 'Into',
	translate: 'Translate',
	about:
		'The text is translated on this device, by the browser’s own translator or by a model that writes answers. It is sent nowhere.',
	absent:
		'Nothing on this device translates yet. Chrome and Edge on a computer have a translator of their own; in any other browser a model that writes answers does it.',
	models: 'See the models',
	later: 'The translation begins when all pages are read.',
	stop: 'Stop translating',
	goOn: 'Go on translating',
	other: 'Into another language',
	/** @param from @param to what the reader's language calls them */
	wanting: (from: string, to: string) =>
		`This browser can translate from ${from} into ${to}, but has to fetch something for it first, from where its maker keeps it. Your text stays here.`,
	fetch: 'Let the browser fetch it',
	fetching: (part: number) => `The browser fetches it: ${percent.format(part)}`,
	/** @param count of a page's texts */
	left: (count: number) =>
		`${plural(count, 'text', 'texts')} of this page ${form(count, 'is', 'are')} not translated: what was corrected since, or could not be translated for certain.`,
	asRead: 'Not translated',
	original: 'Original',
	stopped: 'The translation was stopped. What was translated is kept.',
	failed: 'Not all of it was translated. What was translated is kept.',
	unknown:
		'Nothing here translates these two languages. A model that writes answers may: there are some on the models page.',
	noSource: 'It was not found out what language this document is in. Have it read again with its language.',
	file: 'In the file',
	uses: { none: 'The original', only: 'The translation', both: 'Both, one behind the other' }
};
