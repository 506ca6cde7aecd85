import type { correctingWords as english } from '#i18n/en/correcting.ts';
import { languageName, list, percent, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { dateTime, size, tenth } from '#i18n/measures.ts';

export const words: Translation<typeof english> = {
	undo: 'पूर्ववत् गर्नुहोस्',
	redo: 'फेरि गर्नुहोस्',
	undone: 'पूर्ववत् भयो',
	redone: 'फेरि गरियो',
	kept: 'सुरक्षित भयो',
	keeping: 'सुरक्षित हुँदै',
	notKept: 'अझै सुरक्षित भएको छैन। तपाईंले टाइप गरेको यसै पृष्ठमा रहन्छ, र फेरि प्रयास हुन्छ।',
	again: 'फेरि प्रयास गर्नुहोस्',
	line: 'पङ्क्ति',
	howLine: 'यो पङ्क्ति सच्याउन Enter थिच्नुहोस्।',
	correctLine: 'यो पङ्क्ति सच्याउनुहोस्',
	correctWord: (text, confidence) =>
		confidence === null
			? `${text} शब्द सच्याउनुहोस्`
			: `${text} शब्द सच्याउनुहोस्, ${percent.format(confidence)} निश्चित`,
	wordKeys: 'Enter: ठीक छ। सच्याउन टाइप गर्नुहोस्। F8: अर्को। Escape: छोड्नुहोस्।',
	lineKeys: 'Enter: सुरक्षित गर्नुहोस्। Escape: जस्तो थियो त्यस्तै राख्नुहोस्।',
	doubts: (count) => `हेर्नुपर्ने ${whole.format(count)} शब्द`,
	noDoubts: 'हेर्नुपर्ने शब्द छैन',
	nextDoubt: 'अर्को शङ्कास्पद शब्द',
	previousDoubt: 'अघिल्लो शङ्कास्पद शब्द',
	original: 'पहिचान गरिएको जस्तै',
	wasEmpty: 'यो पहिचान भएको थिएन।',
	block: {
		menu: 'यो खण्ड फेर्नुहोस्',
		kind: 'यो हो',
		kinds: {
			title: 'मुख्य शीर्षक',
			heading1: 'शीर्षक १',
			heading2: 'शीर्षक २',
			heading3: 'शीर्षक ३',
			paragraph: 'अनुच्छेद',
			caption: 'चित्रको विवरण',
			formula: 'सूत्र',
			header: 'पृष्ठको शिर',
			footer: 'पृष्ठको पाद'
		},
		up: 'पहिले पढ्नुहोस्',
		down: 'पछि पढ्नुहोस्',
		add: 'तल अनुच्छेद थप्नुहोस्',
		added: 'नयाँ अनुच्छेद',
		remove: 'हटाउनुहोस्',
		editTable: 'तालिका सम्पादन गर्नुहोस्'
	},
	tables: {
		tab: 'तालिका',
		none: 'यस पृष्ठमा तालिका छैन।',
		elsewhere: 'तालिका यी पृष्ठमा छन्:',
		page: (shown) => `पृष्ठ ${whole.format(shown)}`,
		name: (place, rows, columns) =>
			`तालिका ${whole.format(place)}, ${whole.format(rows)} पङ्क्ति र ${whole.format(columns)} स्तम्भ`,
		keys: 'तीर कुञ्जीले कोठाबाट कोठामा जान्छ, Shift सँग धेरै छानिन्छ। Enter वा F2 ले सच्याउँछ, Delete ले छानिएको खाली गर्छ।',
		cell: (row, column) => `पङ्क्ति ${whole.format(row)}, स्तम्भ ${whole.format(column)}`,
		row: 'पङ्क्ति',
		column: 'स्तम्भ',
		cells: 'कोठाहरू',
		addAbove: 'माथि थप्नुहोस्',
		addBelow: 'तल थप्नुहोस्',
		addBefore: 'अघि थप्नुहोस्',
		addAfter: 'पछि थप्नुहोस्',
		up: 'माथि सार्नुहोस्',
		down: 'तल सार्नुहोस्',
		back: 'अघि सार्नुहोस्',
		forth: 'पछि सार्नुहोस्',
		remove: 'हटाउनुहोस्',
		merge: 'जोड्नुहोस्',
		split: 'छुट्याउनुहोस्',
		transpose: 'पङ्क्तिलाई स्तम्भ बनाउनुहोस्',
		header: 'यहाँसम्मका पहिला पङ्क्ति स्तम्भका नाम हुन्',
		noHeader: 'कुनै पङ्क्ति स्तम्भको नाम होइन',
		copy: 'तालिका कपी गर्नुहोस्',
		copied: (rows, columns) => `${whole.format(rows * columns)} कोठा कपी भए`,
		copyFailed: 'ब्राउजरले कपी गर्न दिएन। कोठा छानेर Ctrl C थिच्नुहोस्।',
		pasted: 'टाँसियो',
		refused: 'यहाँ यो गर्न मिल्दैन: जोडिएको कोठा बाधा छ, वा तालिका धेरै ठूलो हुन्छ।',
		waiting: 'पूरा कागजात पढिसकेपछि तालिका फेर्न सकिन्छ।'
	},
	markdown: { form: 'Markdown को रूप', formed: 'देखिने जस्तै', source: 'लेखिएको जस्तै' },
	details: {
		tab: 'विवरण',
		document: 'कागजात',
		page: (shown) => `पृष्ठ ${whole.format(shown)}`,
		file: 'फाइल',
		size: 'आकार',
		read: 'पढिएको',
		took: 'लागेको समय',
		moment: (from) => dateTime.format(new Date(from)),
		seconds: (count) =>
			count < 90 ? `${tenth.format(count)} सेकेन्ड` : `${whole.format(Math.round(count / 60))} मिनेट`,
		bytes: size,
		pages: 'पृष्ठहरू',
		pagesOf: (done, total) =>
			done === total ? whole.format(total) : `${whole.format(total)} मध्ये ${whole.format(done)}`,
		asked: 'मागिएको',
		found: 'भेटिएको',
		automatic: 'स्वतः',
		languages: (codes) => list(codes.map((code) => languageName(code))),
		confidence: 'निश्चितता',
		percent: (part) => (part === null ? 'दिइएको छैन' : percent.format(part)),
		corrections: 'सच्याइ',
		count: whole.format,
		warnings: 'बाटोमा के बिग्रियो',
		source: 'यसको पाठ',
		sources: {
			ocr: 'यसै उपकरणमा Tesseract ले पहिचान गर्‍यो',
			text_layer: 'फाइलसँगै आयो',
			vlm: 'यसै उपकरणमा दृष्टि मोडेलले पहिचान गर्‍यो'
		},
		picture: 'यसको तस्बिर',
		pixels: (across, down, dpi) =>
			dpi === null
				? `${whole.format(across)} × ${whole.format(down)} पिक्सेल`
				: `${whole.format(across)} × ${whole.format(down)} पिक्सेल, प्रति इन्च ${whole.format(dpi)}`,
		words: 'यसका शब्द',
		wordsOf: (all, doubted) =>
			doubted === 0 ? whole.format(all) : `${whole.format(all)}, जसमध्ये ${whole.format(doubted)} हेर्नुपर्छ`,
		done: 'पढ्नुअघि तस्बिरमा के गरियो',
		nothingDone: 'केही गर्नु परेन।',
		remedies: {
			negate: () => 'गाढामा उज्यालो अक्षर थियो, उल्टाइयो।',
			turn: (figure) => `सीधा पार्न ${whole.format(figure)}° घुमाइयो।`,
			light: (figure) => `उज्यालो मिलाइयो: कागजमा ठाउँठाउँमा ${percent.format(figure)} फरक थियो।`,
			straighten: (figure) => `पङ्क्ति ${tenth.format(Math.abs(figure))}° ढल्किएका थिए, सीधा पारिए।`,
			sharpen: (figure) => `तीखो पारियो: अक्षरका किनारा ${tenth.format(figure)} पिक्सेल चौडा थिए।`,
			rescale: (figure) =>
				figure > 1
					? `अक्षर साना भएकाले ${tenth.format(figure)} गुणा ठूलो पारियो।`
					: `अक्षर ठूला भएकाले ${percent.format(figure)} मा सानो पारियो।`
		},
		why: 'किन राम्ररी नपढिएको हुन सक्छ',
		reasons: {
			manyDoubts: 'यसका धेरै शब्द कम निश्चितताले पढिए।',
			lowDpi: 'तस्बिरमा प्रति इन्च थोरै पिक्सेल छन्। 300 मा स्क्यान गर्नुहोस्।',
			smallPrint: 'तस्बिरमा अक्षर साना छन्। नजिकबाट खिच्नुहोस्, वा बढी विवरणमा स्क्यान गर्नुहोस्।',
			blurred: 'तस्बिर धमिलो छ। क्यामेरा स्थिर राख्नुहोस्, वा फोकस हुन दिनुहोस्।',
			unevenLight: 'कागजमा छाया वा बत्ती परेको छ। बराबर उज्यालो पार्नुहोस्।',
			tilted: 'पृष्ठ टेढो थियो। सीधा राख्नुहोस्।',
			dark: 'गाढामा उज्यालो अक्षर छ, जुन पढ्न गाह्रो हुन्छ।'
		},
		json: 'प्रोग्रामले पाउने जस्तै (JSON)',
		copyJson: 'सबै कपी गर्नुहोस्',
		items: (count) => `${whole.format(count)} वस्तु`,
		more: (count) => `थप ${whole.format(count)} देखाउनुहोस्`,
		copied: 'कपी भयो'
	}
};
