import type { privacyWords as english } from '#i18n/en/privacy.ts';
import { plural } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { dateTime, kilobytes } from '#i18n/measures.ts';

const files = (count: number): string => plural(count, 'bestand', 'bestanden');

export const words: Translation<typeof english> = {
	title: 'Privacy',
	about:
		'Je documenten worden in deze browser gelezen en bewaard. Er is geen server die ze zou kunnen ontvangen.',
	loading: 'Het logboek wordt bekeken',
	nothing: 'Niets heeft dit apparaat verlaten.',
	nothingMore:
		'De app heeft haar eigen bestanden opgehaald van het adres dat je hierboven ziet, en geen ander om iets gevraagd.',
	asked: (hosts) => `${plural(hosts, 'andere host is', 'andere hosts zijn')} om bestanden gevraagd.`,
	askedMore:
		'Zo’n verzoek noemt het bestand dat nodig is, bijvoorbeeld een taal. Er gaat geen document mee, en geen woord ervan.',
	sent: 'Er is iets verstuurd.',
	sentMore: 'De app zelf verstuurt nooit iets. Kijk hieronder wat dat deed: misschien een browserextensie.',
	record: {
		title: 'Wat er opgehaald is',
		about:
			'De service worker noteert elk verzoek van elk deel van de app dat over het netwerk gaat. Wat al op dit apparaat staat, wordt niet opnieuw gevraagd.',
		since: (iso) => `Sinds ${dateTime.format(new Date(iso))}`,
		own: (host, count) => `${host}, van de app zelf: ${files(count)}`,
		other: (host, count) => `${host}: ${files(count)}`,
		none: 'Nog niets.',
		address: 'Adres',
		kind: 'Voor',
		size: 'Grootte',
		times: 'Keren',
		when: 'Laatst',
		unknown: 'niet verteld',
		kinds: {
			'': 'gegevens',
			document: 'pagina',
			script: 'script',
			worker: 'worker',
			serviceworker: 'service worker',
			style: 'opmaak',
			image: 'afbeelding',
			font: 'lettertype',
			manifest: 'manifest'
		},
		clear: 'Het logboek opnieuw beginnen',
		clearSure: 'Vergeet wat eerder opgehaald is',
		cleared: 'Het logboek begint opnieuw'
	},
	policy: {
		title: 'Wat haar daaraan houdt',
		about:
			'De browser zelf handhaaft dit beleid, dat met de pagina meekwam. connect-src noemt elk adres dat de app zou kunnen bereiken.',
		workers: 'De threads die lezen, hebben een eigen beleid met dezelfde adressen.'
	},
	stored: {
		title: 'Wat er bewaard wordt, en hoelang',
		about:
			'De tekst blijft tot je hem verwijdert; uploads en afbeeldingen verdwijnen na de tijd die je instelt. Wie deze browser kan gebruiken, kan beide zien.',
		settings: 'Die tijd instellen',
		storage: 'Zien wat ruimte inneemt'
	},
	keep: 'Houden',
	size: kilobytes,
	moment: (iso) => dateTime.format(new Date(iso))
};
