import type { storageWords as english } from '#i18n/en/storage.ts';
import { plural, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { size } from '#i18n/measures.ts';

export const words: Translation<typeof english> = {
	title: 'Wat ruimte inneemt',
	about: 'Dit alles staat in deze browser, op dit apparaat, en nergens anders.',
	loading: 'Wordt gemeten',
	size,
	total: (used, quota) =>
		quota === null
			? `Samen ongeveer ${size(used)}.`
			: `Samen ongeveer ${size(used)}; de browser geeft deze site hoogstens ${size(quota)}.`,
	kept: 'De browser bewaart het tot je het verwijdert.',
	notKept: 'De browser mag het verwijderen als het apparaat krap zit.',
	keep: 'De browser vragen het te bewaren',
	keptNow: 'De browser bewaart het vanaf nu',
	notKeptNow:
		'De browser belooft dat nog niet. Misschien wel als de app geïnstalleerd is, of vaker gebruikt wordt.',
	full: 'Er is minder dan een tiende over: verwijder hier iets voordat je meer aanbiedt.',
	kinds: {
		text: {
			name: 'Tekst van documenten',
			about: (documents) => `${plural(documents, 'document', 'documenten')}, met verbeteringen`,
			free: 'Alle documenten verwijderen',
			sure: 'Verwijder ze allemaal voorgoed',
			freed: 'Alle documenten zijn verwijderd'
		},
		files: {
			name: 'Uploads en afbeeldingen',
			about: 'Ze verdwijnen vanzelf, wanneer de instellingen het zeggen. De tekst blijft.',
			free: 'Uploads en afbeeldingen verwijderen',
			sure: 'Verwijder ze, houd de tekst',
			freed: 'Uploads en afbeeldingen zijn verwijderd'
		},
		made: {
			name: 'Gemaakte bestanden',
			about: 'Voor downloads. Ze worden opnieuw gemaakt als dat nodig is.',
			free: 'Gemaakte bestanden verwijderen',
			sure: 'Verwijder ze',
			freed: 'Gemaakte bestanden zijn verwijderd'
		},
		languages: {
			name: 'Talen',
			about: 'Opgehaald voor dit apparaat. Engels hoort bij de app.',
			free: 'Opgehaalde talen verwijderen',
			sure: 'Verwijder ze',
			freed: 'De opgehaalde talen zijn verwijderd'
		},
		models: {
			name: 'Modellen',
			about: 'Wat grotere lezers en antwoorden nodig hebben, als je er opgehaald hebt.',
			free: 'Modellen verwijderen',
			sure: 'Verwijder ze',
			freed: 'De modellen zijn verwijderd'
		},
		app: {
			name: 'De app zelf',
			about:
				'Pagina’s, lezer en Engels. Zonder werkt er offline niets; het volgende bezoek haalt ze weer op.',
			free: 'Verwijderen wat voor offline bewaard is',
			sure: 'Verwijder het tot het volgende bezoek',
			freed: 'Wat voor offline bewaard was, is verwijderd'
		}
	},
	keepIt: 'Houden',
	deleting: (deleted) => `Bezig met verwijderen: tot nu toe ${whole.format(deleted)}`,
	stop: 'Stoppen',
	settings: 'Hoelang bestanden bewaard worden'
};
