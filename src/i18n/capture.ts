import { captureWords as english } from './en/capture.ts';
import { live } from './live.svelte.ts';

export const captureWords = live(english, {
	vi: () => import('./vi/capture.ts'),
	ne: () => import('./ne/capture.ts'),
	nl: () => import('./nl/capture.ts'),
	ja: () => import('./ja/capture.ts'),
	km: () => import('./km/capture.ts')
});
