import { privacyWords as english } from './en/privacy.ts';
import { live } from './live.svelte.ts';

export const privacyWords = live(english, {
	vi: () => import('./vi/privacy.ts'),
	ne: () => import('./ne/privacy.ts'),
	nl: () => import('./nl/privacy.ts'),
	ja: () => import('./ja/privacy.ts'),
	km: () => import('./km/privacy.ts')
});
