import type { captureWords as english } from '#i18n/en/capture.ts';
import { form, plural, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	camera: {
		title: 'Camera',
		about:
			'Fotografeer pagina’s na elkaar. Elke wordt in de foto gevonden en rechtgezet; meer pagina’s worden één document.',
		starting: 'De browser vraagt naar de camera.',
		start: 'De camera starten',
		refused:
			'De camera is niet toegestaan. Sta haar voor deze site toe in de instellingen van de browser, of gebruik een foto die je met het apparaat zelf maakt.',
		missing: 'Er is geen camera gevonden. Gebruik een foto die je met een ander apparaat maakt.',
		busy: 'De camera wordt door een ander programma gebruikt. Sluit dat, en start de camera opnieuw.',
		unsupported:
			'Deze browser laat geen pagina de camera gebruiken. Gebruik een foto die je met het apparaat zelf maakt.',
		device: 'Een foto gebruiken',
		view: 'Wat de camera ziet',
		inView: 'Er is een pagina in beeld',
		take: 'De foto maken',
		light: 'Licht',
		adjust: 'Is dit de pagina?',
		adjustMore: 'Sleep de hoeken, of verplaats ze met de pijltoetsen.',
		notFound:
			'De randen van de pagina zijn niet gevonden: de hele foto wordt genomen, tenzij je de hoeken verplaatst.',
		corners: ['Hoek linksboven', 'Hoek rechtsboven', 'Hoek rechtsonder', 'Hoek linksonder'],
		corner: (name, x, y) => `${name}, ${whole.format(x)}, ${whole.format(y)}`,
		use: 'Deze pagina gebruiken',
		whole: 'De hele foto',
		retake: 'Opnieuw maken',
		working: 'De pagina wordt rechtgezet',
		broken: 'Deze foto kon niet geopend worden. Maak een andere.',
		pages: 'Pagina’s tot nu toe',
		page: (number) => `Pagina ${whole.format(number)}`,
		edit: (number) => `De hoeken van pagina ${whole.format(number)} wijzigen`,
		remove: (number) => `Pagina ${whole.format(number)} verwijderen`,
		kept: (count) => `${plural(count, 'pagina is', 'pagina’s zijn')} bewaard`,
		read: (count) => form(count, 'De pagina lezen', `${whole.format(count)} pagina’s lezen`),
		photo: 'foto.jpg',
		document: 'gefotografeerde pagina’s.pdf'
	},
	screen: {
		title: 'Een deel van het scherm',
		about:
			'Er wordt één stilstaand beeld genomen van het scherm, venster of tabblad dat je kiest. Er wordt niets opgenomen.',
		choose: 'Een scherm of venster kiezen',
		choosing: 'De browser vraagt wat er gezien mag worden.',
		again: 'Opnieuw kiezen',
		unsupported:
			'Deze browser kan geen beeld van het scherm nemen. Maak een schermafbeelding met het systeem en plak haar op de startpagina.',
		refused:
			'Er is geen beeld genomen: er is niets gekozen, of de browser of het systeem staat het niet toe.',
		draw: 'Trek een kader om wat gelezen moet worden, of lees alles.',
		keys: 'Pijltoetsen verplaatsen het kader, met Shift veranderen ze de grootte.',
		frame: (width, height) => `Kader, ${whole.format(width)} bij ${whole.format(height)} pixels`,
		picture: 'Het beeld dat genomen is',
		read: 'Dit deel lezen',
		readAll: 'Alles lezen',
		filename: 'scherm.png'
	}
};
