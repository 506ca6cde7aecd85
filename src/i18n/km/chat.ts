import type { chatWords as english } from '#i18n/en/chat.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	field: 'សួរអំពីឯកសារនេះ',
	fieldAll: 'សួរឯកសារទាំងអស់របស់អ្នក',
	ask: 'សួរ',
	stop: 'ឈប់',
	again: 'សួរម្តងទៀត',
	copy: 'ចម្លង',
	you: 'អ្នក',
	answer: 'ចម្លើយ',
	thinking: 'កំពុងមើលអត្ថបទ',
	stopped: 'បានឈប់នៅទីនេះ។',
	empty: 'សួរតាមពាក្យរបស់អ្នក។ ចម្លើយមកពីអត្ថបទនៃឯកសារនេះ ហើយប្រាប់ទំព័រ។',
	emptyAll: 'សួរតាមពាក្យរបស់អ្នក។ ចម្លើយមកពីអត្ថបទនៃឯកសាររបស់អ្នក ហើយប្រាប់ទំព័រ។',
	suggestions: 'សំណួរសម្រាប់ចាប់ផ្តើម',
	notYet: 'អ្នកអាចសួរបាន ពេលអានគ្រប់ទំព័រចប់។',
	loading: 'កំពុងរកអ្វីដែលបានសួរមុន',
	page: (page) => `ទំព័រ ${whole.format(page)}`,
	pageOf: (page, filename) => `${filename} ទំព័រ ${whole.format(page)}`,
	shows: (page) => `បង្ហាញពាក្យលើទំព័រ ${whole.format(page)}`,
	questions: {
		total: 'សរុបប៉ុន្មាន?',
		dueDate: 'ផុតកំណត់ពេលណា?',
		date: 'កាលបរិច្ឆេទជាអ្វី?',
		seller: 'មកពីអ្នកណា?',
		signer: 'អ្នកណាបានចុះហត្ថលេខា?',
		number: 'លេខវិក្កយបត្រជាអ្វី?',
		summary: 'ឯកសារនេះអំពីអ្វី?'
	}
};
