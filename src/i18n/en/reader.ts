import { percent, whole } from '#i18n/format.ts';

/** What only the reader says, in English; apart from the others, so that it is fetched with the reader. */
export const readerWords = {
	pageNumber: 'Page',
	ofPages: (count: number) => `of ${whole.format(count)}`,
	/** where only some of the document's pages were picked */
	placeOf: (place: number, count: number) => `(${whole.format(place)} of ${whole.format(count)})`,
	/** while a model reads a page */
	model: {
		loading: (part: number) => `Loading the model: ${percent.format(part)}`,
		writing:
			'The model is writing this page. Numbers and names that the picture’s own reading does not have are marked when it is done.'
	},
	zoom: {
		in: 'Larger',
		out: 'Smaller',
		full: 'Full size',
		width: 'Fit the width',
		page: 'Fit the page',
		shown: (scale: number) => percent.format(scale),
		sizeNow: (scale: number) => `${percent.format(scale)}, show at full size`
	},
	find: {
		open: 'Find in the document',
		field: 'Find in the document',
		none: 'Not found',
		of: (place: number, count: number) => `${whole.format(place)} of ${whole.format(count)}`,
		/** while some pages are not read yet */
		soFar: (place: number, count: number) =>
			`${whole.format(place)} of ${whole.format(count)} in the pages read so far`,
		noneSoFar: 'Not found in the pages read so far',
		next: 'Next',
		previous: 'Previous',
		close: 'Close'
	},
	panes: {
		strip: 'Width of the list of pages',
		page: 'Width of the page'
	},
	sides: { pages: 'Pages', page: 'Page', text: 'Text' },
	palette: {
		open: 'All commands',
		field: 'What do you want to do?',
		list: 'Commands',
		none: 'No command has these words.'
	},
	keys: {
		open: 'Keys',
		title: 'Keys',
		close: 'Close',
		single: 'Single keys do something',
		singleMore:
			'Turn this off if you dictate, or if keys are pressed by accident. Keys with Ctrl or ⌘ always work.',
		/** names of keys as they stand on a keyboard */
		names: {
			Shift: 'Shift',
			Alt: 'Alt',
			Ctrl: 'Ctrl',
			PageDown: 'Page down',
			PageUp: 'Page up',
			Home: 'Home',
			End: 'End',
			Escape: 'Esc',
			Enter: 'Enter'
		}
	},
	commands: {
		next: 'Next page',
		previous: 'Previous page',
		first: 'First page',
		last: 'Last page',
		jump: 'Go to a page by its number',
		findNext: 'Next place found',
		findPrevious: 'Previous place found',
		showText: 'Show the text',
		showPage: 'Show the page',
		showTab: (name: string) => `Show: ${name}`,
		copy: 'Copy the text of this page',
		copyAll: 'Copy the text of all pages',
		download: (name: string) => `Download ${name}`,
		marksOn: 'Mark words that may be wrong',
		marksOff: 'Do not mark words that may be wrong',
		dimOn: 'Dim the pages in the dark theme',
		dimOff: 'Show the pages at full brightness',
		clear: 'Take the marks off the page',
		documents: 'All documents'
	},
	view: {
		open: 'View',
		marks: 'Mark words that may be wrong',
		dim: 'Dim the page in the dark theme'
	}
};
