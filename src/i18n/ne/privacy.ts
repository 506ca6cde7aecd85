import type { privacyWords as english } from '#i18n/en/privacy.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { dateTime, kilobytes } from '#i18n/measures.ts';

export const words: Translation<typeof english> = {
	title: 'गोपनीयता',
	about: 'तपाईंका कागजात यसै ब्राउजरमा पढिन्छन् र यसैमा राखिन्छन्। तिनलाई लिन सक्ने कुनै सर्भर छैन।',
	loading: 'अभिलेख हेर्दै',
	nothing: 'यस उपकरणबाट केही बाहिर गएको छैन।',
	nothingMore: 'एपले माथि देखिने ठेगानाबाट आफ्नै फाइल मात्र ल्याएको छ, र अरू कसैसँग केही मागेको छैन।',
	asked: (hosts) => `अरू ${whole.format(hosts)} होस्टसँग फाइल मागियो।`,
	askedMore: 'यस्तो अनुरोधमा चाहिएको फाइलको नाम हुन्छ, जस्तै कुनै भाषा। कागजात वा त्यसको एक शब्द पनि जाँदैन।',
	sent: 'केही पठाइयो।',
	sentMore: 'एप आफैँले कहिल्यै केही पठाउँदैन। केले पठायो तल हेर्नुहोस्: ब्राउजरको एक्सटेन्सन हुन सक्छ।',
	record: {
		title: 'के ल्याइयो',
		about: 'एपका हरेक भागले नेटवर्कबाट गर्ने हरेक अनुरोध सर्भिस वर्करले लेख्छ। यस उपकरणमा भइसकेको फेरि मागिँदैन।',
		since: (iso) => `${dateTime.format(new Date(iso))} देखि`,
		own: (host, count) => `${host}, एपकै: ${whole.format(count)} फाइल`,
		other: (host, count) => `${host}: ${whole.format(count)} फाइल`,
		none: 'अहिलेसम्म केही छैन।',
		address: 'ठेगाना',
		kind: 'के का लागि',
		size: 'आकार',
		times: 'पटक',
		when: 'पछिल्लो',
		unknown: 'थाहा छैन',
		kinds: {
			'': 'डेटा',
			document: 'पृष्ठ',
			script: 'स्क्रिप्ट',
			worker: 'वर्कर',
			serviceworker: 'सर्भिस वर्कर',
			style: 'शैली',
			image: 'तस्बिर',
			font: 'फन्ट',
			manifest: 'म्यानिफेस्ट'
		},
		clear: 'अभिलेख नयाँ सुरु गर्नुहोस्',
		clearSure: 'पहिले ल्याइएको बिर्सनुहोस्',
		cleared: 'अभिलेख नयाँ सुरु भयो'
	},
	policy: {
		title: 'यसलाई केले बाँध्छ',
		about: 'पृष्ठसँगै आएको यो नीति ब्राउजर आफैँले लागू गर्छ। एप पुग्न सक्ने हरेक ठेगाना connect-src मा छ।',
		workers: 'पढ्ने थ्रेडलाई तिनकै नीतिले बाँध्छ, ठेगाना उही छन्।'
	},
	stored: {
		title: 'के राखिन्छ, र कति समय',
		about:
			'पाठ तपाईंले नमेटाउन्जेल रहन्छ; दिइएका फाइल र तस्बिर तपाईंले तोकेको समयपछि जान्छन्। यो ब्राउजर चलाउन सक्नेले दुवै हेर्न सक्छ।',
		settings: 'त्यो समय तोक्नुहोस्',
		storage: 'केले ठाउँ लियो हेर्नुहोस्'
	},
	keep: 'राख्नुहोस्',
	size: kilobytes,
	moment: (iso) => dateTime.format(new Date(iso))
};
