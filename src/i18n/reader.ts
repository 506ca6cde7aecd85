import { readerWords as english } from './en/reader.ts';
import { live } from './live.svelte.ts';

export const readerWords = live(english, {
	vi: () => import('./vi/reader.ts'),
	ne: () => import('./ne/reader.ts'),
	nl: () => import('./nl/reader.ts'),
	ja: () => import('./ja/reader.ts'),
	km: () => import('./km/reader.ts')
});
