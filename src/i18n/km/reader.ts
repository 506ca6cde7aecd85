import type { readerWords as english } from '#i18n/en/reader.ts';
import { percent, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	pageNumber: 'ទំព័រ',
	ofPages: (count) => `ក្នុងចំណោម ${whole.format(count)}`,
	placeOf: (place, count) => `(${whole.format(place)} ក្នុងចំណោម ${whole.format(count)})`,
	model: {
		loading: (part) => `កំពុងផ្ទុកម៉ូដែល៖ ${percent.format(part)}`,
		writing: 'ម៉ូដែលកំពុងសរសេរទំព័រនេះ។ ពេលចប់ លេខ និងឈ្មោះដែលការអានធម្មតារកមិនឃើញលើរូបភាព នឹងត្រូវបានសម្គាល់។'
	},
	zoom: {
		in: 'ធំជាង',
		out: 'តូចជាង',
		full: 'ទំហំពេញ',
		width: 'ល្មមទទឹង',
		page: 'ទំព័រទាំងមូល',
		shown: percent.format,
		sizeNow: (scale) => `${percent.format(scale)} បង្ហាញទំហំពេញ`
	},
	find: {
		open: 'រកក្នុងឯកសារ',
		field: 'រកក្នុងឯកសារ',
		none: 'រកមិនឃើញ',
		of: (place, count) => `${whole.format(place)} ក្នុងចំណោម ${whole.format(count)}`,
		soFar: (place, count) => `${whole.format(place)} ក្នុងចំណោម ${whole.format(count)} លើទំព័រដែលបានអាន`,
		noneSoFar: 'រកមិនឃើញលើទំព័រដែលបានអាន',
		next: 'បន្ទាប់',
		previous: 'មុន',
		close: 'បិទ'
	},
	panes: { strip: 'ទទឹងបញ្ជីទំព័រ', page: 'ទទឹងទំព័រ' },
	sides: { pages: 'បញ្ជីទំព័រ', page: 'ទំព័រ', text: 'អត្ថបទ' },
	palette: {
		open: 'ពាក្យបញ្ជាទាំងអស់',
		field: 'តើអ្នកចង់ធ្វើអ្វី?',
		list: 'ពាក្យបញ្ជា',
		none: 'គ្មានពាក្យបញ្ជាណាមានពាក្យទាំងនេះទេ។'
	},
	keys: {
		open: 'គ្រាប់ចុច',
		title: 'គ្រាប់ចុច',
		close: 'បិទ',
		single: 'ប្រើគ្រាប់ចុចទោល',
		singleMore: 'សូមបិទវា បើអ្នកនិយាយដើម្បីសរសេរ ឬចុចខុសញឹកញាប់។ គ្រាប់ចុចជាមួយ Ctrl ឬ ⌘ ដំណើរការជានិច្ច។',
		names: {
			Shift: 'Shift',
			Alt: 'Alt',
			Ctrl: 'Ctrl',
			PageDown: 'Page Down',
			PageUp: 'Page Up',
			Home: 'Home',
			End: 'End',
			Escape: 'Esc',
			Enter: 'Enter'
		}
	},
	commands: {
		next: 'ទំព័របន្ទាប់',
		previous: 'ទំព័រមុន',
		first: 'ទំព័រដំបូង',
		last: 'ទំព័រចុងក្រោយ',
		jump: 'ទៅទំព័រតាមលេខ',
		findNext: 'កន្លែងរកឃើញបន្ទាប់',
		findPrevious: 'កន្លែងរកឃើញមុន',
		showText: 'បង្ហាញអត្ថបទ',
		showPage: 'បង្ហាញទំព័រ',
		showTab: (name) => `បង្ហាញ៖ ${name}`,
		copy: 'ចម្លងអត្ថបទនៃទំព័រនេះ',
		copyAll: 'ចម្លងអត្ថបទគ្រប់ទំព័រ',
		download: (name) => `ទាញយក ${name}`,
		marksOn: 'សម្គាល់ពាក្យដែលអាចខុស',
		marksOff: 'កុំសម្គាល់ពាក្យដែលអាចខុស',
		dimOn: 'បន្ថយពន្លឺទំព័រក្នុងពណ៌ងងឹត',
		dimOff: 'បង្ហាញទំព័រភ្លឺពេញ',
		clear: 'ដកសញ្ញាចេញពីទំព័រ',
		documents: 'ឯកសារទាំងអស់'
	},
	view: {
		open: 'ការបង្ហាញ',
		marks: 'សម្គាល់ពាក្យដែលអាចខុស',
		dim: 'បន្ថយពន្លឺទំព័រក្នុងពណ៌ងងឹត'
	}
};
