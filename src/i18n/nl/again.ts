import type { againWords as english } from '#i18n/en/again.ts';
import { percent, plural, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { dateTime } from '#i18n/measures.ts';

export const words: Translation<typeof english> = {
	tool: 'Opnieuw lezen',
	turnLeft: 'Deze pagina naar links draaien en opnieuw lezen',
	turnRight: 'Deze pagina naar rechts draaien en opnieuw lezen',
	title: 'Opnieuw lezen',
	about:
		'Het bewaarde bestand wordt nog een keer gelezen. Wat je hebt, blijft zoals het is tot je de nieuwe lezing ervoor in de plaats zet.',
	close: 'Sluiten',
	pages: 'Pagina’s',
	thisPage: (shown) => `Deze pagina, ${whole.format(shown)}`,
	allPages: (count) => `Alle ${whole.format(count)} pagina’s`,
	somePages: 'Andere pagina’s van het bestand',
	turn: 'Draaien',
	turns: {
		asIs: 'Uitzoeken hoe ze ligt',
		left: 'Naar links',
		right: 'Naar rechts',
		over: 'Ondersteboven',
		none: 'Zoals het bestand zegt'
	},
	tier: 'Manier van lezen',
	tiers: { cpu: 'Druk', vlm: 'Handschrift en formules' },
	ownText: 'De afbeelding lezen, ook al heeft de pagina zelf tekst',
	password: 'Wachtwoord van het bestand',
	read: 'Lezen',
	reading: 'Wordt opnieuw gelezen',
	stop: 'Annuleren',
	gone: 'Het bestand van dit document wordt niet meer bewaard, zoals de accountpagina zegt, en kan dus niet opnieuw gelezen worden.',
	ready: 'De nieuwe lezing is er.',
	sure: (before, after) =>
		after === null
			? 'Er zijn geen woorden gevonden.'
			: before === null
				? `De woorden zijn voor ${percent.format(after)} zeker.`
				: `De woorden zijn voor ${percent.format(after)} zeker; wat in het document staat voor ${percent.format(before)}.`,
	take: (count) =>
		count === 1 ? 'In de plaats van deze pagina zetten' : 'In de plaats van deze pagina’s zetten',
	taken: 'De nieuwe lezing staat in het document. Ongedaan maken brengt de oude terug.',
	compare: 'Vergelijken',
	open: 'Apart openen',
	discard: 'Weggooien',
	others: 'Andere lezingen van dit bestand',
	other: (iso, pages) => `${dateTime.format(new Date(iso))}, ${plural(pages, 'pagina', 'pagina’s')}`,
	comparison: 'Twee lezingen vergeleken',
	comparisonAbout: 'Waar de ene lezing van de andere verschilt, is gemarkeerd.',
	standing: 'In het document',
	reread: 'Opnieuw gelezen',
	noComparison: 'Er zijn hier geen twee lezingen om te vergelijken.',
	differences: (count) =>
		count === 0
			? 'De twee lezingen zijn gelijk'
			: `${plural(count, 'verschil', 'verschillen')} op deze pagina`,
	place: (at, count) => `${whole.format(at)} van ${whole.format(count)}`,
	next: 'Volgend verschil',
	previous: 'Vorig verschil',
	nextPage: 'Volgende pagina',
	previousPage: 'Vorige pagina',
	page: (shown) => `Pagina ${whole.format(shown)}`,
	useLine: 'Deze regel gebruiken',
	dropLine: 'Deze regel verwijderen',
	used: 'In het document gezet',
	usePage: 'Deze hele pagina gebruiken',
	absent: 'Niet in deze lezing',
	back: 'Terug naar het document'
};
