import { clipWords as english } from './en/clip.ts';
import { live } from './live.svelte.ts';

export const clipWords = live(english, {
	vi: () => import('./vi/clip.ts'),
	ne: () => import('./ne/clip.ts'),
	nl: () => import('./nl/clip.ts'),
	ja: () => import('./ja/clip.ts'),
	km: () => import('./km/clip.ts')
});
