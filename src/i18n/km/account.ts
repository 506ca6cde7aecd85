import { brief, periodBrief, periodName } from '#i18n/account-format.ts';
import type { accountWords as english } from '#i18n/en/account.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

const credits = (count: number): string => `${whole.format(count)} ក្រេឌីត`;

export const words: Translation<typeof english> = {
	title: 'គណនី',
	about: 'អ្នកជាម្ចាស់ឧបករណ៍នេះ៖ អ្វីដែលអ្នកដាក់ត្រូវបានរាប់ តែគ្មានកម្រិតទេ។ មួយទំព័រគឺមួយក្រេឌីត។',
	loading: 'កំពុងមើលគណនីរបស់អ្នក',
	usage: {
		title: 'អ្វីដែលអ្នកបានអាន',
		today: 'ថ្ងៃនេះ',
		month: 'ខែនេះ',
		count: whole.format,
		short: brief.format,
		days: 'ថ្ងៃ',
		months: 'ខែ',
		views: 'រយៈពេលនៃក្រាហ្វ',
		chart: { days: 'ក្រេឌីតក្នុង 14 ថ្ងៃចុងក្រោយ', months: 'ក្រេឌីតក្នុង 12 ខែចុងក្រោយ' },
		table: 'បង្ហាញជាតារាង',
		period: { days: 'ថ្ងៃ', months: 'ខែ' },
		credits: 'ក្រេឌីត',
		name: periodName,
		brief: periodBrief
	},
	tokens: {
		title: 'ថូខឹនសម្រាប់កម្មវិធី',
		about: 'កម្មវិធីផ្ញើថូខឹនដើម្បីឱ្យគេស្គាល់។ ឯកសាររបស់វាជារបស់វា៖ មិនមានក្នុងបញ្ជីរបស់អ្នកទេ ហើយគ្មានអ្នកណាផ្សេងឃើញទេ។',
		none: 'មិនទាន់មានថូខឹនទេ។',
		name: 'ឈ្មោះ',
		nameHint: 'ឧទាហរណ៍ ម៉ាស៊ីនស្កេន',
		plan: 'គម្រោង',
		plans: {
			owner: 'ដូចរបស់អ្នក គ្មានកម្រិត',
			free: 'ក្រេឌីតកំណត់ក្នុងមួយខែ',
			paid: 'សមតុល្យក្រេឌីត បានវេនមុន'
		},
		planNames: { owner: 'របស់អ្នក', free: 'ប្រចាំខែ', paid: 'សមតុល្យ' },
		cap: 'ក្រេឌីតក្នុងមួយខែ',
		credits: 'ក្រេឌីត',
		submit: 'បង្កើត',
		made: (name) => `ថូខឹនរបស់ ${name}`,
		once: 'សូមចម្លងវាឥឡូវនេះ។ វាបង្ហាញតែម្តងនេះប៉ុណ្ណោះ៖ មានតែស្នាមរបស់វាត្រូវបានរក្សាទុក។',
		copy: 'ចម្លងថូខឹន',
		copyFailed: 'កម្មវិធីរុករកមិនអនុញ្ញាតឱ្យចម្លងទេ។ សូមជ្រើសថូខឹន រួចចុច Ctrl C។',
		dismiss: 'ខ្ញុំបានចម្លងហើយ',
		ends: (last4) => `បញ្ចប់ដោយ ${last4}`,
		used: (used, cap) =>
			cap === null ? `${credits(used)} ក្នុងខែនេះ` : `${whole.format(used)} ក្នុងចំណោម ${credits(cap)}`,
		neverUsed: 'មិនធ្លាប់ប្រើ',
		lastUsed: (moment) => `ប្រើចុងក្រោយ ${moment}`,
		revoked: 'បានដកហូត',
		revoke: 'ដកហូត',
		revokeSure: 'ដកហូតវា',
		remove: 'លុប',
		removeSure: 'លុបវាជាមួយឯកសាររបស់វា',
		give: 'ផ្តល់ក្រេឌីត',
		giveMore: 'ក្រេឌីតបន្ថែម',
		given: (name) => `ឥឡូវនេះ ${name} មានក្រេឌីតបន្ថែម`,
		gone: (name) => `ថូខឹនរបស់ ${name} លែងដំណើរការ`,
		removed: (name) => `បានលុបថូខឹនរបស់ ${name}`
	},
	limits: {
		title: 'កម្រិត',
		about: 'វារក្សាស្គ្រីបឱ្យនៅក្នុងកម្រិត។ អ្វីៗដំណើរការលើឧបករណ៍នេះ ដូច្នេះមិនអស់លុយទេ។',
		plans: {
			anonymous: 'ស្គ្រីបគ្មានថូខឹន',
			free: 'ថូខឹនមានកម្រិតប្រចាំខែ',
			paid: 'ថូខឹនមានសមតុល្យ',
			owner: 'អ្នក'
		},
		used: (used, cap) => `ថ្ងៃនេះបានប្រើ ${whole.format(used)} ក្នុងចំណោម ${credits(cap)}`,
		cap: { anonymous: 'ក្រេឌីតក្នុងមួយថ្ងៃ', free: 'ក្រេឌីតក្នុងមួយខែ' },
		pages: 'ចំនួនទំព័រក្នុងមួយឯកសារ',
		megabytes: 'ចំនួន MB ក្នុងមួយឯកសារ',
		save: 'រក្សាទុកកម្រិត',
		saved: 'បានរក្សាទុកកម្រិត'
	},
	keeping: {
		title: 'រយៈពេលរក្សាទុករូបភាព',
		field: 'លុបឯកសារដែលបានដាក់ និងរូបភាពនៃទំព័រ',
		about:
			'អត្ថបទនៅរហូតដល់អ្នកលុបឯកសារ។ បើគ្មានរូបភាព PDF ដែលអាចស្វែងរកបានបង្ហាញអត្ថបទជាអក្សរពុម្ព។ ការនេះធ្វើឡើងពេលគេហទំព័រនេះបើកក្នុងផ្ទាំងមួយ។',
		choices: {
			at_once: 'ភ្លាមៗពេលអានឯកសារចប់',
			hour: 'មួយម៉ោងក្រោយ',
			day: 'មួយថ្ងៃក្រោយ',
			week: 'មួយសប្តាហ៍ក្រោយ',
			never: 'មិនលុបទេ'
		},
		saved: 'បានរក្សាទុក'
	},
	clear: {
		title: 'លុបទាំងអស់',
		about: 'ឯកសារទាំងអស់លើឧបករណ៍នេះ រួមទាំងរបស់កម្មវិធី៖ ឯកសារដែលបានដាក់ រូបភាព អត្ថបទ និងឯកសារដែលបានបង្កើត។',
		documents: 'លុបឯកសារទាំងអស់',
		documentsSure: 'លុបទាំងអស់ជារៀងរហូត',
		running: (deleted) => `កំពុងលុប៖ ${whole.format(deleted)} មកដល់ពេលនេះ`,
		stop: 'ឈប់',
		cleared: 'បានលុបឯកសារទាំងអស់',
		stopped: (deleted) => `បានឈប់៖ បានលុប ${whole.format(deleted)} ឯកសារ`,
		tokensAbout: 'ថូខឹនទាំងអស់ ជាមួយអ្វីដែលកម្មវិធីរបស់វាបានអាន និងបានប្រើ។ កម្មវិធីដែលផ្ញើថូខឹនទាំងនោះនឹងត្រូវបដិសេធ។',
		tokens: 'លុបថូខឹនទាំងអស់',
		tokensSure: 'លុបថូខឹនទាំងអស់ជារៀងរហូត',
		tokensCleared: 'បានលុបថូខឹនទាំងអស់'
	},
	keep: 'រក្សាទុក'
};
