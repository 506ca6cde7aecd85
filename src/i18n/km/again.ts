import type { againWords as english } from '#i18n/en/again.ts';
import { percent, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { dateTime } from '#i18n/measures.ts';

export const words: Translation<typeof english> = {
	tool: 'អានម្តងទៀត',
	turnLeft: 'បង្វិលទំព័រនេះទៅឆ្វេង ហើយអានម្តងទៀត',
	turnRight: 'បង្វិលទំព័រនេះទៅស្តាំ ហើយអានម្តងទៀត',
	title: 'អានម្តងទៀត',
	about: 'ឯកសារដែលបានរក្សាទុកត្រូវអានម្តងទៀត។ អ្វីដែលអ្នកមាននៅដដែល រហូតដល់អ្នកដាក់លទ្ធផលថ្មីជំនួស។',
	close: 'បិទ',
	pages: 'ទំព័រ',
	thisPage: (shown) => `ទំព័រនេះ លេខ ${whole.format(shown)}`,
	allPages: (count) => `ទាំង ${whole.format(count)} ទំព័រ`,
	somePages: 'ទំព័រផ្សេងទៀតនៃឯកសារ',
	turn: 'បង្វិល',
	turns: {
		asIs: 'រកទិសដោយស្វ័យប្រវត្តិ',
		left: 'ទៅឆ្វេង',
		right: 'ទៅស្តាំ',
		over: 'ត្រឡប់ចុះក្រោម',
		none: 'តាមឯកសារ'
	},
	tier: 'របៀបអាន',
	tiers: { cpu: 'អក្សរពុម្ព', vlm: 'អក្សរសរសេរដៃ និងរូបមន្ត' },
	ownText: 'អានរូបភាព ទោះទំព័រមានអត្ថបទរបស់វាក៏ដោយ',
	password: 'ពាក្យសម្ងាត់នៃឯកសារ',
	read: 'អាន',
	reading: 'កំពុងអានម្តងទៀត',
	stop: 'បោះបង់',
	gone: 'ឯកសារដើមមិនត្រូវបានរក្សាទុកទៀតទេ ដូចទំព័រគណនីបានប្រាប់ ដូច្នេះមិនអាចអានម្តងទៀតបានទេ។',
	ready: 'លទ្ធផលអានថ្មីមានហើយ។',
	sure: (before, after) =>
		after === null
			? 'រកមិនឃើញពាក្យទេ។'
			: before === null
				? `ពាក្យរបស់វាប្រាកដ ${percent.format(after)}។`
				: `ពាក្យរបស់វាប្រាកដ ${percent.format(after)} ចំណែកអ្វីដែលមានក្នុងឯកសារប្រាកដ ${percent.format(before)}។`,
	take: (count) => (count === 1 ? 'ដាក់ជំនួសទំព័រនេះ' : 'ដាក់ជំនួសទំព័រទាំងនេះ'),
	taken: 'លទ្ធផលអានថ្មីនៅក្នុងឯកសារហើយ។ ចុច «មិនធ្វើវិញ» ដើម្បីយករបស់ចាស់មកវិញ។',
	compare: 'ប្រៀបធៀប',
	open: 'បើកដាច់ដោយឡែក',
	discard: 'បោះចោល',
	others: 'លទ្ធផលអានផ្សេងទៀតនៃឯកសារនេះ',
	other: (iso, pages) => `${dateTime.format(new Date(iso))} ${whole.format(pages)} ទំព័រ`,
	comparison: 'ការប្រៀបធៀបលទ្ធផលអានពីរ',
	comparisonAbout: 'កន្លែងដែលលទ្ធផលអានទាំងពីរខុសគ្នា ត្រូវបានសម្គាល់។',
	standing: 'ក្នុងឯកសារ',
	reread: 'បានអានម្តងទៀត',
	noComparison: 'នៅទីនេះគ្មានលទ្ធផលអានពីរសម្រាប់ប្រៀបធៀបទេ។',
	differences: (count) => (count === 0 ? 'លទ្ធផលអានទាំងពីរដូចគ្នា' : `ខុសគ្នា ${whole.format(count)} កន្លែងលើទំព័រនេះ`),
	place: (at, count) => `${whole.format(at)} ក្នុងចំណោម ${whole.format(count)}`,
	next: 'កន្លែងខុសគ្នាបន្ទាប់',
	previous: 'កន្លែងខុសគ្នាមុន',
	nextPage: 'ទំព័របន្ទាប់',
	previousPage: 'ទំព័រមុន',
	page: (shown) => `ទំព័រ ${whole.format(shown)}`,
	useLine: 'ប្រើបន្ទាត់នេះ',
	dropLine: 'លុបបន្ទាត់នេះ',
	used: 'បានដាក់ក្នុងឯកសារ',
	usePage: 'ប្រើទំព័រនេះទាំងមូល',
	absent: 'គ្មានក្នុងលទ្ធផលអាននេះទេ',
	back: 'ត្រឡប់ទៅឯកសារ'
};
