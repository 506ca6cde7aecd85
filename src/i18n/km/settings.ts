import type { settingsWords as english } from '#i18n/en/settings.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	title: 'ការកំណត់',
	about: 'អ្វីដែលអ្នកជ្រើសនៅទីនេះត្រូវរក្សាទុកក្នុងកម្មវិធីរុករកនេះ លើឧបករណ៍នេះ។',
	theme: {
		title: 'រូបរាង',
		colours: 'ពណ៌',
		options: { system: 'តាមប្រព័ន្ធ', light: 'ភ្លឺ', dark: 'ងងឹត' }
	},
	text: {
		title: 'អត្ថបទដែលបានសម្គាល់',
		typeface: 'ពុម្ពអក្សរ',
		typefaces: { serif: 'មានជើង', sans: 'គ្មានជើង' },
		size: 'ទំហំ',
		sizes: { small: 'តូច', normal: 'ធម្មតា', large: 'ធំ', larger: 'ធំណាស់' }
	},
	reader: {
		title: 'កម្មវិធីអាន',
		singleKeys: 'គ្រាប់ចុចទោល',
		singleKeysAbout: 'អក្សរដោយគ្មាន Ctrl ឬ ⌘ ធ្វើអ្វីមួយក្នុងកម្មវិធីអាន ? បង្ហាញបញ្ជី។',
		doubtMarks: 'សញ្ញាសង្ស័យ',
		doubtMarksAbout: 'ពាក្យដែលអាចអានខុសត្រូវគូសបន្ទាត់ ឬដាក់ពណ៌។',
		dimPages: 'បន្ថយពន្លឺទំព័រពេលងងឹត',
		dimPagesAbout: 'រូបភាពទំព័រភ្លឺតិចជាងពេលប្រើពណ៌ងងឹត។'
	},
	language: {
		title: 'ភាសានៃឯកសារ',
		about: 'អ្វីដែលដាក់ត្រូវបានអានជាភាសានេះ រហូតដល់អ្នកជ្រើសផ្សេង។'
	},
	notices: {
		title: 'ការជូនដំណឹង',
		field: 'ប្រាប់ខ្ញុំពេលការងារវែងចប់',
		about: 'តែពេលគ្មានទំព័រណានៃកម្មវិធីនេះកំពុងបង្ហាញ។ គ្មានអ្វីត្រូវផ្ញើសម្រាប់ការនេះទេ។',
		refused: 'កម្មវិធីរុករកមិនអនុញ្ញាតការជូនដំណឹងសម្រាប់គេហទំព័រនេះទេ។ អាចប្តូរក្នុងការកំណត់របស់វា។',
		missing: 'កម្មវិធីរុករកនេះគ្មានការជូនដំណឹងសម្រាប់ទំព័រនេះទេ។'
	},
	app: {
		title: 'ជាកម្មវិធី',
		about: 'ពេលដំឡើង វាបើកក្នុងបង្អួចផ្ទាល់ ពីអេក្រង់ដើម ឬបញ្ជីកម្មវិធី។',
		install: 'ដំឡើង',
		installed: 'នេះជាកម្មវិធីដែលបានដំឡើង។',
		ios: 'លើ iPhone ឬ iPad៖ ចុច Share រួច “Add to Home Screen”។',
		mac: 'ក្នុង Safari លើ Mac៖ ជ្រើស File រួច “Add to Dock”។',
		firefox:
			'Firefox លើកុំព្យូទ័រមិនដំឡើងកម្មវិធីបែបនេះគ្រប់ទីទេ៖ សូមរកសញ្ញាក្នុងរបារអាសយដ្ឋាន ឬចំណាំទំព័រ ដែលប្រើក្រៅបណ្តាញបានដែរ។ លើ Android៖ ម៉ឺនុយ រួច “Add app to Home screen”។',
		other: 'ម៉ឺនុយកម្មវិធីរុករកមាន “Install” ឬ “Add to home screen” បើវាអាច។'
	},
	more: {
		title: 'នៅលើឧបករណ៍នេះ',
		storage: 'អ្វីដែលយកទំហំផ្ទុក',
		privacy: 'អ្វីដែលកម្មវិធីបានទាញយក',
		account: 'គណនី ថូខឹន និងកម្រិត',
		languages: 'ភាសា'
	}
};
