import type { privacyWords as english } from '#i18n/en/privacy.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { dateTime, kilobytes } from '#i18n/measures.ts';

export const words: Translation<typeof english> = {
	title: 'ឯកជនភាព',
	about: 'ឯកសាររបស់អ្នកត្រូវបានអាន និងរក្សាទុកក្នុងកម្មវិធីរុករកនេះ។ គ្មានម៉ាស៊ីនបម្រើណាអាចទទួលវាបានទេ។',
	loading: 'កំពុងមើលកំណត់ត្រា',
	nothing: 'គ្មានអ្វីបានចេញពីឧបករណ៍នេះទេ។',
	nothingMore: 'កម្មវិធីបានទាញយកតែឯកសារផ្ទាល់របស់វា ពីអាសយដ្ឋានដែលអ្នកឃើញខាងលើ ហើយមិនបានស្នើអ្វីពីអាសយដ្ឋានផ្សេងទេ។',
	asked: (hosts) => `បានស្នើឯកសារពីម៉ាស៊ីនផ្សេង ${whole.format(hosts)}។`,
	askedMore: 'សំណើបែបនេះប្រាប់តែឈ្មោះឯកសារដែលត្រូវការ ឧទាហរណ៍ភាសា។ គ្មានឯកសាររបស់អ្នក ឬពាក្យណាមួយទៅជាមួយទេ។',
	sent: 'មានអ្វីមួយត្រូវបានផ្ញើ។',
	sentMore: 'កម្មវិធីផ្ទាល់មិនផ្ញើអ្វីទេ។ សូមមើលខាងក្រោមថាអ្វីបានផ្ញើ៖ ប្រហែលជាផ្នែកបន្ថែមរបស់កម្មវិធីរុករក។',
	record: {
		title: 'អ្វីដែលបានទាញយក',
		about: 'service worker កត់ត្រាសំណើនីមួយៗពីគ្រប់ផ្នែកនៃកម្មវិធីដែលឆ្លងបណ្តាញ។ អ្វីដែលមានលើឧបករណ៍នេះហើយ មិនត្រូវស្នើម្តងទៀតទេ។',
		since: (iso) => `តាំងពី ${dateTime.format(new Date(iso))}`,
		own: (host, count) => `${host} របស់កម្មវិធីផ្ទាល់៖ ${whole.format(count)} ឯកសារ`,
		other: (host, count) => `${host}៖ ${whole.format(count)} ឯកសារ`,
		none: 'មិនទាន់មានទេ។',
		address: 'អាសយដ្ឋាន',
		kind: 'សម្រាប់',
		size: 'ទំហំ',
		times: 'ចំនួនដង',
		when: 'ចុងក្រោយ',
		unknown: 'មិនប្រាប់',
		kinds: {
			'': 'ទិន្នន័យ',
			document: 'ទំព័រ',
			script: 'ស្គ្រីប',
			worker: 'worker',
			serviceworker: 'service worker',
			style: 'រចនាប័ទ្ម',
			image: 'រូបភាព',
			font: 'ពុម្ពអក្សរ',
			manifest: 'បញ្ជីព័ត៌មានកម្មវិធី'
		},
		clear: 'ចាប់ផ្តើមកំណត់ត្រាថ្មី',
		clearSure: 'បំភ្លេចអ្វីដែលបានទាញយកមុន',
		cleared: 'កំណត់ត្រាចាប់ផ្តើមថ្មី'
	},
	policy: {
		title: 'អ្វីដែលធានាការនេះ',
		about: 'កម្មវិធីរុករកផ្ទាល់អនុវត្តគោលការណ៍នេះ ដែលមកជាមួយទំព័រ។ connect-src រាយអាសយដ្ឋានទាំងអស់ដែលកម្មវិធីអាចទៅដល់។',
		workers: 'ខ្សែដំណើរការដែលអាន មានគោលការណ៍ផ្ទាល់ ជាមួយអាសយដ្ឋានដូចគ្នា។'
	},
	stored: {
		title: 'អ្វីដែលរក្សាទុក និងរយៈពេលប៉ុន្មាន',
		about:
			'អត្ថបទនៅរហូតដល់អ្នកលុប ឯកសារដែលបានដាក់ និងរូបភាពបាត់តាមរយៈពេលដែលអ្នកកំណត់។ អ្នកណាអាចប្រើកម្មវិធីរុករកនេះ អាចមើលទាំងពីរ។',
		settings: 'កំណត់រយៈពេលនោះ',
		storage: 'មើលអ្វីដែលយកទំហំផ្ទុក'
	},
	keep: 'រក្សាទុក',
	size: kilobytes,
	moment: (iso) => dateTime.format(new Date(iso))
};
