import type { correctingWords as english } from '#i18n/en/correcting.ts';
import { languageName, list, percent, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { dateTime, size, tenth } from '#i18n/measures.ts';

export const words: Translation<typeof english> = {
	undo: 'មិនធ្វើវិញ',
	redo: 'ធ្វើឡើងវិញ',
	undone: 'បានត្រឡប់វិញ',
	redone: 'បានធ្វើឡើងវិញ',
	kept: 'បានរក្សាទុក',
	keeping: 'កំពុងរក្សាទុក',
	notKept: 'មិនទាន់រក្សាទុកទេ។ អ្វីដែលអ្នកវាយនៅលើទំព័រនេះ ហើយនឹងព្យាយាមរក្សាទុកម្តងទៀត។',
	again: 'ព្យាយាមម្តងទៀត',
	line: 'បន្ទាត់',
	howLine: 'ចុច Enter ដើម្បីកែបន្ទាត់នេះ។',
	correctLine: 'កែបន្ទាត់នេះ',
	correctWord: (text, confidence) =>
		confidence === null ? `កែពាក្យ ${text}` : `កែពាក្យ ${text} ប្រាកដ ${percent.format(confidence)}`,
	wordKeys: 'Enter៖ ត្រឹមត្រូវ។ វាយដើម្បីកែ។ F8៖ ពាក្យបន្ទាប់។ Escape៖ ចាកចេញ។',
	lineKeys: 'Enter៖ រក្សាទុក។ Escape៖ ទុកដដែល។',
	doubts: (count) => `${whole.format(count)} ពាក្យត្រូវមើល`,
	noDoubts: 'គ្មានពាក្យត្រូវមើល',
	nextDoubt: 'ពាក្យសង្ស័យបន្ទាប់',
	previousDoubt: 'ពាក្យសង្ស័យមុន',
	original: 'ដូចដែលបានសម្គាល់',
	wasEmpty: 'វាមិនត្រូវបានសម្គាល់ទេ។',
	block: {
		menu: 'ប្តូរប្លុកនេះ',
		kind: 'វាជា',
		kinds: {
			title: 'ចំណងជើងធំ',
			heading1: 'ចំណងជើង 1',
			heading2: 'ចំណងជើង 2',
			heading3: 'ចំណងជើង 3',
			paragraph: 'កថាខណ្ឌ',
			caption: 'ចំណងជើងរូប',
			formula: 'រូបមន្ត',
			header: 'ក្បាលទំព័រ',
			footer: 'បាតទំព័រ'
		},
		up: 'អានមុននេះ',
		down: 'អានក្រោយនេះ',
		add: 'បន្ថែមកថាខណ្ឌខាងក្រោម',
		added: 'កថាខណ្ឌថ្មី',
		remove: 'លុប',
		editTable: 'កែតារាង'
	},
	tables: {
		tab: 'តារាង',
		none: 'គ្មានតារាងលើទំព័រនេះទេ។',
		elsewhere: 'តារាងមាននៅលើទំព័រ៖',
		page: (shown) => `ទំព័រ ${whole.format(shown)}`,
		name: (place, rows, columns) =>
			`តារាង ${whole.format(place)} ${whole.format(rows)} ជួរដេក និង ${whole.format(columns)} ជួរឈរ`,
		keys: 'ព្រួញទៅពីក្រឡាមួយទៅក្រឡាមួយ ជាមួយ Shift ជ្រើសច្រើន។ Enter ឬ F2 កែ Delete សម្អាតអ្វីដែលបានជ្រើស។',
		cell: (row, column) => `ជួរដេក ${whole.format(row)} ជួរឈរ ${whole.format(column)}`,
		row: 'ជួរដេក',
		column: 'ជួរឈរ',
		cells: 'ក្រឡា',
		addAbove: 'បន្ថែមខាងលើ',
		addBelow: 'បន្ថែមខាងក្រោម',
		addBefore: 'បន្ថែមខាងមុខ',
		addAfter: 'បន្ថែមខាងក្រោយ',
		up: 'ផ្លាស់ទីឡើង',
		down: 'ផ្លាស់ទីចុះ',
		back: 'ផ្លាស់ទីទៅមុខ',
		forth: 'ផ្លាស់ទីទៅក្រោយ',
		remove: 'លុប',
		merge: 'បញ្ចូលគ្នា',
		split: 'បំបែក',
		transpose: 'ប្តូរជួរដេកជាជួរឈរ',
		header: 'ជួរដំបូងៗជាឈ្មោះជួរឈរ រហូតដល់នេះ',
		noHeader: 'គ្មានជួរណាជាឈ្មោះជួរឈរទេ',
		copy: 'ចម្លងតារាង',
		copied: (rows, columns) => `បានចម្លង ${whole.format(rows * columns)} ក្រឡា`,
		copyFailed: 'កម្មវិធីរុករកមិនអនុញ្ញាតឱ្យចម្លងទេ។ សូមជ្រើសក្រឡា រួចចុច Ctrl C។',
		pasted: 'បានបិទភ្ជាប់',
		refused: 'មិនអាចធ្វើនៅទីនេះបានទេ៖ មានក្រឡាដែលបញ្ចូលគ្នារារាំង ឬតារាងនឹងធំពេក។',
		waiting: 'អាចកែតារាងបាន ពេលអានឯកសារទាំងមូលចប់។'
	},
	markdown: { form: 'ទម្រង់ Markdown', formed: 'ដូចដែលបង្ហាញ', source: 'ដូចដែលសរសេរ' },
	details: {
		tab: 'លម្អិត',
		document: 'ឯកសារ',
		page: (shown) => `ទំព័រ ${whole.format(shown)}`,
		file: 'ឯកសារ',
		size: 'ទំហំ',
		read: 'បានអាន',
		took: 'រយៈពេលអាន',
		moment: (from) => dateTime.format(new Date(from)),
		seconds: (count) =>
			count < 90 ? `${tenth.format(count)} វិនាទី` : `${whole.format(Math.round(count / 60))} នាទី`,
		bytes: size,
		pages: 'ចំនួនទំព័រ',
		pagesOf: (done, total) =>
			done === total ? whole.format(total) : `${whole.format(done)} ក្នុងចំណោម ${whole.format(total)}`,
		asked: 'បានស្នើ',
		found: 'រកឃើញ',
		automatic: 'ស្វ័យប្រវត្តិ',
		languages: (codes) => list(codes.map((code) => languageName(code))),
		confidence: 'ភាពប្រាកដ',
		percent: (part) => (part === null ? 'គ្មាន' : percent.format(part)),
		corrections: 'ការកែ',
		count: whole.format,
		warnings: 'អ្វីដែលខុសតាមផ្លូវ',
		source: 'អត្ថបទរបស់វា',
		sources: {
			ocr: 'ត្រូវបានសម្គាល់លើឧបករណ៍នេះ ដោយ Tesseract',
			text_layer: 'មកជាមួយឯកសារ',
			vlm: 'ត្រូវបានសម្គាល់លើឧបករណ៍នេះ ដោយម៉ូដែលមើលរូប'
		},
		picture: 'រូបភាពរបស់វា',
		pixels: (across, down, dpi) =>
			dpi === null
				? `${whole.format(across)} × ${whole.format(down)} ភីកសែល`
				: `${whole.format(across)} × ${whole.format(down)} ភីកសែល ${whole.format(dpi)} ក្នុងមួយអ៊ីញ`,
		words: 'ពាក្យរបស់វា',
		wordsOf: (all, doubted) =>
			doubted === 0 ? whole.format(all) : `${whole.format(all)} ក្នុងនោះ ${whole.format(doubted)} គួរមើលឡើងវិញ`,
		done: 'អ្វីដែលបានធ្វើចំពោះរូបភាពជាមុន',
		nothingDone: 'មិនត្រូវការអ្វីទេ។',
		remedies: {
			negate: () => 'អក្សរភ្លឺលើផ្ទៃងងឹត ត្រូវបានប្តូរជាអក្សរងងឹតលើផ្ទៃភ្លឺ។',
			turn: (figure) => `បានបង្វិល ${whole.format(figure)}° ឱ្យត្រង់។`,
			light: (figure) => `បានធ្វើឱ្យពន្លឺស្មើគ្នា៖ ក្រដាសខុសគ្នា ${percent.format(figure)} ពីកន្លែងមួយទៅមួយ។`,
			straighten: (figure) => `បន្ទាត់ផ្អៀង ${tenth.format(Math.abs(figure))}° ត្រូវបានធ្វើឱ្យត្រង់។`,
			sharpen: (figure) => `បានធ្វើឱ្យច្បាស់៖ គែមអក្សរទទឹង ${tenth.format(figure)} ភីកសែល។`,
			rescale: (figure) =>
				figure > 1
					? `បានពង្រីក ${tenth.format(figure)} ដង ព្រោះអក្សរតូច។`
					: `បានបង្រួមទៅ ${percent.format(figure)} ព្រោះអក្សរធំ។`
		},
		why: 'ហេតុអ្វីវាអាចអានមិនបានល្អ',
		reasons: {
			manyDoubts: 'ពាក្យជាច្រើនត្រូវបានអានដោយភាពប្រាកដតិច។',
			lowDpi: 'រូបភាពមានភីកសែលតិចក្នុងមួយអ៊ីញ។ សូមស្កេនដោយ 300។',
			smallPrint: 'អក្សរក្នុងរូបភាពតូច។ សូមថតជិតជាង ឬស្កេនលម្អិតជាង។',
			blurred: 'រូបភាពមិនច្បាស់។ សូមកាន់កាមេរ៉ាឱ្យនឹង ឬទុកឱ្យវាផ្តោត។',
			unevenLight: 'មានស្រមោល ឬពន្លឺភ្លើងលើក្រដាស។ សូមបំភ្លឺឱ្យស្មើ។',
			tilted: 'ទំព័រដាក់ទ្រេត។ សូមដាក់ឱ្យត្រង់។',
			dark: 'អក្សរភ្លឺលើផ្ទៃងងឹត ដែលពិបាកអានជាង។'
		},
		json: 'ដូចដែលកម្មវិធីទទួល (JSON)',
		copyJson: 'ចម្លងទាំងអស់',
		items: (count) => `${whole.format(count)} ធាតុ`,
		more: (count) => `បង្ហាញ ${whole.format(count)} ទៀត`,
		copied: 'បានចម្លង'
	}
};
