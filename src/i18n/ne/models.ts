import type { modelWords as english } from '#i18n/en/models.ts';
import { megabytes, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { finePercent, tenth } from '#i18n/measures.ts';

export const words: Translation<typeof english> = {
	title: 'मोडेलहरू',
	about:
		'सामान्य पाठकले पढ्न नसक्ने कुरा पढ्ने प्रोग्राम: हस्तलेख, सूत्र, गाह्रो लेआउटका पृष्ठ। यी यसै उपकरणमा मात्र चल्छन्। तपाईंले नभनी केही ल्याइँदैन।',
	device: {
		title: 'यो उपकरण',
		loading: 'उपकरण हेर्दै',
		withCard: (name) =>
			name === '' ? 'ग्राफिक्स कार्ड प्रयोग गर्न सकिन्छ।' : `ग्राफिक्स कार्ड प्रयोग गर्न सकिन्छ: ${name}।`,
		slowCard: 'यो ब्राउजरले प्रोसेसरले ग्राफिक्स कार्डको नक्कल मात्र गर्छ। मोडेल चल्छन्, तर एक पृष्ठमा केही मिनेट लाग्छ।',
		lack: {
			insecure: 'मोडेललाई सुरक्षित पृष्ठ चाहिन्छ: यसलाई https बाट खोल्नुहोस्।',
			no_webgpu:
				'यो ब्राउजरले यसका लागि ग्राफिक्स कार्ड प्रयोग गर्न सक्दैन। साना मोडेल प्रोसेसरमा चल्छन्, एक पृष्ठमा केही मिनेट लाग्छ। नयाँ Chrome, Edge वा Safari छिटो हुन्छ।',
			no_adapter: 'प्रयोग गर्न मिल्ने ग्राफिक्स कार्ड भेटिएन। साना मोडेल प्रोसेसरमा चल्छन्, एक पृष्ठमा केही मिनेट लाग्छ।'
		},
		halves: 'यसले आधा आकारका सङ्ख्यामा गणना गर्छ, त्यसैले साना फाइल पुग्छन्।',
		noHalves: 'यसले आधा आकारका सङ्ख्यामा गणना गर्दैन, त्यसैले ठूला फाइल चाहिन्छन्।',
		free: (bytes) => `यस पृष्ठका लागि खाली: ${megabytes(bytes)} MB।`,
		memory: (bytes) => `ब्राउजरले बताएअनुसार मेमोरी: ${megabytes(bytes)} MB।`
	},
	purpose: {
		'pages-doctags': 'लेआउट, तालिका, सूत्र र कोडसहितका पूरा पृष्ठ। अङ्ग्रेजीमा सबैभन्दा राम्रो। हस्तलेखका लागि होइन।',
		'pages-markdown': 'धेरै लेआउट र भाषाका पूरा पृष्ठ।',
		regions: 'हस्तलेख, सूत्र र धेरै भाषाका पाठ, पृष्ठका खण्ड एकपछि अर्को।',
		pictures: 'तस्बिरबारे प्रश्न। पाठकका रूपमा यसले नभएको कुरा थप्छ: एउटा प्रयोग हो।',
		chat: 'कागजातबारे प्रश्न, र अनुवाद।'
	},
	facts: (about, licence) => (licence === '' ? about : `${about} इजाजतपत्र: ${licence}।`),
	home: (name) => `${name} बारे`,
	size: (bytes) => `ल्याउनुपर्ने करिब ${megabytes(bytes)} MB`,
	here: (bytes) => `यस उपकरणमा, ${megabytes(bytes)} MB`,
	paused: (loaded, total) => `${megabytes(total)} मध्ये ${megabytes(loaded)} MB मा रोकियो; आइसकेको राखिएको छ`,
	fetching: (name) => `${name} ल्याइँदै`,
	fetched: (loaded, total, part, parts) =>
		total === null
			? 'के ल्याउनुपर्छ सोधिँदै'
			: `${megabytes(total)} मध्ये ${megabytes(loaded)} MB, फाइल ${whole.format(part)} / ${whole.format(parts)}`,
	lack: {
		gpu: 'यहाँ चल्दैन: यस ब्राउजरले प्रयोग गर्न सक्ने ग्राफिक्स कार्ड चाहिन्छ।',
		feature: 'यहाँ चल्दैन: ग्राफिक्स कार्डमा आधा आकारका सङ्ख्या (shader-f16) छैनन्।',
		memory: 'यस उपकरणमा यसका लागि मेमोरी कम हुन सक्छ। पृष्ठ बीचमै बन्द हुन सक्छ।',
		room: 'ठाउँ पुग्दैन: पहिले कागजात, भाषा वा अरू मोडेल मेटाउनुहोस्।'
	},
	fetch: 'ल्याउनुहोस्',
	goOn: 'अघि बढ्नुहोस्',
	pause: 'रोक्नुहोस्',
	remove: 'हटाउनुहोस्',
	removeForGood: 'सधैँका लागि हटाउनुहोस्',
	fetchedNow: (name) => `${name} अब यस उपकरणमा छ`,
	removed: (name) => `${name} हटाइयो`,
	source: (hosts) =>
		hosts === ''
			? 'यहाँ ल्याउने सुविधा बन्द छ: आफ्नो फोल्डरबाट मोडेल लिनुहोस्।'
			: `मोडेल ${hosts} बाट ल्याइन्छन्। त्यो होस्टले तपाईंको ठेगाना र चाहेको मोडेल देख्छ, कागजात कहिल्यै देख्दैन।`,
	folder: {
		title: 'आफ्नै फोल्डरबाट',
		about: 'डिस्कमा भएको मोडेल त्यहाँबाट कपी गरिन्छ। फोल्डरमा यसका सेटिङ, र फाइल भएको "onnx" फोल्डर हुन्छ।',
		choose: 'फोल्डर छान्नुहोस्',
		copying: (loaded, total) => `${megabytes(total)} मध्ये ${megabytes(loaded)} MB कपी भयो`
	},
	check: {
		start: 'यो उपकरण जाँच्नुहोस्',
		loading: 'मोडेल लोड गर्दै र नमुना चिठी पढ्दै। केही मिनेट लाग्न सक्छ।',
		done: 'जाँच सकियो',
		where: { webgpu: 'ग्राफिक्स कार्डमा', wasm: 'प्रोसेसरमा' },
		load: 'लोड',
		first: 'पहिलो शब्द आउन',
		speed: 'गति',
		memory: 'पृष्ठको मेमोरी',
		errors: 'गलत अक्षर',
		seconds: (ms) => `${tenth.format(ms / 1000)} सेकेन्ड`,
		tokens: (count) => `सेकेन्डमा ${tenth.format(count)} टोकन`,
		part: finePercent.format,
		megabytes: (bytes) => `${megabytes(bytes)} MB`,
		unknown: 'थाहा छैन',
		lost: 'यो अलमलियो र कुनै पृष्ठ लेखेन।',
		copy: 'प्रतिवेदन कपी गर्नुहोस्',
		copied: 'प्रतिवेदन कपी भयो',
		notCopied: 'ब्राउजरले कपी गर्न दिएन'
	}
};
