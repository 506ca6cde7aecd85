import { translationWords as english } from './en/translation.ts';
import { live } from './live.svelte.ts';

export const translationWords = live(english, {
	vi: () => import('./vi/translation.ts'),
	ne: () => import('./ne/translation.ts'),
	nl: () => import('./nl/translation.ts'),
	ja: () => import('./ja/translation.ts'),
	km: () => import('./km/translation.ts')
});
