import { shareWords as english } from './en/share.ts';
import { live } from './live.svelte.ts';

export const shareWords = live(english, {
	vi: () => import('./vi/share.ts'),
	ne: () => import('./ne/share.ts'),
	nl: () => import('./nl/share.ts'),
	ja: () => import('./ja/share.ts'),
	km: () => import('./km/share.ts')
});
