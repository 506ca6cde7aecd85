import type { appWords as english } from '#i18n/en/app.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	update: {
		title: 'नयाँ संस्करण आयो',
		offered: 'नयाँ संस्करण आयो।',
		load: 'अहिले लोड गर्नुहोस्',
		later: 'पछि',
		waiting: 'पढ्ने काम सकिएपछि नयाँ संस्करण आउँछ।',
		waitingMore: 'अहिले लोड गरे पढिँदै गरेका पृष्ठ फेरि पढिन्छन्।',
		insist: 'तैपनि लोड गर्नुहोस्',
		loading: 'नयाँ संस्करण लोड हुँदै'
	},
	notices: {
		title: 'यसमा समय लाग्छ',
		ask: 'यसमा समय लाग्छ। यस बीच अरू केही हेर्न सक्नुहुन्छ।',
		allow: 'सकिएपछि मलाई भन्नुहोस्',
		no: 'पर्दैन',
		allowed: 'सकिएपछि तपाईंलाई भनिन्छ',
		refused: 'ब्राउजरले यहाँ सूचना दिन दिँदैन। कति भयो ट्याबको शीर्षकमा देखिन्छ।',
		done: (name) => `${name} पढियो`,
		failed: (name) => `${name} पढ्न सकिएन`
	},
	room: {
		title: 'यो उपकरण भरियो',
		full: 'यस उपकरणमा ठाउँ बाँकी छैन। केही मेटाएपछि पढाइ अघि बढ्छ।',
		see: 'केले ठाउँ लियो हेर्नुहोस्'
	}
};
