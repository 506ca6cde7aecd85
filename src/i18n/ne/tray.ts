import type { trayWords as english } from '#i18n/en/tray.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	title: 'कसरी पढ्ने',
	tool: 'के का लागि',
	anything: 'जे पनि',
	tier: 'के का रूपमा पढ्ने',
	tiers: { cpu: 'छापा', vlm: 'हस्तलेख, सूत्र, गाह्रा पृष्ठ (ढिलो)' },
	close: 'भयो',
	trouble: 'विकल्प ल्याउन सकिएन। माथि लेखिएको नै लागू हुन्छ।',
	running: (count) => `${whole.format(count)} कागजात पहिले छानेअनुसार पढिँदै छ।`,
	restart: 'यसरी फेरि सुरु गर्नुहोस्'
};
