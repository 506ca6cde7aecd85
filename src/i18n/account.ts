import { accountWords as english } from './en/account.ts';
import { live } from './live.svelte.ts';

export const accountWords = live(english, {
	vi: () => import('./vi/account.ts'),
	ne: () => import('./ne/account.ts'),
	nl: () => import('./nl/account.ts'),
	ja: () => import('./ja/account.ts'),
	km: () => import('./km/account.ts')
});
