import type { settingsWords as english } from '#i18n/en/settings.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	title: 'सेटिङ',
	about: 'यहाँ छानेको यसै उपकरणको यसै ब्राउजरमा राखिन्छ।',
	theme: {
		title: 'रूप',
		colours: 'रङ',
		options: { system: 'प्रणालीअनुसार', light: 'उज्यालो', dark: 'गाढा' }
	},
	text: {
		title: 'पहिचान गरिएको पाठ',
		typeface: 'अक्षरको रूप',
		typefaces: { serif: 'सेरिफ सहित', sans: 'सेरिफ बिना' },
		size: 'आकार',
		sizes: { small: 'सानो', normal: 'सामान्य', large: 'ठूलो', larger: 'धेरै ठूलो' }
	},
	reader: {
		title: 'पाठक',
		singleKeys: 'एकल कुञ्जी',
		singleKeysAbout: 'Ctrl वा ⌘ बिनाका अक्षरले पाठकमा काम गर्छन्; ? ले तिनको सूची देखाउँछ।',
		doubtMarks: 'शङ्काका चिन्ह',
		doubtMarksAbout: 'गलत पढिएका हुन सक्ने शब्दमा धर्को वा रङ लाग्छ।',
		dimPages: 'अँध्यारोमा पृष्ठ मधुरो पार्ने',
		dimPagesAbout: 'गाढा रङमा पृष्ठका तस्बिर कम उज्याला हुन्छन्।'
	},
	language: {
		title: 'कागजातको भाषा',
		about: 'दिइएका कागजात यसै भाषामा पढिन्छन्, तपाईंले अर्को नछानुन्जेल।'
	},
	notices: {
		title: 'सूचना',
		field: 'लामो काम सकिएपछि मलाई भन्नुहोस्',
		about: 'यस एपको कुनै पृष्ठ नदेखिएको बेला मात्र। यसका लागि केही पठाइँदैन।',
		refused: 'ब्राउजरले यस साइटलाई सूचना दिन दिँदैन। ब्राउजरकै सेटिङमा यो फेर्न सकिन्छ।',
		missing: 'यस ब्राउजरमा यस पृष्ठका लागि सूचना छैन।'
	},
	app: {
		title: 'एपका रूपमा',
		about: 'इन्स्टल गरेपछि होम स्क्रिन वा प्रोग्राम सूचीबाट आफ्नै सञ्झ्यालमा खुल्छ।',
		install: 'इन्स्टल गर्नुहोस्',
		installed: 'यो इन्स्टल गरिएको एप हो।',
		ios: 'iPhone वा iPad मा: Share थिचेर “Add to Home Screen” छान्नुहोस्।',
		mac: 'Mac को Safari मा: File मा गई “Add to Dock” छान्नुहोस्।',
		firefox:
			'कम्प्युटरको Firefox ले सबैतिर यस्ता एप इन्स्टल गर्दैन: ठेगाना पट्टीमा चिन्ह खोज्नुहोस्, वा बुकमार्क गर्नुहोस्, जुन अफलाइन पनि चल्छ। Android मा: मेनु, अनि “Add app to Home screen”।',
		other: 'सम्भव भएमा ब्राउजरको मेनुमा “Install” वा “Add to home screen” हुन्छ।'
	},
	more: {
		title: 'यस उपकरणमा',
		storage: 'केले ठाउँ लियो',
		privacy: 'एपले के ल्यायो',
		account: 'खाता, टोकन र सीमा',
		languages: 'भाषाहरू'
	}
};
