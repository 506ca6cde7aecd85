import { toolWords as english } from './en/tool-pages.ts';
import { live } from './live.svelte.ts';

export const toolWords = live(english, {
	vi: () => import('./vi/tool-pages.ts'),
	ne: () => import('./ne/tool-pages.ts'),
	nl: () => import('./nl/tool-pages.ts'),
	ja: () => import('./ja/tool-pages.ts'),
	km: () => import('./km/tool-pages.ts')
});
