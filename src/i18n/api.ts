import { apiWords as english } from './en/api.ts';
import { live } from './live.svelte.ts';

export const apiWords = live(english, {
	vi: () => import('./vi/api.ts'),
	ne: () => import('./ne/api.ts'),
	nl: () => import('./nl/api.ts'),
	ja: () => import('./ja/api.ts'),
	km: () => import('./km/api.ts')
});
