import { correctingWords as english } from './en/correcting.ts';
import { live } from './live.svelte.ts';

export const correctingWords = live(english, {
	vi: () => import('./vi/correcting.ts'),
	ne: () => import('./ne/correcting.ts'),
	nl: () => import('./nl/correcting.ts'),
	ja: () => import('./ja/correcting.ts'),
	km: () => import('./km/correcting.ts')
});
