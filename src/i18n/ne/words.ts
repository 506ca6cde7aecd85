import type { words as english } from '#i18n/en/words.ts';
import {
	languageName,
	languageNames,
	list,
	megabytes,
	moment,
	percent,
	roughly,
	whole
} from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { tools } from './tools.ts';

const pages = (count: number): string => `${whole.format(count)} पृष्ठ`;
const reading = (done: number, total: number): string =>
	total === 1 ? 'पृष्ठ पढ्दै' : `${whole.format(total)} मध्ये पृष्ठ ${whole.format(Math.min(done + 1, total))} पढ्दै`;
const readingPicked = (done: number, total: number): string =>
	total === 1
		? reading(done, total)
		: `छानिएका ${whole.format(total)} मध्ये ${whole.format(Math.min(done + 1, total))} औँ पृष्ठ पढ्दै`;

export const words: Translation<typeof english> = {
	name: 'Private OCR',
	errors: {
		no_file: 'यसमा कुनै फाइल थिएन। तस्बिर वा PDF छान्नुहोस्।',
		unsupported_type: 'यस प्रकारको फाइल यहाँ पढ्न सकिँदैन। PDF, PNG वा JPEG का रूपमा सुरक्षित गरी फेरि प्रयास गर्नुहोस्।',
		file_too_large: 'यो फाइल धेरै ठूलो छ। यसलाई टुक्र्याउनुहोस् वा कम विवरणमा सुरक्षित गर्नुहोस्।',
		too_many_pages: 'यस कागजातमा एकैपटक पढ्न नसकिने गरी धेरै पृष्ठ छन्। केही पृष्ठ छान्नुहोस्।',
		too_many_pixels: 'यस तस्बिरमा धेरै पिक्सेल भएकाले खोल्न सकिएन। सानो बनाएर सुरक्षित गरी फेरि प्रयास गर्नुहोस्।',
		corrupt: 'यो फाइल बिग्रिएको वा अधुरो छ। फेरि स्क्यान वा सुरक्षित गर्नुहोस्।',
		password_needed: 'यो PDF मा ताला छ। पढ्न यसको पासवर्ड टाइप गर्नुहोस्।',
		password_wrong: 'यो PDF को पासवर्ड त्यो होइन। फेरि टाइप गर्नुहोस्।',
		unknown_value: 'पृष्ठको यस संस्करणले आफूसँग नभएको कुरा माग्यो। पृष्ठ फेरि लोड गर्नुहोस्।',
		tier_unavailable:
			'यो पढ्न दृष्टि मोडेल चाहिन्छ, र मिल्ने यस उपकरणमा छैन। मोडेल पृष्ठबाट ल्याउनुहोस्, वा छापाका रूपमा पढ्नुहोस्।',
		model_missing: 'यसलाई चाहिने मोडेल यस उपकरणमा छैन, वा पूरा छैन। मोडेल पृष्ठबाट ल्याउनुहोस्।',
		language_unavailable: 'यो भाषा अहिलेसम्म यहाँ छैन। एकपटक अनलाइन भएर फेरि प्रयास गर्नुहोस्।',
		invalid_token: 'यससँग आएको साँचो यस उपकरणले चिन्दैन।',
		token_needed: 'यो यस उपकरणको मालिकका लागि हो। सुरु पृष्ठबाट खोल्नुहोस्।',
		owner_only: 'यो यस उपकरणको मालिकका लागि मात्र हो।',
		out_of_credits: 'यस खाताले पढ्न पाउने पृष्ठ सकिए।',
		navigation_refused: 'यो ठेगाना प्रोग्रामका लागि हो। सुरु पृष्ठ खोल्नुहोस्।',
		origin_refused: 'अर्को साइटले यो माग्यो, र अस्वीकार गरियो।',
		not_found: 'यो कागजात यस उपकरणमा छैन। यो मेटाइयो, वा अर्को ब्राउजरमा पढिएको थियो।',
		method_not_allowed: 'पृष्ठको यस संस्करणले आफूसँग नभएको कुरा माग्यो। पृष्ठ फेरि लोड गर्नुहोस्।',
		not_done: 'यो कागजात अझै पढिँदै छ। नसकिउन्जेल पर्खनुहोस्।',
		file_gone: 'खाता पृष्ठमा तोकिएको समयपछि यसको फाइल राखिएको छैन, त्यसैले फेरि पढ्न सकिँदैन। फेरि दिनुहोस्।',
		job_failed: 'यो कागजात पढ्न सकिएन, त्यसैले सुरक्षित गर्ने कुरा केही छैन।',
		cancelled: 'रद्द गरियो। पढिसकिएका पृष्ठ राखिएका छन्।',
		superseded: 'पढ्ने काम अर्को ट्याबले लियो। केही हराएको छैन।',
		engine_failed: 'पाठक यसमा एकपटकभन्दा बढी रोकियो। फेरि प्रयास गर्नुहोस्, वा अझ स्पष्ट स्क्यान दिनुहोस्।',
		page_timeout: 'यो पृष्ठमा धेरै समय लागेकाले छोडियो। सानो वा अझ स्पष्ट स्क्यानले काम गर्न सक्छ।',
		internal: 'हुनु नपर्ने गडबडी भयो। पृष्ठ फेरि लोड गर्नुहोस्; सकिएको काम राखिएको छ।',
		storage_full: 'यस उपकरणमा ठाउँ बाँकी छैन। नचाहिने कागजात मेटाएर फेरि प्रयास गर्नुहोस्।',
		not_ready: 'यो फाइल अझै बन्दै छ। एकछिनमा फेरि माग्नुहोस्।',
		no_service_worker:
			'यो ब्राउजरले पृष्ठलाई यहाँ पढ्न दिँदैन। यसलाई सामान्य सञ्झ्यालमा, https बाट खोल्नुहोस्, र डेटा राख्न अनुमति दिनुहोस्।'
	},
	trouble: {
		unreadable: 'ब्राउजरले यो फाइल खोल्न सकेन। यो सारिएको, नाम फेरिएको वा मेटाइएको हुन सक्छ।',
		unreachable: 'पृष्ठको पाठकसँग एकछिन सम्पर्क टुट्यो। फेरि प्रयास गर्नुहोस्।',
		details: (message) => `विवरण: ${message}`
	},
	frame: {
		skip: 'सामग्रीमा जानुहोस्',
		home: 'Private OCR, सुरु पृष्ठ',
		account: 'खाता',
		settings: 'सेटिङ',
		absent: 'यो पृष्ठ अझै यस उपकरणमा छैन',
		absentMore: 'इन्टरनेट हुँदा यो एकपटक ल्याइन्छ। त्यसपछि यहाँका अरू सबै जस्तै यो पनि इन्टरनेट बिना खुल्छ।',
		language: 'एपको भाषा',
		languageChosen: (name) => `एप अब ${name} मा छ`,
		noScript: 'पढ्ने काम यसै पृष्ठमा हुन्छ, त्यसैले JavaScript चाहिन्छ। केही पनि बाहिर पठाइँदैन।',
		waiting: 'पाठक तयार हुँदै छ। फाइल अहिले नै दिन सक्नुहुन्छ।',
		failed: 'पृष्ठले अहिले केही पढ्न सक्दैन।',
		again: 'पृष्ठ फेरि लोड गर्नुहोस्',
		lost: 'यस ठेगानामा कुनै पृष्ठ छैन',
		toStart: 'सुरु पृष्ठमा जानुहोस्'
	},
	stock: {
		loading: (loaded, total) =>
			`अफलाइन चल्न तयार हुँदै: ${megabytes(total)} मध्ये ${whole.format(Math.round(loaded / 1e6))}\u00a0MB`,
		ready: 'अफलाइन चल्छ',
		failed: 'अफलाइन चल्न अझै तयार छैन। अर्को पटक खोल्दा फेरि प्रयास हुन्छ।'
	},
	start: {
		title: 'Private OCR: जुनसुकै स्क्यानको पाठ, तपाईंकै उपकरणमा पढिएको',
		promise: ['जुनसुकै स्क्यान, फोटो वा PDF को पाठ,', 'यसै उपकरणमा मात्र पढिन्छ।'],
		more: 'तपाईंका पृष्ठ यसै ब्राउजरभित्र पढिन्छन् र यहीँ मात्र राखिन्छन्: दर्ता हुनु पर्दैन, अपलोड हुँदैन, र एकपटक लोड भएपछि नेटवर्क पनि चाहिँदैन।',
		ways: 'कागजात दिनुहोस्',
		drop: 'पृष्ठ यहाँ छोड्नुहोस्',
		paste: (key) => `वा ${key} V थिचेर तस्बिर टाँस्नुहोस्`,
		choose: 'फाइल छान्नुहोस्',
		pasteButton: 'टाँस्नुहोस्',
		folder: 'फोल्डर',
		camera: 'क्यामेरा',
		screen: 'स्क्रिनको भाग',
		elsewhere: 'अरू साइटबाट',
		linkPasted: 'क्लिपबोर्डमा अन्त भएको तस्बिरको लिङ्क मात्र छ। तस्बिर नै कपी गरेर फेरि टाँस्नुहोस्।',
		kinds: 'PDF, PNG, JPEG, WEBP, GIF, BMP वा TIFF। एकैपटक धेरै, वा पूरै फोल्डर पनि हुन्छ।',
		release: 'पढ्न छोड्नुहोस्',
		releaseMore: 'तपाईंका पृष्ठ यसै उपकरणमा रहन्छन्।',
		nothingDropped: 'तपाईंले छोडेको कुरामा कुनै फाइल थिएन।',
		nothingPasted: 'क्लिपबोर्डमा तस्बिर वा फाइल छैन। एउटा कपी गरेर फेरि टाँस्नुहोस्।',
		clipboardRefused: (key) => `ब्राउजरले पृष्ठलाई क्लिपबोर्ड हेर्न दिँदैन। बरु ${key} V थिच्नुहोस्।`,
		sampleAsk: 'हातमा केही छैन?',
		sample: 'हाम्रो नमुना चिठी पढ्नुहोस्',
		sampleMissing: 'नमुना चिठी ल्याउन सकिएन। पहिलो पटक इन्टरनेट चाहिन्छ।',
		refused: (name) => `${name} लिइएन`,
		moreRefused: (count) => `थप ${whole.format(count)} फाइल लिइएनन्`,
		dismiss: 'हटाउनुहोस्',
		dismissAll: 'सबै हटाउनुहोस्',
		password: 'पासवर्ड',
		open: 'खोल्नुहोस्',
		asPrint: 'छापाका रूपमा पढ्नुहोस्'
	},
	choices: {
		line: (chosen) =>
			[
				...(chosen.tool ? [tools.named?.[chosen.tool]] : []),
				`भाषा: ${chosen.language === null ? 'स्वतः' : languageNames(chosen.language)}`,
				chosen.pages === null ? 'सबै पृष्ठ' : `पृष्ठ ${chosen.pages}`,
				chosen.tier === 'cpu' ? 'छापाका रूपमा' : 'हस्तलेखका रूपमा'
			].join(' · '),
		change: 'फेर्नुहोस्'
	},
	pages: {
		field: 'पृष्ठ',
		hint: 'जस्तै 1-3, 7। यसपछि दिने कागजातका लागि।',
		example: 'जस्तै 1-3, 7',
		wrong: '1 देखिका पृष्ठ नम्बर र दायरा लेख्नुहोस्, जस्तै 1-3, 7।',
		held: (count) => `पृष्ठ नम्बर नमिलुन्जेल ${whole.format(count)} फाइल पर्खिँदै छ।`,
		readHeld: () => 'पढ्नुहोस्',
		read: 'यी पृष्ठ पढ्नुहोस्',
		missing: (last) => {
			if (last === null) return 'यस कागजातमा यी सबै पृष्ठ छैनन्। अरू छान्नुहोस्।';
			return last === 1
				? 'यस कागजातमा एउटै पृष्ठ छ। पृष्ठ 1 छान्नुहोस्।'
				: `यस कागजातमा १ देखि ${whole.format(last)} सम्मका पृष्ठ मात्र छन्। तीमध्येबाट छान्नुहोस्।`;
		},
		picked: (ranges) => `पृष्ठ ${ranges}`
	},
	languages: {
		link: 'सबै भाषा',
		field: 'भाषा',
		automatic: 'स्वतः',
		here: 'यस उपकरणमा भएका',
		others: 'पहिलो प्रयोगमा ल्याइने',
		fetchedFirst: 'तपाईंले कागजात दिँदा यसको डेटा एकपटक ल्याइन्छ।',
		both: (native, here) => (native === here ? native : `${native} – ${here}`)
	},
	list: {
		title: 'यस उपकरणमा',
		loading: 'पहिलेका कागजात खोज्दै',
		empty: 'तपाईंले दिएका कागजात यहाँ देखिन्छन्। पाठ तपाईंले नमेटाउन्जेल रहन्छ, तस्बिर खाता पृष्ठमा तोकिएको समयसम्म।',
		more: 'पुराना कागजात देखाउनुहोस्',
		all: 'सबै कागजात, र तिनमा खोज',
		handing: 'दिइँदै',
		waiting: 'पालो पर्खिँदै',
		fetching: (name, part) => (part === null ? `${name} ल्याइँदै` : `${name} ल्याइँदै, ${percent.format(part)}`),
		noRoom: 'यस उपकरणमा ठाउँ छैन: केही मेटाउनुहोस्, अनि पढाइ अघि बढ्छ',
		running: reading,
		runningPicked: readingPicked,
		translating: (done, total) =>
			total === 1
				? 'पृष्ठ अनुवाद गर्दै'
				: `${whole.format(total)} मध्ये पृष्ठ ${whole.format(Math.min(done + 1, total))} अनुवाद गर्दै`,
		done: pages,
		failed: 'पढिएन',
		cancelled: (done) => (done === 0 ? 'रद्द गरियो' : `${pages(done)} पछि रद्द गरियो`),
		sure: (confidence) => `${percent.format(confidence)} निश्चित`,
		warnings: (count) => `${whole.format(count)} चेतावनी`,
		cancel: 'रद्द गर्नुहोस्',
		delete: 'मेटाउनुहोस्',
		deleteForGood: 'सधैँका लागि मेटाउनुहोस्',
		keep: 'राख्नुहोस्',
		named: (action, name) => `${action}: ${name}`
	},
	said: {
		handing: (count) => `${whole.format(count)} फाइल दिइँदै`,
		done: (name) => `${name} पढियो`,
		failed: (name) => `${name} पढ्न सकिएन`,
		cancelled: (name) => `${name} पढ्ने काम रद्द गरियो`,
		deleted: (name) => `${name} मेटाइयो`,
		copied: 'कपी भयो'
	},
	reader: {
		back: 'सबै कागजात',
		loading: 'कागजात खोल्दै',
		tabComing: 'एकछिन',
		notLoaded: 'पाठक लोड गर्न सकिएन। एकपटक फेरि इन्टरनेट चाहिन्छ।',
		chat: 'सोध्नुहोस्',
		titleRunning: (done, total, name) => `${whole.format(done)}/${whole.format(total)} · ${name}`,
		pages: 'पृष्ठहरू',
		pageState: (shown, state) => `पृष्ठ ${whole.format(shown)}${state}`,
		state: { done: '', waiting: ', अझै पढिएको छैन', failed: ', पढ्न सकिएन' },
		position: (shown, total) => `पृष्ठ ${whole.format(shown)} / ${whole.format(total)}`,
		pickedPosition: (shown, place, count) =>
			`पृष्ठ ${whole.format(shown)} (${whole.format(count)} मध्ये ${whole.format(place)})`,
		previous: 'अघिल्लो पृष्ठ',
		next: 'अर्को पृष्ठ',
		show: 'देखाउनुहोस्',
		page: 'पृष्ठ',
		text: 'पाठ',
		markdown: 'Markdown',
		views: 'पाठको रूप',
		picture: (shown) => `पृष्ठ ${whole.format(shown)} को तस्बिर`,
		pictureComing: 'यस पृष्ठको तस्बिर पढिसकेपछि देखिन्छ।',
		pictureDrawn: 'यस पृष्ठको तस्बिर कोरिँदै छ।',
		noPicture: 'यस पृष्ठको तस्बिर छैन।',
		pictureDeleted: 'खाता पृष्ठमा तोकिएको समयपछि यस पृष्ठको तस्बिर मेटाइयो। पाठ रहन्छ।',
		pageRunning: 'यो पृष्ठ पढिँदै छ, वा पालो पर्खिँदै छ।',
		pageNever: 'यो पृष्ठ पढिएन।',
		pageEmpty: 'यस पृष्ठमा कुनै पाठ भेटिएन।',
		pageFailed: 'यो पृष्ठ पढ्न सकिएन',
		copy: 'कपी गर्नुहोस्',
		copyAll: 'सबै पृष्ठ कपी गर्नुहोस्',
		copied: 'कपी भयो',
		copyFailed: 'ब्राउजरले कपी गर्न दिएन। पाठ छानेर Ctrl C थिच्नुहोस्।',
		download: 'डाउनलोड',
		downloadAs: (name) => `${name} डाउनलोड गर्नुहोस्`,
		otherFormats: 'अन्य ढाँचा',
		later: 'डाउनलोड गर्न सबै पृष्ठ पढिसकिएको हुनुपर्छ',
		formats: {
			txt: { name: 'पाठ', about: 'सादा शब्द, जे कामका लागि पनि' },
			md: { name: 'Markdown', about: 'अनुच्छेद, टिपोटका लागि' },
			docx: { name: 'Word', about: 'शीर्षक, सूची र तालिका, सम्पादन गर्न' },
			pdf: { name: 'खोज्न मिल्ने PDF', about: 'पृष्ठ जस्ताको तस्तै, शब्द खोज्न र कपी गर्न मिल्ने' },
			xlsx: { name: 'Excel', about: 'हरेक तालिका एउटा पाना, हिसाब गर्न' },
			csv: { name: 'CSV', about: 'तालिका, जुनसुकै स्प्रेडसिटका लागि' },
			html: { name: 'वेब पृष्ठ', about: 'शीर्षक, सूची र तालिका, पढ्न' },
			json: { name: 'JSON', about: 'शब्द र तिनका स्थान, प्रोग्रामका लागि' },
			hocr: { name: 'hOCR', about: 'शब्द र तिनका स्थान, वेब पृष्ठका रूपमा' },
			alto: { name: 'ALTO', about: 'शब्द र तिनका स्थान, अभिलेखका लागि' }
		},
		making: (name) => `${name} फाइल बन्दै…`,
		made: (name) => `${name} फाइल तयार छ`,
		stopMaking: 'रद्द गर्नुहोस्',
		failed: 'यो कागजात पढ्न सकिएन',
		cancelled: 'पढ्ने काम रद्द गरियो',
		missing: 'यहाँ त्यस्तो कागजात छैन',
		missingMore: 'कागजात जुन ब्राउजरले पढ्यो त्यहीँ मात्र रहन्छ। यो मेटाइयो, वा अर्को ब्राउजर वा उपकरणमा पढिएको थियो।',
		refusedMore: 'यसको केही पनि राखिएको छैन।',
		another: 'अर्को कागजात दिनुहोस्'
	},
	tools,
	status: {
		left: (seconds) => `करिब ${roughly(seconds)} बाँकी`,
		leave: 'तपाईं जान सक्नुहुन्छ: सकिएको राखिन्छ, र फर्कँदा बाँकी अघि बढ्छ।',
		sure: (confidence) => `लगभग सबै शब्द निश्चित (${percent.format(confidence)})।`,
		fairly: (confidence) => `धेरैजसो शब्द निश्चित (${percent.format(confidence)})। नाम र अङ्क जाँच्नुहोस्।`,
		unsure: (confidence) => `धेरै शब्द अनिश्चित (${percent.format(confidence)})। अझ स्पष्ट स्क्यानले मद्दत गर्छ।`,
		noWords: 'कुनै शब्द भेटिएन।',
		ownWords: 'शब्द फाइलमै थिए; केही पहिचान गर्नु परेन।',
		someOwnWords: (count) => `${pages(count)}मा शब्द पहिल्यै थिए; अरूको पहिचान गरियो।`,
		found: (codes) => `भेटियो: ${list(codes.map((code) => languageName(code)))}।`,
		warnings: (count) => `${whole.format(count)} चेतावनी`
	},
	developers: {
		title: 'विकासकर्ताका लागि',
		about: 'यस साइटको जुनसुकै स्क्रिप्टले यही पाठक प्रयोग गर्न सक्छ। यो यस पृष्ठको कन्सोलमा टाँस्नुहोस्:',
		anonymous:
			'टोकन बिना स्क्रिप्टले दिनमा केही पृष्ठ पढ्न पाउँछ, र उसले पढेको तपाईंको सूचीमा पनि देखिन्छ। टोकन र सङ्ख्याहरू खाता पृष्ठमा छन्।',
		more: 'जवाफ JSON मा आउँछन्। पाँचभन्दा बढी पृष्ठका कागजात तुरुन्तै फर्किन्छन्, र तिनको आफ्नै ठेगानामा फेरि माग्नुपर्छ।',
		link: 'पूरा API'
	},
	number: whole.format,
	moment
};
