import type { appWords as english } from '#i18n/en/app.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	update: {
		title: 'មានកំណែថ្មី',
		offered: 'មានកំណែថ្មី។',
		load: 'ផ្ទុកឥឡូវនេះ',
		later: 'ពេលក្រោយ',
		waiting: 'កំណែថ្មីនឹងចូល ពេលអានចប់។',
		waitingMore: 'បើអ្នកផ្ទុកវាឥឡូវនេះ ទំព័រដែលកំពុងអាននឹងត្រូវអានម្តងទៀត។',
		insist: 'នៅតែផ្ទុក',
		loading: 'កំពុងផ្ទុកកំណែថ្មី'
	},
	notices: {
		title: 'វាចំណាយពេលបន្តិច',
		ask: 'វាចំណាយពេលបន្តិច។ អ្នកអាចធ្វើអ្វីផ្សេងសិន។',
		allow: 'ប្រាប់ខ្ញុំពេលចប់',
		no: 'ទេ អរគុណ',
		allowed: 'គេនឹងប្រាប់អ្នកពេលចប់',
		refused: 'កម្មវិធីរុករកមិនអនុញ្ញាតការជូនដំណឹងនៅទីនេះទេ។ ចំណងជើងផ្ទាំងបង្ហាញថាដល់ណា។',
		done: (name) => `បានអាន ${name} រួចហើយ`,
		failed: (name) => `មិនអាចអាន ${name} បានទេ`
	},
	room: {
		title: 'ឧបករណ៍នេះពេញហើយ',
		full: 'ឧបករណ៍នេះអស់ទំហំផ្ទុក។ ការអាននឹងបន្ត ពេលបានលុបអ្វីមួយ។',
		see: 'មើលអ្វីដែលយកទំហំផ្ទុក'
	}
};
