import { dateFormat, percent, plural, whole } from '#i18n/format.ts';

const moment = dateFormat({ dateStyle: 'medium', timeStyle: 'short' });

/** What is said where a document is read again, or two readings are compared, in English. */
export const againWords = {
	tool: 'Read again',
	turnLeft: 'Turn this page left and read it again',
	turnRight: 'Turn this page right and read it again',
	title: 'Read again',
	about:
		'The stored file is read once more. What you have stays as it is until you put the new reading in its place.',
	close: 'Close',
	pages: 'Pages',
	thisPage: (shown: number) => `This page, ${whole.format(shown)}`,
	allPages: (count: number) => `All ${whole.format(count)} pages`,
	somePages: 'Other pages of the file',
	turn: 'Turn',
	turns: {
		asIs: 'Find out how it lies',
		left: 'To the left',
		right: 'To the right',
		over: 'Upside down',
		none: 'As the file says'
	},
	tier: 'Way of reading',
	tiers: { cpu: 'Print', vlm: 'Handwriting and formulas' },
	ownText: 'Read the picture, though the page brings its own text',
	password: 'Password of the file',
	read: 'Read',
	reading: 'Reading it again',
	stop: 'Cancel',
	gone: 'The file of this document is kept no longer, as the account page says, so it cannot be read again.',
	ready: 'The new reading is there.',
	sure: (before: number | null, after: number | null) =>
		after === null
			? 'It found no words.'
			: before === null
				? `It is ${percent.format(after)} sure of its words.`
				: `It is ${percent.format(after)} sure of its words; what stands in the document, ${percent.format(before)}.`,
	take: (count: number) =>
		count === 1 ? 'Put it in the place of this page' : 'Put it in the place of these pages',
	taken: 'The new reading stands in the document. Undo brings the old one back.',
	compare: 'Compare',
	open: 'Open it on its own',
	discard: 'Discard it',
	others: 'Other readings of this file',
	other: (iso: string, pages: number) => `${moment.format(new Date(iso))}, ${plural(pages, 'page', 'pages')}`,
	comparison: 'Two readings compared',
	comparisonAbout: 'What one reading has differently from the other is marked.',
	standing: 'In the document',
	reread: 'Read again',
	noComparison: 'There are no two readings here to compare.',
	differences: (count: number) =>
		count === 0
			? 'The two readings are the same'
			: `${plural(count, 'difference', 'differences')} on this page`,
	place: (at: number, count: number) => `${whole.format(at)} of ${whole.format(count)}`,
	next: 'Next difference',
	previous: 'Previous difference',
	nextPage: 'Next page',
	previousPage: 'Previous page',
	page: (shown: number) => `Page ${whole.format(shown)}`,
	useLine: 'Use this line',
	dropLine: 'Remove this line',
	used: 'Put into the document',
	usePage: 'Use this whole page',
	absent: 'Not in this reading',
	back: 'Back to the document'
};
