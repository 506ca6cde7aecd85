import type { tools as english } from '#i18n/en/tools.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const tools: Translation<typeof english> = {
	title: 'Hulpmiddelen',
	all: 'Alle hulpmiddelen',
	named: {
		'image-to-text': 'Afbeelding naar tekst',
		'pdf-to-text': 'PDF naar tekst',
		'pdf-to-word': 'PDF naar Word',
		'pdf-to-markdown': 'PDF naar Markdown',
		'searchable-pdf': 'Doorzoekbare PDF',
		'extract-tables': 'Tabellen uit een document',
		'image-to-excel': 'Afbeelding naar Excel',
		'receipt-to-csv': 'Kassabon naar CSV',
		'screenshot-to-text': 'Schermafbeelding naar tekst',
		'handwriting-to-text': 'Handschrift naar tekst',
		'math-to-latex': 'Formule naar LaTeX',
		translate: 'Vertalen'
	}
};
