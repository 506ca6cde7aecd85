import type { historyWords as english } from '#i18n/en/history.ts';
import { megabytes, plural, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

const documents = (count: number): string => plural(count, 'document', 'documenten');

export const words: Translation<typeof english> = {
	title: 'Alle documenten',
	about: 'Alles wat op dit apparaat gelezen is. Zoek erin, in elk schrift, ook zonder netwerk.',
	search: 'Zoeken in alle documenten',
	searchHint: 'Woorden, hun begin, of een zin tussen aanhalingstekens.',
	loading: 'Je documenten worden gezocht',
	empty: 'Op dit apparaat is nog niets gelezen. Wat je aanbiedt, staat hier.',
	start: 'Een document aanbieden',
	none: 'Zo’n document is er niet.',
	notFound: 'Geen van je documenten heeft al deze woorden.',
	notFoundYet: 'Een document dat net gelezen is, is even later te vinden.',
	showAll: 'Alle documenten tonen',
	count: (shown, all) => (shown === all ? documents(all) : `${whole.format(shown)} van ${documents(all)}`),
	found: (count) => (count === 0 ? 'In geen document gevonden' : `Gevonden in ${documents(count)}`),
	filters: 'Verfijnen',
	kind: 'Soort bestand',
	kinds: { pdf: 'PDF', scan: 'TIFF', picture: 'Afbeelding' },
	language: 'Taal',
	state: 'Staat',
	states: { done: 'Gelezen', running: 'Wordt gelezen', failed: 'Niet gelezen' },
	tool: 'Hulpmiddel',
	from: 'Vanaf',
	to: 'Tot en met',
	corrected: 'Alleen met verbeteringen',
	any: 'Maakt niet uit',
	order: 'Volgorde',
	orders: {
		newest: 'Nieuwste eerst',
		oldest: 'Oudste eerst',
		name: 'Op naam',
		doubtful: 'Minst zekere eerst',
		longest: 'Langste eerst'
	},
	more: 'Meer documenten tonen',
	page: (shown) => `Pagina ${whole.format(shown)}`,
	inName: 'Gevonden in de naam van het bestand.',
	again: 'Opnieuw lezen',
	isCorrected: 'Verbeterd',
	pick: (name) => `${name} selecteren`,
	pickAll: 'Alles selecteren',
	picked: (count) => `${whole.format(count)} geselecteerd`,
	pickNone: 'Niets selecteren',
	format: 'Formaat van de bestanden',
	download: (count) => `${documents(count)} downloaden`,
	packing: (done, count) => `Inpakken: ${whole.format(done)} van ${whole.format(count)}`,
	stop: 'Annuleren',
	packed: (count, bytes) => `${documents(count)} ingepakt, ${megabytes(bytes)}\u00a0MB`,
	packedSome: (count, left) =>
		`${documents(count)} ingepakt. ${documents(left)} weggelaten: niet gelezen, of nog bezig.`,
	packedNone: 'Geen van deze documenten is gelezen, dus er valt niets in te pakken.',
	archive: 'Documenten',
	delete: (count) => `${documents(count)} verwijderen`,
	deleteSure: (count) => `${whole.format(count)} voorgoed verwijderen`,
	deleteNote: 'Tekst, afbeeldingen en verbeteringen verdwijnen. Dit kan niet ongedaan gemaakt worden.',
	keep: 'Houden',
	deleting: (done, count) => `Verwijderen: ${whole.format(done)} van ${whole.format(count)}`,
	deleted: (count) => `${documents(count)} verwijderd`
};
