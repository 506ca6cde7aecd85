import { againWords as english } from './en/again.ts';
import { live } from './live.svelte.ts';

export const againWords = live(english, {
	vi: () => import('./vi/again.ts'),
	ne: () => import('./ne/again.ts'),
	nl: () => import('./nl/again.ts'),
	ja: () => import('./ja/again.ts'),
	km: () => import('./km/again.ts')
});
