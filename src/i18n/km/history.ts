import type { historyWords as english } from '#i18n/en/history.ts';
import { megabytes, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

const documents = (count: number): string => `${whole.format(count)} ឯកសារ`;

export const words: Translation<typeof english> = {
	title: 'ឯកសារទាំងអស់',
	about: 'អ្វីៗដែលបានអានលើឧបករណ៍នេះ។ ស្វែងរកក្នុងទាំងអស់ គ្រប់អក្សរ ទោះគ្មានបណ្តាញក៏បាន។',
	search: 'ស្វែងរកក្នុងឯកសារទាំងអស់',
	searchHint: 'ពាក្យ ផ្នែកដើមនៃពាក្យ ឬឃ្លាក្នុងសញ្ញាសម្រង់។',
	loading: 'កំពុងរកឯកសាររបស់អ្នក',
	empty: 'មិនទាន់មានអ្វីត្រូវបានអានលើឧបករណ៍នេះទេ។ អ្វីដែលអ្នកដាក់នឹងបង្ហាញនៅទីនេះ។',
	start: 'ដាក់ឯកសារ',
	none: 'គ្មានឯកសារបែបនេះទេ។',
	notFound: 'គ្មានឯកសារណារបស់អ្នកមានពាក្យទាំងនេះគ្រប់ទេ។',
	notFoundYet: 'ឯកសារដែលទើបអានរួច អាចរកឃើញបន្តិចក្រោយ។',
	showAll: 'បង្ហាញឯកសារទាំងអស់',
	count: (shown, all) =>
		shown === all ? documents(all) : `${whole.format(shown)} ក្នុងចំណោម ${documents(all)}`,
	found: (count) => (count === 0 ? 'រកមិនឃើញក្នុងឯកសារណាទេ' : `រកឃើញក្នុង ${documents(count)}`),
	filters: 'បង្រួម',
	kind: 'ប្រភេទឯកសារ',
	kinds: { pdf: 'PDF', scan: 'TIFF', picture: 'រូបភាព' },
	language: 'ភាសា',
	state: 'ស្ថានភាព',
	states: { done: 'បានអាន', running: 'កំពុងអាន', failed: 'មិនបានអាន' },
	tool: 'ឧបករណ៍',
	from: 'ពី',
	to: 'ដល់',
	corrected: 'តែឯកសារដែលបានកែ',
	any: 'ណាក៏បាន',
	order: 'លំដាប់',
	orders: {
		newest: 'ថ្មីមុន',
		oldest: 'ចាស់មុន',
		name: 'តាមឈ្មោះ',
		doubtful: 'មិនសូវប្រាកដមុន',
		longest: 'វែងមុន'
	},
	more: 'បង្ហាញឯកសារបន្ថែម',
	page: (shown) => `ទំព័រ ${whole.format(shown)}`,
	inName: 'រកឃើញក្នុងឈ្មោះឯកសារ។',
	again: 'អានម្តងទៀត',
	isCorrected: 'បានកែ',
	pick: (name) => `ជ្រើស ${name}`,
	pickAll: 'ជ្រើសទាំងអស់',
	picked: (count) => `បានជ្រើស ${whole.format(count)}`,
	pickNone: 'មិនជ្រើសទាំងអស់',
	format: 'ទម្រង់ឯកសារ',
	download: (count) => `ទាញយក ${documents(count)}`,
	packing: (done, count) => `កំពុងវេចខ្ចប់ ${whole.format(done)} ក្នុងចំណោម ${whole.format(count)}`,
	stop: 'បោះបង់',
	packed: (count, bytes) => `បានវេចខ្ចប់ ${documents(count)} ${megabytes(bytes)}\u00a0MB`,
	packedSome: (count, left) => `បានវេចខ្ចប់ ${documents(count)}។ បានទុក ${documents(left)}៖ មិនបានអាន ឬកំពុងអាន។`,
	packedNone: 'គ្មានឯកសារណាក្នុងនេះត្រូវបានអានទេ ដូច្នេះគ្មានអ្វីត្រូវវេចខ្ចប់ទេ។',
	archive: 'ឯកសារ',
	delete: (count) => `លុប ${documents(count)}`,
	deleteSure: (count) => `លុប ${whole.format(count)} ជារៀងរហូត`,
	deleteNote: 'អត្ថបទ រូបភាព និងការកែនឹងបាត់។ មិនអាចត្រឡប់វិញបានទេ។',
	keep: 'រក្សាទុក',
	deleting: (done, count) => `កំពុងលុប ${whole.format(done)} ក្នុងចំណោម ${whole.format(count)}`,
	deleted: (count) => `បានលុប ${documents(count)}`
};
