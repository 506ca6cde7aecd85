import type { apiWords as english } from '#i18n/en/api.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	title: 'API',
	about: 'यस पृष्ठले गर्ने काम जुनसुकै प्रोग्रामले माग्न सक्छ। तलका हरेक कल यहीँ जाँच्न सकिन्छ: यसै उपकरणमा, वास्तविक डेटामा चल्छ।',
	ways: [
		'यस साइटको स्क्रिप्टबाट: `/api/v1/ocr/` जस्ता ठेगानामा सामान्य `fetch`।',
		'यस साइटको जुनसुकै पृष्ठबाट, फ्रेमवर्क बिना: `import { ready, submit } from "/client.js"`; उदाहरण `/example.html` मा, टाइप `/client.d.ts` मा छन्।',
		'यस कम्प्युटरको जुनसुकै प्रोग्रामबाट: `npm run bridge` चलाउनुहोस्, यसले `http://127.0.0.1:8765/api/v1/` मा जवाफ दिन्छ। उदाहरणहरूले यही ठेगाना प्रयोग गर्छन्।'
	],
	loading: 'विवरण ल्याइँदै',
	calls: 'कलहरू',
	parameters: 'प्यारामिटर',
	body: 'मुख्य भाग',
	bodyOf: (mediaType) => `मुख्य भाग, ${mediaType}`,
	required: 'अनिवार्य',
	withDefault: (description, value) => `${description}; नदिए ${value}।`,
	samples: 'उदाहरणको भाषा',
	answers: 'जवाफहरू',
	try: 'जाँच्नुहोस्',
	run: 'पठाउनुहोस्',
	waiting: 'जवाफ पर्खिँदै',
	took: (ms) => `${whole.format(ms)}\u00a0ms`,
	headers: 'जवाफका हेडर',
	answer: 'जवाफको मुख्य भाग',
	save: (bytes) => `फाइल सुरक्षित गर्नुहोस्, ${whole.format(Math.ceil(bytes / 1000))}\u00a0kB`,
	schemas: 'जवाफमा के हुन्छ',
	errors: 'त्रुटिहरू',
	codes: 'कोड र स्थिति',
	limits: 'सीमा'
};
