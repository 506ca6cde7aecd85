import { chatWords as english } from './en/chat.ts';
import { live } from './live.svelte.ts';

export const chatWords = live(english, {
	vi: () => import('./vi/chat.ts'),
	ne: () => import('./ne/chat.ts'),
	nl: () => import('./nl/chat.ts'),
	ja: () => import('./ja/chat.ts'),
	km: () => import('./km/chat.ts')
});
