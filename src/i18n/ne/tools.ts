import type { tools as english } from '#i18n/en/tools.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const tools: Translation<typeof english> = {
	title: 'औजारहरू',
	all: 'सबै औजारहरू',
	named: {
		'image-to-text': 'तस्बिरबाट पाठ',
		'pdf-to-text': 'PDF बाट पाठ',
		'pdf-to-word': 'PDF बाट Word',
		'pdf-to-markdown': 'PDF बाट Markdown',
		'searchable-pdf': 'खोज्न मिल्ने PDF',
		'extract-tables': 'कागजातबाट तालिका',
		'image-to-excel': 'तस्बिरबाट Excel',
		'receipt-to-csv': 'रसिदबाट CSV',
		'screenshot-to-text': 'स्क्रिनसटबाट पाठ',
		'handwriting-to-text': 'हस्तलेखबाट पाठ',
		'math-to-latex': 'सूत्रबाट LaTeX',
		translate: 'अनुवाद'
	}
};
