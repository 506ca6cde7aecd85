import { megabytes, numberFormat, plural } from '#i18n/format.ts';

const fine = numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Every word of the page of languages, in English; apart from the others, so that only this page fetches them. */
export const languageWords = {
	title: 'Languages',
	about:
		'A language is fetched once, when it is first wanted, and then works without a network. Make it available here before you go offline. Your pages never leave this device.',
	search: 'Find a language',
	loading: 'Looking for the languages',
	none: 'There is no such language here.',
	found: (count: number) => plural(count, 'language', 'languages'),
	total: (count: number, bytes: number) =>
		`${plural(count, 'language', 'languages')} on this device, ${megabytes(bytes)}\u00a0MB`,
	size: (bytes: number) => `${fine.format(bytes / 1e6)}\u00a0MB`,
	kept: (size: string) => `Works offline, ${size}`,
	builtIn: (size: string) => `Comes with the app, ${size}`,
	install: 'Make available offline',
	remove: 'Remove',
	removeForGood: 'Remove it',
	fetching: (name: string) => `Fetching ${name}`,
	fetched: (loaded: number, total: number | null) =>
		total === null
			? `${fine.format(loaded / 1e6)}\u00a0MB`
			: `${fine.format(loaded / 1e6)} of ${fine.format(total / 1e6)}\u00a0MB`,
	installed: (name: string) => `${name} now works offline`,
	removed: (name: string) => `${name} has been removed`
};
