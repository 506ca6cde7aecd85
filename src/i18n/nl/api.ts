import type { apiWords as english } from '#i18n/en/api.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	title: 'API',
	about:
		'Wat deze pagina doet, kan elk programma vragen. Elke aanroep hieronder is hier uit te proberen: hij draait op dit apparaat, met echte gegevens.',
	ways: [
		'Vanuit een script van deze site: gewoon `fetch`, met adressen als `/api/v1/ocr/`.',
		'Vanuit elke pagina van deze site, zonder framework: `import { ready, submit } from "/client.js"`; `/example.html` laat het zien, `/client.d.ts` heeft de types.',
		'Vanuit elk programma op deze computer: draai `npm run bridge`, dat antwoordt op `http://127.0.0.1:8765/api/v1/`. De voorbeelden gebruiken dat adres.'
	],
	loading: 'De beschrijving wordt opgehaald',
	calls: 'Aanroepen',
	parameters: 'Parameters',
	body: 'Inhoud',
	bodyOf: (mediaType) => `Inhoud, ${mediaType}`,
	required: 'verplicht',
	withDefault: (description, value) => `${description}; ${value} als het weggelaten wordt.`,
	samples: 'Taal van het voorbeeld',
	answers: 'Antwoorden',
	try: 'Uitproberen',
	run: 'Versturen',
	waiting: 'Wacht op het antwoord',
	took: (ms) => `${whole.format(ms)}\u00a0ms`,
	headers: 'Headers van het antwoord',
	answer: 'Inhoud van het antwoord',
	save: (bytes) => `Bestand bewaren, ${whole.format(Math.ceil(bytes / 1000))}\u00a0kB`,
	schemas: 'Wat de antwoorden bevatten',
	errors: 'Fouten',
	codes: 'Code en status',
	limits: 'Grenzen'
};
