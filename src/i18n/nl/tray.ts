import type { trayWords as english } from '#i18n/en/tray.ts';
import { form, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	title: 'Hoe het gelezen wordt',
	tool: 'Voor',
	anything: 'Van alles',
	tier: 'Lezen als',
	tiers: { cpu: 'Druk', vlm: 'Handschrift, formules, moeilijke pagina’s (langzamer)' },
	close: 'Klaar',
	trouble: 'De keuzes konden niet opgehaald worden. Wat hierboven staat, geldt nog.',
	running: (count) =>
		form(
			count,
			`${whole.format(count)} document wordt gelezen zoals eerder gekozen.`,
			`${whole.format(count)} documenten worden gelezen zoals eerder gekozen.`
		),
	restart: 'Zo opnieuw beginnen'
};
