import { words as english } from './en/words.ts';
import { live } from './live.svelte.ts';

/** Every word on the screen, in the language that is chosen. */
export const words = live(english, {
	vi: () => import('./vi/words.ts'),
	ne: () => import('./ne/words.ts'),
	nl: () => import('./nl/words.ts'),
	ja: () => import('./ja/words.ts'),
	km: () => import('./km/words.ts')
});
