import { storageWords as english } from './en/storage.ts';
import { live } from './live.svelte.ts';

export const storageWords = live(english, {
	vi: () => import('./vi/storage.ts'),
	ne: () => import('./ne/storage.ts'),
	nl: () => import('./nl/storage.ts'),
	ja: () => import('./ja/storage.ts'),
	km: () => import('./km/storage.ts')
});
