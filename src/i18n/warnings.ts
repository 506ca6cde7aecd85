import { warningWords as english } from './en/warnings.ts';
import { live } from './live.svelte.ts';

export const warningWords = live(english, {
	vi: () => import('./vi/warnings.ts'),
	ne: () => import('./ne/warnings.ts'),
	nl: () => import('./nl/warnings.ts'),
	ja: () => import('./ja/warnings.ts'),
	km: () => import('./km/warnings.ts')
});
