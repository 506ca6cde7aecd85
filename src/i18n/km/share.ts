import type { shareWords as english } from '#i18n/en/share.ts';
import { megabytes, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	title: 'បានប្រគល់មក',
	about: 'កម្មវិធី ឬគេហទំព័រផ្សេងបានប្រគល់នេះមក។ មិនទាន់មានអ្វីត្រូវបានអានទេ។',
	files: 'អ្វីដែលបានប្រគល់មក',
	size: (bytes) => (bytes < 1e6 ? 'តិចជាង 1\u00a0MB' : `${megabytes(bytes)}\u00a0MB`),
	read: (count) => `អាន ${whole.format(count)} ឯកសារ`,
	refuse: 'កុំអាន',
	refused: 'បានបំភ្លេច៖ គ្មានអ្វីត្រូវបានអានទេ',
	empty: 'គ្មានអ្វីត្រូវអានទេ',
	losses: {
		none: 'គ្មានរូបភាព ឬ PDF ត្រូវបានប្រគល់មកទេ។ សូមចែករំលែកឯកសារផ្ទាល់ មិនមែនតំណទេ។',
		large: 'ច្រើនពេកក្នុងពេលតែមួយ។ សូមចែករំលែកឯកសារតិចជាង ឬតូចជាងនេះ។',
		room: 'ឧបករណ៍នេះអស់ទំហំផ្ទុកហើយ។ សូមលុបឯកសារដែលលែងត្រូវការ រួចចែករំលែកម្តងទៀត។'
	},
	gone: 'អ្វីដែលបានប្រគល់មក ត្រូវបានអាន ឬបំភ្លេចហើយ។ សូមចែករំលែកម្តងទៀត។',
	open: {
		title: 'បើកដោយ Private OCR',
		about: 'ពេលដំឡើងកម្មវិធីនេះហើយ ប្រព័ន្ធអាចបើករូបភាព និង PDF ដោយវា។',
		none: 'គ្មានឯកសារមកជាមួយទេ។ សូមជ្រើសរូបភាព ឬ PDF ក្នុងឯកសាររបស់អ្នក ហើយបើកដោយកម្មវិធីនេះ។'
	}
};
