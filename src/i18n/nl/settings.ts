import type { settingsWords as english } from '#i18n/en/settings.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	title: 'Instellingen',
	about: 'Wat je hier kiest, wordt in deze browser bewaard, op dit apparaat.',
	theme: {
		title: 'Uiterlijk',
		colours: 'Kleuren',
		options: { system: 'Zoals het systeem', light: 'Licht', dark: 'Donker' }
	},
	text: {
		title: 'Herkende tekst',
		typeface: 'Lettertype',
		typefaces: { serif: 'Met schreef', sans: 'Zonder schreef' },
		size: 'Grootte',
		sizes: { small: 'Klein', normal: 'Gewoon', large: 'Groot', larger: 'Heel groot' }
	},
	reader: {
		title: 'Lezer',
		singleKeys: 'Losse toetsen',
		singleKeysAbout: 'Letters zonder Ctrl of ⌘ doen iets in de lezer; ? noemt ze.',
		doubtMarks: 'Tekens van twijfel',
		doubtMarksAbout: 'Woorden die misschien verkeerd gelezen zijn, krijgen een streep of een kleur.',
		dimPages: 'Pagina’s dimmen in het donker',
		dimPagesAbout: 'Afbeeldingen van pagina’s zijn minder fel bij donkere kleuren.'
	},
	language: {
		title: 'Taal van documenten',
		about: 'Wat je aanbiedt, wordt in deze taal gelezen, tot je een andere kiest.'
	},
	notices: {
		title: 'Meldingen',
		field: 'Zeg het als lang werk klaar is',
		about: 'Alleen als er geen pagina van deze app in beeld is. Daarvoor wordt niets verstuurd.',
		refused:
			'De browser staat geen meldingen toe voor deze site. Dat is te wijzigen in zijn eigen instellingen.',
		missing: 'Deze browser heeft geen meldingen voor deze pagina.'
	},
	app: {
		title: 'Als app',
		about:
			'Geïnstalleerd opent ze in een eigen venster, vanaf het beginscherm of uit de lijst met programma’s.',
		install: 'Installeren',
		installed: 'Dit is de geïnstalleerde app.',
		ios: 'Op een iPhone of iPad: tik op Deel en dan op ‘Zet op beginscherm’.',
		mac: 'In Safari op een Mac: kies Archief en dan ‘Voeg toe aan Dock’.',
		firefox:
			'Firefox op een computer installeert zulke apps niet overal: zoek een symbool in de adresbalk, of maak een bladwijzer, die ook offline werkt. Op Android: menu, dan ‘App aan startscherm toevoegen’.',
		other: 'Het menu van de browser heeft ‘Installeren’ of ‘Toevoegen aan startscherm’, als dat kan.'
	},
	more: {
		title: 'Op dit apparaat',
		storage: 'Wat ruimte inneemt',
		privacy: 'Wat de app opgehaald heeft',
		account: 'Account, tokens en grenzen',
		languages: 'Talen'
	}
};
