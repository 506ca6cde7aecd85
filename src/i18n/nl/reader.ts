import type { readerWords as english } from '#i18n/en/reader.ts';
import { percent, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	pageNumber: 'Pagina',
	ofPages: (count) => `van ${whole.format(count)}`,
	placeOf: (place, count) => `(${whole.format(place)} van ${whole.format(count)})`,
	model: {
		loading: (part) => `Het model wordt geladen: ${percent.format(part)}`,
		writing:
			'Het model schrijft deze pagina. Getallen en namen die de gewone lezer niet op de afbeelding vindt, worden gemarkeerd zodra het klaar is.'
	},
	zoom: {
		in: 'Groter',
		out: 'Kleiner',
		full: 'Ware grootte',
		width: 'Op breedte',
		page: 'Hele pagina',
		shown: percent.format,
		sizeNow: (scale) => `${percent.format(scale)}, op ware grootte tonen`
	},
	find: {
		open: 'Zoeken in het document',
		field: 'Zoeken in het document',
		none: 'Niet gevonden',
		of: (place, count) => `${whole.format(place)} van ${whole.format(count)}`,
		soFar: (place, count) =>
			`${whole.format(place)} van ${whole.format(count)} op de pagina’s die al gelezen zijn`,
		noneSoFar: 'Niet gevonden op de pagina’s die al gelezen zijn',
		next: 'Volgende',
		previous: 'Vorige',
		close: 'Sluiten'
	},
	panes: { strip: 'Breedte van de lijst met pagina’s', page: 'Breedte van de pagina' },
	sides: { pages: 'Pagina’s', page: 'Pagina', text: 'Tekst' },
	palette: {
		open: 'Alle opdrachten',
		field: 'Wat wil je doen?',
		list: 'Opdrachten',
		none: 'Geen opdracht heeft deze woorden.'
	},
	keys: {
		open: 'Toetsen',
		title: 'Toetsen',
		close: 'Sluiten',
		single: 'Losse toetsen doen iets',
		singleMore:
			'Zet dit uit als je dicteert of per ongeluk toetsen raakt. Toetsen met Ctrl of ⌘ werken altijd.',
		names: {
			Shift: 'Shift',
			Alt: 'Alt',
			Ctrl: 'Ctrl',
			PageDown: 'Page Down',
			PageUp: 'Page Up',
			Home: 'Home',
			End: 'End',
			Escape: 'Esc',
			Enter: 'Enter'
		}
	},
	commands: {
		next: 'Volgende pagina',
		previous: 'Vorige pagina',
		first: 'Eerste pagina',
		last: 'Laatste pagina',
		jump: 'Naar een pagina met haar nummer',
		findNext: 'Volgende vindplaats',
		findPrevious: 'Vorige vindplaats',
		showText: 'De tekst tonen',
		showPage: 'De pagina tonen',
		showTab: (name) => `Tonen: ${name}`,
		copy: 'De tekst van deze pagina kopiëren',
		copyAll: 'De tekst van alle pagina’s kopiëren',
		download: (name) => `${name} downloaden`,
		marksOn: 'Woorden markeren die fout kunnen zijn',
		marksOff: 'Woorden die fout kunnen zijn niet markeren',
		dimOn: 'Pagina’s dimmen in het donkere thema',
		dimOff: 'Pagina’s op volle helderheid tonen',
		clear: 'De markeringen van de pagina halen',
		documents: 'Alle documenten'
	},
	view: {
		open: 'Weergave',
		marks: 'Woorden markeren die fout kunnen zijn',
		dim: 'De pagina dimmen in het donkere thema'
	}
};
