import type { shareWords as english } from '#i18n/en/share.ts';
import { megabytes, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	title: 'दिइएको',
	about: 'अर्को एप वा साइटले यो दियो। यसको केही पनि अझै पढिएको छैन।',
	files: 'के दिइयो',
	size: (bytes) => (bytes < 1e6 ? '१\u00a0MB भन्दा कम' : `${megabytes(bytes)}\u00a0MB`),
	read: (count) => `${whole.format(count)} फाइल पढ्नुहोस्`,
	refuse: 'नपढ्नुहोस्',
	refused: 'बिर्सियो: केही पढिएन',
	empty: 'पढ्ने केही छैन',
	losses: {
		none: 'तस्बिर वा PDF दिइएन। लिङ्क होइन, फाइल नै सेयर गर्नुहोस्।',
		large: 'एकैपटक धेरै भयो। थोरै वा साना फाइल सेयर गर्नुहोस्।',
		room: 'यस उपकरणमा ठाउँ बाँकी छैन। नचाहिने कागजात मेटाएर फेरि सेयर गर्नुहोस्।'
	},
	gone: 'दिइएको कुरा पढिसकियो वा बिर्सियो। फेरि सेयर गर्नुहोस्।',
	open: {
		title: 'Private OCR मा खोल्नुहोस्',
		about: 'यो एप इन्स्टल भएपछि प्रणालीले तस्बिर र PDF यसैमा खोल्न सक्छ।',
		none: 'यससँग फाइल आएन। आफ्ना फाइलमा तस्बिर वा PDF छानेर यो एपमा खोल्नुहोस्।'
	}
};
