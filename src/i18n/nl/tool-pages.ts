import type { toolWords as english } from '#i18n/en/tool-pages.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	about: 'Dezelfde lezer, telkens voor één ding ingesteld. Je pagina’s blijven op dit apparaat.',
	best: (format) => `Komt eruit als ${format}; elk ander formaat is er ook.`,
	noVision:
		'Om dit goed te lezen is een beeldmodel nodig, en er staat nog geen geschikt op dit apparaat. Als druk kan het hier gelezen worden, maar reken op fouten.',
	models: 'De modellen bekijken',
	asPrint: 'Toch als druk lezen',
	noTranslator:
		'Op dit apparaat vertaalt nog niets: Chrome en Edge op een computer hebben een eigen vertaler, in elke andere browser doet een model dat antwoorden schrijft het. De tekst zoals hij is, kan hier gelezen worden.',
	plain: 'Dan de tekst lezen',
	of: {
		'image-to-text': 'De woorden uit elke afbeelding, foto of scan.',
		'pdf-to-text': 'De woorden van een PDF; pagina’s die alleen beeld zijn, worden ook gelezen.',
		'pdf-to-word': 'Een document om te bewerken, met zijn koppen, lijsten en tabellen.',
		'pdf-to-markdown': 'Koppen, lijsten en tabellen als gewone tekst, voor notities.',
		'searchable-pdf': 'De pagina’s zoals ze zijn, met woorden om te vinden en te kopiëren.',
		'extract-tables': 'Rijen en kolommen voor elk rekenblad.',
		'image-to-excel': 'Elke tabel van een afbeelding als werkblad om mee te rekenen.',
		'receipt-to-csv': 'De regels van een kassabon, elk met zijn bedrag.',
		'screenshot-to-text': 'Wat op een scherm staat, als tekst om te kopiëren.',
		'handwriting-to-text': 'Notities en brieven die met de hand geschreven zijn.',
		'math-to-latex': 'Een formule als broncode, voor artikelen en notities.',
		translate: 'Een document in een andere taal.'
	}
};
