import { brief, periodBrief, periodName } from '#i18n/account-format.ts';
import type { accountWords as english } from '#i18n/en/account.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

const credits = (count: number): string => `${whole.format(count)} क्रेडिट`;

export const words: Translation<typeof english> = {
	title: 'खाता',
	about: 'तपाईं यस उपकरणको मालिक हुनुहुन्छ: तपाईंले दिएको गनिन्छ, तर सीमा छैन। एक पृष्ठ एक क्रेडिट हो।',
	loading: 'तपाईंको खाता हेर्दै',
	usage: {
		title: 'तपाईंले पढेको',
		today: 'आज',
		month: 'यो महिना',
		count: whole.format,
		short: brief.format,
		days: 'दिन',
		months: 'महिना',
		views: 'चार्टको अवधि',
		chart: { days: 'पछिल्ला १४ दिनका क्रेडिट', months: 'पछिल्ला १२ महिनाका क्रेडिट' },
		table: 'तालिकामा देखाउनुहोस्',
		period: { days: 'दिन', months: 'महिना' },
		credits: 'क्रेडिट',
		name: periodName,
		brief: periodBrief
	},
	tokens: {
		title: 'प्रोग्रामका टोकन',
		about: 'चिनिनका लागि प्रोग्रामले टोकन पठाउँछ। त्यसका कागजात त्यसकै हुन्: ती तपाईंको सूचीमा हुँदैनन्, र अरू कसैले देख्दैन।',
		none: 'अहिलेसम्म कुनै टोकन छैन।',
		name: 'नाम',
		nameHint: 'जस्तै स्क्यानर',
		plan: 'योजना',
		plans: {
			owner: 'तपाईंको जस्तै, सीमा बिना',
			free: 'महिनाको तोकिएको क्रेडिट',
			paid: 'क्रेडिटको मौज्दात, पहिले पालो पाउँछ'
		},
		planNames: { owner: 'तपाईंको', free: 'मासिक', paid: 'मौज्दात' },
		cap: 'महिनाको क्रेडिट',
		credits: 'क्रेडिट',
		submit: 'बनाउनुहोस्',
		made: (name) => `${name} को टोकन`,
		once: 'अहिले नै कपी गर्नुहोस्। यो एकपटक मात्र देखाइन्छ: यसको छाप मात्र राखिन्छ।',
		copy: 'टोकन कपी गर्नुहोस्',
		copyFailed: 'ब्राउजरले कपी गर्न दिएन। टोकन छानेर Ctrl C थिच्नुहोस्।',
		dismiss: 'मैले लिएँ',
		ends: (last4) => `अन्त्यमा ${last4}`,
		used: (used, cap) =>
			cap === null ? `यो महिना ${credits(used)}` : `${credits(cap)} मध्ये ${whole.format(used)}`,
		neverUsed: 'कहिल्यै प्रयोग नभएको',
		lastUsed: (moment) => `पछिल्लो प्रयोग ${moment}`,
		revoked: 'रद्द',
		revoke: 'रद्द गर्नुहोस्',
		revokeSure: 'साँच्चै रद्द गर्नुहोस्',
		remove: 'हटाउनुहोस्',
		removeSure: 'कागजातसहित हटाउनुहोस्',
		give: 'क्रेडिट दिनुहोस्',
		giveMore: 'थप क्रेडिट',
		given: (name) => `${name} सँग अब थप क्रेडिट छ`,
		gone: (name) => `${name} को टोकन अब चल्दैन`,
		removed: (name) => `${name} को टोकन हटाइयो`
	},
	limits: {
		title: 'सीमा',
		about: 'यसले स्क्रिप्टलाई सीमाभित्र राख्छ। सबै काम यसै उपकरणमा हुन्छ, त्यसैले पैसा लाग्दैन।',
		plans: {
			anonymous: 'टोकन नभएका स्क्रिप्ट',
			free: 'मासिक सीमा भएका टोकन',
			paid: 'मौज्दात भएका टोकन',
			owner: 'तपाईं'
		},
		used: (used, cap) => `आज ${credits(cap)} मध्ये ${whole.format(used)} प्रयोग भयो`,
		cap: { anonymous: 'दिनको क्रेडिट', free: 'महिनाको क्रेडिट' },
		pages: 'एउटा फाइलका पृष्ठ',
		megabytes: 'एउटा फाइलको MB',
		save: 'सीमा सुरक्षित गर्नुहोस्',
		saved: 'सीमा सुरक्षित भयो'
	},
	keeping: {
		title: 'तस्बिर कति समय राख्ने',
		field: 'दिइएका फाइल र पृष्ठका तस्बिर मेटाउने समय',
		about:
			'पाठ तपाईंले कागजात नमेटाउन्जेल रहन्छ। तस्बिर बिना खोज्न मिल्ने PDF ले पाठलाई छापाका रूपमा देखाउँछ। यो साइट ट्याबमा खुला हुँदा यो काम हुन्छ।',
		choices: {
			at_once: 'कागजात पढिसक्नेबित्तिकै',
			hour: 'एक घण्टापछि',
			day: 'एक दिनपछि',
			week: 'एक हप्तापछि',
			never: 'कहिल्यै होइन'
		},
		saved: 'सुरक्षित भयो'
	},
	clear: {
		title: 'सबै मेटाउनुहोस्',
		about: 'यस उपकरणका सबै कागजात, प्रोग्रामका समेत: दिइएका फाइल, तस्बिर, पाठ र बनाइएका फाइल।',
		documents: 'सबै कागजात मेटाउनुहोस्',
		documentsSure: 'सबै सधैँका लागि मेटाउनुहोस्',
		running: (deleted) => `मेटाउँदै: अहिलेसम्म ${whole.format(deleted)}`,
		stop: 'रोक्नुहोस्',
		cleared: 'सबै कागजात मेटाइए',
		stopped: (deleted) => `रोकियो: ${whole.format(deleted)} कागजात मेटाइए`,
		tokensAbout:
			'सबै टोकन, तिनका प्रोग्रामले पढेका र प्रयोग गरेका कुरासहित। त्यसपछि ती टोकन पठाउने प्रोग्राम अस्वीकार हुन्छन्।',
		tokens: 'सबै टोकन मेटाउनुहोस्',
		tokensSure: 'सबै टोकन सधैँका लागि मेटाउनुहोस्',
		tokensCleared: 'सबै टोकन मेटाइए'
	},
	keep: 'राख्नुहोस्'
};
