import type { translationWords as english } from '#i18n/en/translation.ts';
import { form, percent, plural } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	tab: 'Vertaling',
	target: 'Naar',
	translate: 'Vertalen',
	about:
		'De tekst wordt op dit apparaat vertaald, door de eigen vertaler van de browser of door een model dat antwoorden schrijft. Hij wordt nergens heen gestuurd.',
	absent:
		'Op dit apparaat vertaalt nog niets. Chrome en Edge op een computer hebben een eigen vertaler; in elke andere browser doet een model dat antwoorden schrijft het.',
	models: 'De modellen bekijken',
	later: 'Het vertalen begint zodra alle pagina’s gelezen zijn.',
	stop: 'Stoppen met vertalen',
	goOn: 'Verder vertalen',
	other: 'Naar een andere taal',
	wanting: (from, to) =>
		`Deze browser kan van het ${from} naar het ${to} vertalen, maar moet daar eerst iets voor ophalen, bij zijn maker. Je tekst blijft hier.`,
	fetch: 'De browser laten ophalen',
	fetching: (part) => `De browser haalt het op: ${percent.format(part)}`,
	left: (count) =>
		`${plural(count, 'tekst', 'teksten')} van deze pagina ${form(count, 'is', 'zijn')} niet vertaald: wat sindsdien verbeterd is, of niet met zekerheid vertaald kon worden.`,
	asRead: 'Niet vertaald',
	original: 'Origineel',
	stopped: 'Het vertalen is gestopt. Wat vertaald was, blijft bewaard.',
	failed: 'Niet alles is vertaald. Wat vertaald was, blijft bewaard.',
	unknown:
		'Hier vertaalt niets tussen deze twee talen. Een model dat antwoorden schrijft kan het misschien: er staan er op de pagina met modellen.',
	noSource: 'In welke taal dit document is, is niet gevonden. Laat het opnieuw lezen met zijn taal.',
	file: 'In het bestand',
	uses: { none: 'Het origineel', only: 'De vertaling', both: 'Allebei, het een achter het ander' }
};
