import { settingsWords as english } from './en/settings.ts';
import { live } from './live.svelte.ts';

export const settingsWords = live(english, {
	vi: () => import('./vi/settings.ts'),
	ne: () => import('./ne/settings.ts'),
	nl: () => import('./nl/settings.ts'),
	ja: () => import('./ja/settings.ts'),
	km: () => import('./km/settings.ts')
});
