import type { ToolSlug } from '#contract/values.ts';

/** Of the tools, as they are named. */
export const tools = {
	title: 'Tools',
	all: 'All tools',
	named: {
		'image-to-text': 'Image to text',
		'pdf-to-text': 'PDF to text',
		'pdf-to-word': 'PDF to Word',
		'pdf-to-markdown': 'PDF to Markdown',
		'searchable-pdf': 'Searchable PDF',
		'extract-tables': 'Tables out of a document',
		'image-to-excel': 'Image to Excel',
		'receipt-to-csv': 'Receipt to CSV',
		'screenshot-to-text': 'Screenshot to text',
		'handwriting-to-text': 'Handwriting to text',
		'math-to-latex': 'Formula to LaTeX',
		translate: 'Translate'
	} satisfies Record<ToolSlug, string>
};
