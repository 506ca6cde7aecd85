import { historyWords as english } from './en/history.ts';
import { live } from './live.svelte.ts';

export const historyWords = live(english, {
	vi: () => import('./vi/history.ts'),
	ne: () => import('./ne/history.ts'),
	nl: () => import('./nl/history.ts'),
	ja: () => import('./ja/history.ts'),
	km: () => import('./km/history.ts')
});
