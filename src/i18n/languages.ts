import { languageWords as english } from './en/languages.ts';
import { live } from './live.svelte.ts';

export const languageWords = live(english, {
	vi: () => import('./vi/languages.ts'),
	ne: () => import('./ne/languages.ts'),
	nl: () => import('./nl/languages.ts'),
	ja: () => import('./ja/languages.ts'),
	km: () => import('./km/languages.ts')
});
