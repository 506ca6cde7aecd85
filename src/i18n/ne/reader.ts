import type { readerWords as english } from '#i18n/en/reader.ts';
import { percent, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	pageNumber: 'पृष्ठ',
	ofPages: (count) => `/ ${whole.format(count)}`,
	placeOf: (place, count) => `(${whole.format(count)} मध्ये ${whole.format(place)})`,
	model: {
		loading: (part) => `मोडेल लोड हुँदै: ${percent.format(part)}`,
		writing: 'मोडेलले यो पृष्ठ लेख्दै छ। सकिएपछि, तस्बिरको सामान्य पढाइमा नभएका सङ्ख्या र नाममा चिन्ह लगाइन्छ।'
	},
	zoom: {
		in: 'ठूलो',
		out: 'सानो',
		full: 'पूरा आकार',
		width: 'चौडाइ मिलाउनुहोस्',
		page: 'पूरा पृष्ठ',
		shown: percent.format,
		sizeNow: (scale) => `${percent.format(scale)}, पूरा आकारमा देखाउनुहोस्`
	},
	find: {
		open: 'कागजातमा खोज्नुहोस्',
		field: 'कागजातमा खोज्नुहोस्',
		none: 'भेटिएन',
		of: (place, count) => `${whole.format(count)} मध्ये ${whole.format(place)}`,
		soFar: (place, count) => `अहिलेसम्म पढिएका पृष्ठमा ${whole.format(count)} मध्ये ${whole.format(place)}`,
		noneSoFar: 'अहिलेसम्म पढिएका पृष्ठमा भेटिएन',
		next: 'अर्को',
		previous: 'अघिल्लो',
		close: 'बन्द गर्नुहोस्'
	},
	panes: { strip: 'पृष्ठ सूचीको चौडाइ', page: 'पृष्ठको चौडाइ' },
	sides: { pages: 'पृष्ठहरू', page: 'पृष्ठ', text: 'पाठ' },
	palette: {
		open: 'सबै आदेश',
		field: 'के गर्न चाहनुहुन्छ?',
		list: 'आदेशहरू',
		none: 'यी शब्द भएको कुनै आदेश छैन।'
	},
	keys: {
		open: 'कुञ्जीहरू',
		title: 'कुञ्जीहरू',
		close: 'बन्द गर्नुहोस्',
		single: 'एकल कुञ्जी प्रयोग गर्ने',
		singleMore: 'बोलेर लेख्नुहुन्छ वा कुञ्जी गल्तीले थिचिन्छ भने बन्द गर्नुहोस्। Ctrl वा ⌘ सहितका कुञ्जी सधैँ चल्छन्।',
		names: {
			Shift: 'Shift',
			Alt: 'Alt',
			Ctrl: 'Ctrl',
			PageDown: 'Page Down',
			PageUp: 'Page Up',
			Home: 'Home',
			End: 'End',
			Escape: 'Esc',
			Enter: 'Enter'
		}
	},
	commands: {
		next: 'अर्को पृष्ठ',
		previous: 'अघिल्लो पृष्ठ',
		first: 'पहिलो पृष्ठ',
		last: 'अन्तिम पृष्ठ',
		jump: 'नम्बरले पृष्ठमा जानुहोस्',
		findNext: 'भेटिएको अर्को ठाउँ',
		findPrevious: 'भेटिएको अघिल्लो ठाउँ',
		showText: 'पाठ देखाउनुहोस्',
		showPage: 'पृष्ठ देखाउनुहोस्',
		showTab: (name) => `देखाउनुहोस्: ${name}`,
		copy: 'यस पृष्ठको पाठ कपी गर्नुहोस्',
		copyAll: 'सबै पृष्ठको पाठ कपी गर्नुहोस्',
		download: (name) => `${name} डाउनलोड गर्नुहोस्`,
		marksOn: 'गलत हुन सक्ने शब्दमा चिन्ह लगाउनुहोस्',
		marksOff: 'गलत हुन सक्ने शब्दमा चिन्ह नलगाउनुहोस्',
		dimOn: 'गाढा रङमा पृष्ठ मधुरो पार्नुहोस्',
		dimOff: 'पृष्ठ पूरा उज्यालोमा देखाउनुहोस्',
		clear: 'पृष्ठबाट चिन्ह हटाउनुहोस्',
		documents: 'सबै कागजात'
	},
	view: {
		open: 'दृश्य',
		marks: 'गलत हुन सक्ने शब्दमा चिन्ह',
		dim: 'गाढा रङमा पृष्ठ मधुरो'
	}
};
