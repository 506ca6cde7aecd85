import type { tools as english } from '#i18n/en/tools.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const tools: Translation<typeof english> = {
	title: 'ឧបករណ៍',
	all: 'ឧបករណ៍ទាំងអស់',
	named: {
		'image-to-text': 'រូបភាពទៅជាអត្ថបទ',
		'pdf-to-text': 'PDF ទៅជាអត្ថបទ',
		'pdf-to-word': 'PDF ទៅជា Word',
		'pdf-to-markdown': 'PDF ទៅជា Markdown',
		'searchable-pdf': 'PDF ដែលអាចស្វែងរកបាន',
		'extract-tables': 'យកតារាងចេញពីឯកសារ',
		'image-to-excel': 'រូបភាពទៅជា Excel',
		'receipt-to-csv': 'វិក្កយបត្រទៅជា CSV',
		'screenshot-to-text': 'រូបថតអេក្រង់ទៅជាអត្ថបទ',
		'handwriting-to-text': 'អក្សរសរសេរដៃទៅជាអត្ថបទ',
		'math-to-latex': 'រូបមន្តទៅជា LaTeX',
		translate: 'បកប្រែ'
	}
};
