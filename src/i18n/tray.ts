import { trayWords as english } from './en/tray.ts';
import { live } from './live.svelte.ts';

export const trayWords = live(english, {
	vi: () => import('./vi/tray.ts'),
	ne: () => import('./ne/tray.ts'),
	nl: () => import('./nl/tray.ts'),
	ja: () => import('./ja/tray.ts'),
	km: () => import('./km/tray.ts')
});
