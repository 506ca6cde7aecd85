import type { chatWords as english } from '#i18n/en/chat.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	field: 'यस कागजातबारे सोध्नुहोस्',
	fieldAll: 'सबै कागजातलाई सोध्नुहोस्',
	ask: 'सोध्नुहोस्',
	stop: 'रोक्नुहोस्',
	again: 'फेरि सोध्नुहोस्',
	copy: 'कपी गर्नुहोस्',
	you: 'तपाईं',
	answer: 'जवाफ',
	thinking: 'पाठ हेर्दै',
	stopped: 'यहाँ रोकियो।',
	empty: 'आफ्नै शब्दमा सोध्नुहोस्। जवाफ यसै कागजातको पाठबाट आउँछ र पृष्ठ बताउँछ।',
	emptyAll: 'आफ्नै शब्दमा सोध्नुहोस्। जवाफ तपाईंका कागजातको पाठबाट आउँछ र पृष्ठ बताउँछ।',
	suggestions: 'सुरु गर्ने प्रश्न',
	notYet: 'सबै पृष्ठ पढिसकेपछि सोध्न सक्नुहुन्छ।',
	loading: 'पहिले सोधिएको खोज्दै',
	page: (page) => `पृष्ठ ${whole.format(page)}`,
	pageOf: (page, filename) => `${filename}, पृष्ठ ${whole.format(page)}`,
	shows: (page) => `पृष्ठ ${whole.format(page)} मा शब्द देखाउनुहोस्`,
	questions: {
		total: 'जम्मा कति हो?',
		dueDate: 'म्याद कहिले हो?',
		date: 'मिति के हो?',
		seller: 'यो कसको हो?',
		signer: 'कसले सही गर्‍यो?',
		number: 'बिल नम्बर के हो?',
		summary: 'यो कागजात केबारे हो?'
	}
};
