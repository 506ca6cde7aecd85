import type { chatWords as english } from '#i18n/en/chat.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	field: 'Vraag iets over dit document',
	fieldAll: 'Vraag het al je documenten',
	ask: 'Vragen',
	stop: 'Stoppen',
	again: 'Opnieuw vragen',
	copy: 'Kopiëren',
	you: 'Jij',
	answer: 'Antwoord',
	thinking: 'De tekst wordt doorgekeken',
	stopped: 'Hier gestopt.',
	empty: 'Vraag in je eigen woorden. Antwoorden komen uit de tekst van dit document en noemen de pagina.',
	emptyAll: 'Vraag in je eigen woorden. Antwoorden komen uit de tekst van je documenten en noemen de pagina.',
	suggestions: 'Vragen om mee te beginnen',
	notYet: 'Je kunt vragen zodra alle pagina’s gelezen zijn.',
	loading: 'Er wordt gezocht wat eerder gevraagd is',
	page: (page) => `Pagina ${whole.format(page)}`,
	pageOf: (page, filename) => `${filename}, pagina ${whole.format(page)}`,
	shows: (page) => `De woorden op pagina ${whole.format(page)} tonen`,
	questions: {
		total: 'Wat is het totaal?',
		dueDate: 'Wanneer moet het betaald zijn?',
		date: 'Wat is de datum?',
		seller: 'Van wie is het?',
		signer: 'Wie heeft getekend?',
		number: 'Wat is het factuurnummer?',
		summary: 'Waar gaat dit document over?'
	}
};
