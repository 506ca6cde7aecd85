import type { historyWords as english } from '#i18n/en/history.ts';
import { megabytes, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

const documents = (count: number): string => `${whole.format(count)} कागजात`;

export const words: Translation<typeof english> = {
	title: 'सबै कागजात',
	about: 'यस उपकरणमा पढिएका सबै। सबैमा खोज्नुहोस्, जुनसुकै लिपिमा, नेटवर्क बिना पनि।',
	search: 'सबै कागजातमा खोज्नुहोस्',
	searchHint: 'शब्द, शब्दको सुरु, वा उद्धरण चिन्हभित्रको वाक्यांश।',
	loading: 'तपाईंका कागजात खोज्दै',
	empty: 'यस उपकरणमा अहिलेसम्म केही पढिएको छैन। तपाईंले दिएको यहाँ देखिन्छ।',
	start: 'कागजात दिनुहोस्',
	none: 'यस्तो कागजात छैन।',
	notFound: 'तपाईंको कुनै कागजातमा यी सबै शब्द छैनन्।',
	notFoundYet: 'भर्खरै पढिएको कागजात एकछिनपछि भेटिन्छ।',
	showAll: 'सबै कागजात देखाउनुहोस्',
	count: (shown, all) => (shown === all ? documents(all) : `${documents(all)} मध्ये ${whole.format(shown)}`),
	found: (count) => (count === 0 ? 'कुनै कागजातमा भेटिएन' : `${documents(count)}मा भेटियो`),
	filters: 'छान्नुहोस्',
	kind: 'फाइलको प्रकार',
	kinds: { pdf: 'PDF', scan: 'TIFF', picture: 'तस्बिर' },
	language: 'भाषा',
	state: 'अवस्था',
	states: { done: 'पढिएको', running: 'पढिँदै', failed: 'नपढिएको' },
	tool: 'औजार',
	from: 'देखि',
	to: 'सम्म',
	corrected: 'सच्याइएका मात्र',
	any: 'जे पनि',
	order: 'क्रम',
	orders: {
		newest: 'नयाँ पहिले',
		oldest: 'पुराना पहिले',
		name: 'नामअनुसार',
		doubtful: 'कम निश्चित पहिले',
		longest: 'लामा पहिले'
	},
	more: 'थप कागजात देखाउनुहोस्',
	page: (shown) => `पृष्ठ ${whole.format(shown)}`,
	inName: 'फाइलको नाममा भेटियो।',
	again: 'फेरि पढ्नुहोस्',
	isCorrected: 'सच्याइएको',
	pick: (name) => `${name} छान्नुहोस्`,
	pickAll: 'सबै छान्नुहोस्',
	picked: (count) => `${whole.format(count)} छानिए`,
	pickNone: 'छनोट हटाउनुहोस्',
	format: 'फाइलको ढाँचा',
	download: (count) => `${documents(count)} डाउनलोड गर्नुहोस्`,
	packing: (done, count) => `प्याक गर्दै: ${whole.format(count)} मध्ये ${whole.format(done)}`,
	stop: 'रद्द गर्नुहोस्',
	packed: (count, bytes) => `${documents(count)} प्याक गरियो, ${megabytes(bytes)}\u00a0MB`,
	packedSome: (count, left) =>
		`${documents(count)} प्याक गरियो। ${documents(left)} छोडियो: नपढिएका, वा पढिँदै गरेका।`,
	packedNone: 'यीमध्ये कुनै कागजात पढिएको छैन, त्यसैले प्याक गर्ने केही छैन।',
	archive: 'कागजातहरू',
	delete: (count) => `${documents(count)} मेटाउनुहोस्`,
	deleteSure: (count) => `${whole.format(count)} सधैँका लागि मेटाउनुहोस्`,
	deleteNote: 'तिनका पाठ, तस्बिर र सच्याइ जान्छन्। यो फर्काउन सकिँदैन।',
	keep: 'राख्नुहोस्',
	deleting: (done, count) => `मेटाउँदै: ${whole.format(count)} मध्ये ${whole.format(done)}`,
	deleted: (count) => `${documents(count)} मेटाइए`
};
