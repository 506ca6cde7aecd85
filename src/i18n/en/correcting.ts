const LOCALE = 'en';
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 });

/** What the reader says of corrections: apart from the others, so that only the reader fetches it. */
export const correctingWords = {
	undo: 'Undo',
	redo: 'Redo',
	undone: 'Undone',
	redone: 'Redone',
	kept: 'Saved',
	keeping: 'Saving',
	notKept: 'Not saved yet. What you typed stays on this page, and saving is tried again.',
	again: 'Try again',
	notReady: 'This text can be corrected when the whole document has been read.',
	line: 'line',
	cell: 'cell',
	howLine: 'Press Enter to correct this line.',
	correctLine: 'Correct this line',
	correctWord: (text: string, confidence: number | null) =>
		confidence === null
			? `Correct the word ${text}`
			: `Correct the word ${text}, ${percent.format(confidence)} sure`,
	wordKeys: 'Enter: it is right. Type to correct it. F8: the next one. Escape: leave.',
	lineKeys: 'Enter: save. Escape: leave it as it was.',
	doubts: (count: number) => (count === 1 ? '1 word to look at' : `${whole.format(count)} words to look at`),
	noDoubts: 'No words to look at',
	nextDoubt: 'Next doubtful word',
	previousDoubt: 'Previous doubtful word',
	original: 'As it was recognised',
	wasEmpty: 'It was not recognised.',
	block: {
		menu: 'Change this block',
		kind: 'It is',
		kinds: {
			title: 'Title',
			heading1: 'Heading 1',
			heading2: 'Heading 2',
			heading3: 'Heading 3',
			paragraph: 'Paragraph',
			caption: 'Caption',
			formula: 'Formula',
			header: 'Header of the page',
			footer: 'Footer of the page'
		},
		up: 'Read it earlier',
		down: 'Read it later',
		add: 'Add a paragraph below',
		added: 'New paragraph',
		remove: 'Remove it',
		editTable: 'Edit the table'
	},
	tables: {
		tab: 'Tables',
		none: 'There is no table on this page.',
		elsewhere: 'Tables are on these pages:',
		page: (shown: number) => `Page ${whole.format(shown)}`,
		name: (place: number, rows: number, columns: number) =>
			`Table ${whole.format(place)}, ${rows === 1 ? '1 row' : `${whole.format(rows)} rows`} and ${columns === 1 ? '1 column' : `${whole.format(columns)} columns`}`,
		keys: 'Arrows go from cell to cell, with Shift they choose several. Enter or F2 corrects one, Delete empties what is chosen.',
		cell: (row: number, column: number) => `Row ${whole.format(row)}, column ${whole.format(column)}`,
		row: 'Row',
		column: 'Column',
		cells: 'Cells',
		addAbove: 'Add one above',
		addBelow: 'Add one below',
		addBefore: 'Add one before',
		addAfter: 'Add one after',
		up: 'Move up',
		down: 'Move down',
		back: 'Move back',
		forth: 'Move forward',
		remove: 'Remove',
		merge: 'Merge',
		split: 'Split',
		transpose: 'Turn rows into columns',
		header: 'First rows name the columns, down to here',
		noHeader: 'No row names the columns',
		copy: 'Copy table',
		copied: (rows: number, columns: number) =>
			rows * columns === 1 ? 'Cell copied' : `${whole.format(rows * columns)} cells copied`,
		copyFailed: 'The browser did not allow copying. Choose the cells and press Ctrl C.',
		pasted: 'Pasted',
		refused: 'That cannot be done here: a merged cell is in the way, or the table would be too large.',
		waiting: 'Tables can be changed when the whole document has been read.'
	}
};
