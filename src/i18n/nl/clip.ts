import type { clipWords as english } from '#i18n/en/clip.ts';
import { form, plural, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	title: 'Van een andere site',
	blocked:
		'Private OCR: de browser liet geen venster opengaan. Sta pop-upvensters toe voor deze site en probeer het opnieuw.',
	waiting: 'Wacht op de pagina die dit venster opende',
	silent:
		'De pagina die dit venster opende, zegt niets. Misschien is ze naar een ander adres gegaan. Gebruik de bladwijzer daar nog eens, of neem een beeld van het scherm.',
	cut: 'De site die dit venster opende, houdt haar pagina’s weg van alle andere vensters, dus haar afbeeldingen kunnen hier niet vanzelf komen. Een beeld van het scherm kan wel.',
	alone:
		'Geen pagina heeft dit venster geopend. Gebruik de bladwijzer op een pagina met afbeeldingen, of neem een beeld van het scherm.',
	ask: (site) => `Mag ${site} afbeeldingen doorgeven?`,
	askMore:
		'De site mag dan afbeeldingen van haar pagina’s doorgeven telkens als je daar de bladwijzer gebruikt. Je ziet elke voordat ze gelezen wordt, en de site krijgt de tekst alleen als jij hem geeft.',
	allow: 'Ja, vanaf nu',
	once: 'Alleen deze keer',
	refuse: 'Nee',
	refused: 'Er is niets van die site genomen.',
	taking: 'De pagina verzamelt haar afbeeldingen',
	pictures: (site) => `Afbeeldingen van ${site}`,
	picture: (place) => `Afbeelding ${whole.format(place)}`,
	choose: 'Kies wat er gelezen wordt.',
	all: 'Alle',
	none: 'Op die pagina staat geen afbeelding, of geen die genomen kon worden.',
	missing: (count) =>
		form(
			count,
			`${whole.format(count)} afbeelding van de pagina wordt door haar site weggehouden van andere pagina’s. Een beeld van het scherm kan haar wel hebben.`,
			`${whole.format(count)} afbeeldingen van de pagina worden door hun site weggehouden van andere pagina’s. Een beeld van het scherm kan ze wel hebben.`
		),
	read: (count) => `${plural(count, 'afbeelding', 'afbeeldingen')} lezen`,
	screen: 'Liever een beeld van het scherm nemen',
	reading: (place, count) =>
		count === 1
			? 'De afbeelding wordt gelezen'
			: `Afbeelding ${whole.format(place)} van ${whole.format(count)} wordt gelezen`,
	cancel: 'Annuleren',
	text: 'Wat er gelezen is',
	empty: 'Er is geen tekst gevonden.',
	copied: 'De tekst staat op het klembord.',
	copy: 'Kopiëren',
	copyFailed: 'De browser wil dat je op de knop drukt om te kopiëren.',
	give: (site) => `Zet het waar de cursor stond op ${site}`,
	given: (site) => `${site} heeft de tekst`,
	openThere: 'Openen in Private OCR',
	more: 'Iets anders lezen',
	bookmarklet: {
		title: 'Van andere sites',
		about: 'Een bladwijzer die de afbeeldingen leest van de pagina waarop je bent, hier, op dit apparaat.',
		drag: 'Sleep dit naar je bladwijzerbalk:',
		name: 'Lezen met Private OCR',
		clicked: 'Hij is voor andere pagina’s: sleep hem naar de bladwijzerbalk, of kopieer zijn adres.',
		phone:
			'Op een telefoon, of zonder bladwijzerbalk: kopieer zijn adres, maak een bladwijzer van een willekeurige pagina en zet het adres op de plaats van het hare. Typ dan, op een pagina met afbeeldingen, de naam van de bladwijzer in de adresbalk en kies hem.',
		copy: 'Het adres kopiëren',
		how: 'Wat hij doet',
		steps: [
			'Je gebruikt hem op een pagina met afbeeldingen. Heb je er een paar geselecteerd, dan tellen alleen die.',
			'Een klein venster van ons gaat open en vraagt één keer of die site afbeeldingen mag doorgeven.',
			'Jij kiest welke gelezen worden. De tekst gaat naar je klembord en, als je wilt, naar waar de cursor stond.'
		],
		limits: 'Waar hij het niet kan',
		limit: [
			'Afbeeldingen die een site weghoudt van andere pagina’s, zijn niet stuk voor stuk te nemen. Het venster biedt dan een beeld van het scherm aan, waarvan je het deel aanwijst dat gelezen wordt.',
			'Sommige sites houden alle andere vensters weg, en Firefox voert geen bladwijzers uit op pagina’s met een streng beleid. Ook daar helpt een beeld van het scherm.'
		],
		sites: 'Sites die mogen doorgeven',
		noSites: 'Nog geen. Bij elke wordt het gevraagd als ze het voor het eerst wil.',
		forbid: 'De volgende keer weer vragen',
		forbidden: (site) => `Bij ${site} wordt het weer gevraagd`
	}
};
