import type { languageWords as english } from '#i18n/en/languages.ts';
import { megabytes, numberFormat, plural } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

const fine = numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 1 });

const languages = (count: number): string => plural(count, 'taal', 'talen');

export const words: Translation<typeof english> = {
	title: 'Talen',
	about:
		'Een taal wordt één keer opgehaald, als ze voor het eerst nodig is, en werkt daarna zonder netwerk. Zet haar hier klaar voordat je offline gaat. Je pagina’s verlaten dit apparaat nooit.',
	search: 'Een taal zoeken',
	loading: 'De talen worden gezocht',
	none: 'Die taal is er hier niet.',
	found: languages,
	total: (count, bytes) => `${languages(count)} op dit apparaat, ${megabytes(bytes)}\u00a0MB`,
	size: (bytes) => `${fine.format(bytes / 1e6)}\u00a0MB`,
	kept: (size) => `Werkt offline, ${size}`,
	builtIn: (size) => `Zit in de app, ${size}`,
	install: 'Offline beschikbaar maken',
	remove: 'Verwijderen',
	removeForGood: 'Verwijder haar',
	fetching: (name) => `${name} wordt opgehaald`,
	fetched: (loaded, total) =>
		total === null
			? `${fine.format(loaded / 1e6)}\u00a0MB`
			: `${fine.format(loaded / 1e6)} van ${fine.format(total / 1e6)}\u00a0MB`,
	installed: (name) => `${name} werkt nu offline`,
	removed: (name) => `${name} is verwijderd`
};
