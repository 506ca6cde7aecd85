import type { ToolSlug } from '#contract/values.ts';

/** Of the pages of the tools: apart from the others, so that only these pages load them. */
export const toolWords = {
	about: 'The same reader, set up for one thing each. Your pages stay on this device.',
	best: (format: string) => `Comes out as ${format}; every other format is there too.`,
	noVision:
		'Reading this well takes a vision model, and none that suits is on this device yet. As print it can be read here, but expect mistakes.',
	models: 'See the models',
	asPrint: 'Read it as print all the same',
	noTranslator:
		'Nothing on this device translates yet: Chrome and Edge on a computer have a translator of their own, in any other browser a model that writes answers does it. The text as it stands can be read here.',
	plain: 'Read the text instead',
	of: {
		'image-to-text': 'Words out of any picture, photo or scan.',
		'pdf-to-text': 'The words of a PDF; pages that are only pictures are read too.',
		'pdf-to-word': 'A document to edit, with its headings, lists and tables.',
		'pdf-to-markdown': 'Headings, lists and tables as plain text, for notes.',
		'searchable-pdf': 'The pages as they look, with words in them to find and copy.',
		'extract-tables': 'Rows and columns for any spreadsheet.',
		'image-to-excel': 'Each table of a picture as a sheet to calculate with.',
		'receipt-to-csv': 'The lines of a receipt, each with its amount.',
		'screenshot-to-text': 'What stands on a screen, as text to copy.',
		'handwriting-to-text': 'Notes and letters that were written by hand.',
		'math-to-latex': 'A formula as its source, for papers and notes.',
		translate: 'A document in another language.'
	} satisfies Record<ToolSlug, string>
};
