import type { appWords as english } from '#i18n/en/app.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	update: {
		title: 'Er is een nieuwe versie',
		offered: 'Er is een nieuwe versie.',
		load: 'Nu laden',
		later: 'Later',
		waiting: 'De nieuwe versie komt als het lezen klaar is.',
		waitingMore: 'Als je haar nu laadt, worden pagina’s die bezig zijn opnieuw gelezen.',
		insist: 'Toch laden',
		loading: 'De nieuwe versie wordt geladen'
	},
	notices: {
		title: 'Dit duurt even',
		ask: 'Dit duurt even. Je mag intussen iets anders doen.',
		allow: 'Zeg het als het klaar is',
		no: 'Nee, bedankt',
		allowed: 'Je krijgt bericht als het klaar is',
		refused: 'De browser staat hier geen meldingen toe. De titel van het tabblad toont hoever het is.',
		done: (name) => `${name} is gelezen`,
		failed: (name) => `${name} kon niet gelezen worden`
	},
	room: {
		title: 'Dit apparaat is vol',
		full: 'Er is geen ruimte meer op dit apparaat. Het lezen gaat verder als er iets verwijderd is.',
		see: 'Zien wat ruimte inneemt'
	}
};
