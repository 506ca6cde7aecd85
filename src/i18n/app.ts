import { appWords as english } from './en/app.ts';
import { live } from './live.svelte.ts';

export const appWords = live(english, {
	vi: () => import('./vi/app.ts'),
	ne: () => import('./ne/app.ts'),
	nl: () => import('./nl/app.ts'),
	ja: () => import('./ja/app.ts'),
	km: () => import('./km/app.ts')
});
