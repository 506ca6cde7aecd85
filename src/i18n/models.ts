import { modelWords as english } from './en/models.ts';
import { live } from './live.svelte.ts';

export const modelWords = live(english, {
	vi: () => import('./vi/models.ts'),
	ne: () => import('./ne/models.ts'),
	nl: () => import('./nl/models.ts'),
	ja: () => import('./ja/models.ts'),
	km: () => import('./km/models.ts')
});
