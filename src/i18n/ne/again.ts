import type { againWords as english } from '#i18n/en/again.ts';
import { percent, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { dateTime } from '#i18n/measures.ts';

export const words: Translation<typeof english> = {
	tool: 'फेरि पढ्नुहोस्',
	turnLeft: 'यो पृष्ठ बायाँ घुमाएर फेरि पढ्नुहोस्',
	turnRight: 'यो पृष्ठ दायाँ घुमाएर फेरि पढ्नुहोस्',
	title: 'फेरि पढ्ने',
	about: 'राखिएको फाइल अर्को पटक पढिन्छ। तपाईंले नयाँ पढाइ त्यसको ठाउँमा नराखेसम्म अहिलेको जस्ताको तस्तै रहन्छ।',
	close: 'बन्द गर्नुहोस्',
	pages: 'पृष्ठहरू',
	thisPage: (shown) => `यो पृष्ठ, ${whole.format(shown)}`,
	allPages: (count) => `सबै ${whole.format(count)} पृष्ठ`,
	somePages: 'फाइलका अरू पृष्ठ',
	turn: 'घुमाउने',
	turns: {
		asIs: 'कसरी राखिएको छ आफैँ पत्ता लगाउने',
		left: 'बायाँतिर',
		right: 'दायाँतिर',
		over: 'उल्टो',
		none: 'फाइलमा भएअनुसार'
	},
	tier: 'पढ्ने तरिका',
	tiers: { cpu: 'छापा', vlm: 'हस्तलेख र सूत्र' },
	ownText: 'पृष्ठमा आफ्नै पाठ भए पनि तस्बिर पढ्ने',
	password: 'फाइलको पासवर्ड',
	read: 'पढ्नुहोस्',
	reading: 'फेरि पढिँदै',
	stop: 'रद्द गर्नुहोस्',
	gone: 'खाता पृष्ठमा भनिएअनुसार यस कागजातको फाइल अब राखिएको छैन, त्यसैले फेरि पढ्न सकिँदैन।',
	ready: 'नयाँ पढाइ तयार छ।',
	sure: (before, after) =>
		after === null
			? 'कुनै शब्द भेटिएन।'
			: before === null
				? `यसका शब्दमा ${percent.format(after)} विश्वास छ।`
				: `यसका शब्दमा ${percent.format(after)} विश्वास छ; कागजातमा भएकामा ${percent.format(before)}।`,
	take: (count) => (count === 1 ? 'यस पृष्ठको ठाउँमा राख्नुहोस्' : 'यी पृष्ठको ठाउँमा राख्नुहोस्'),
	taken: 'नयाँ पढाइ कागजातमा राखियो। पूर्ववत् गर्दा पुरानो फर्किन्छ।',
	compare: 'तुलना गर्नुहोस्',
	open: 'छुट्टै खोल्नुहोस्',
	discard: 'यसलाई हटाउनुहोस्',
	others: 'यस फाइलका अरू पढाइ',
	other: (iso, pages) => `${dateTime.format(new Date(iso))}, ${whole.format(pages)} पृष्ठ`,
	comparison: 'दुई पढाइको तुलना',
	comparisonAbout: 'दुई पढाइमा फरक परेका ठाउँमा चिन्ह लगाइएको छ।',
	standing: 'कागजातमा',
	reread: 'फेरि पढिएको',
	noComparison: 'यहाँ तुलना गर्न दुई पढाइ छैनन्।',
	differences: (count) => (count === 0 ? 'दुवै पढाइ एउटै छन्' : `यस पृष्ठमा ${whole.format(count)} फरक`),
	place: (at, count) => `${whole.format(count)} मध्ये ${whole.format(at)}`,
	next: 'अर्को फरक',
	previous: 'अघिल्लो फरक',
	nextPage: 'अर्को पृष्ठ',
	previousPage: 'अघिल्लो पृष्ठ',
	page: (shown) => `पृष्ठ ${whole.format(shown)}`,
	useLine: 'यो पङ्क्ति प्रयोग गर्नुहोस्',
	dropLine: 'यो पङ्क्ति हटाउनुहोस्',
	used: 'कागजातमा राखियो',
	usePage: 'यो पूरै पृष्ठ प्रयोग गर्नुहोस्',
	absent: 'यस पढाइमा छैन',
	back: 'कागजातमा फर्कनुहोस्'
};
