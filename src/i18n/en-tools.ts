import type { ToolSlug } from '#contract/values.ts';

/** Of the tools and their pages. */
export const tools = {
	title: 'Tools',
	about: 'The same reader, set up for one thing each. Your pages stay on this device.',
	all: 'All tools',
	best: (format: string) => `Comes out as ${format}; every other format is there too.`,
	noVision:
		'Reading this well takes a vision model, which this version does not have yet. As print it can be read here, but expect mistakes.',
	asPrint: 'Read it as print all the same',
	noTranslator:
		'Translating takes a translator on this device, and this version brings none yet. The text as it stands can be read here.',
	plain: 'Read the text instead',
	named: {
		'image-to-text': { name: 'Image to text', about: 'Words out of any picture, photo or scan.' },
		'pdf-to-text': {
			name: 'PDF to text',
			about: 'The words of a PDF; pages that are only pictures are read too.'
		},
		'pdf-to-word': {
			name: 'PDF to Word',
			about: 'A document to edit, with its headings, lists and tables.'
		},
		'pdf-to-markdown': {
			name: 'PDF to Markdown',
			about: 'Headings, lists and tables as plain text, for notes.'
		},
		'searchable-pdf': {
			name: 'Searchable PDF',
			about: 'The pages as they look, with words in them to find and copy.'
		},
		'extract-tables': { name: 'Tables out of a document', about: 'Rows and columns for any spreadsheet.' },
		'image-to-excel': {
			name: 'Image to Excel',
			about: 'Each table of a picture as a sheet to calculate with.'
		},
		'receipt-to-csv': { name: 'Receipt to CSV', about: 'The lines of a receipt, each with its amount.' },
		'screenshot-to-text': {
			name: 'Screenshot to text',
			about: 'What stands on a screen, as text to copy.'
		},
		'handwriting-to-text': {
			name: 'Handwriting to text',
			about: 'Notes and letters that were written by hand.'
		},
		'math-to-latex': { name: 'Formula to LaTeX', about: 'A formula as its source, for papers and notes.' },
		translate: { name: 'Translate', about: 'A document in another language.' }
	} satisfies Record<ToolSlug, { name: string; about: string }>
};
