import { languageName, list, percent, whole } from '#i18n/format.ts';
import { dateTime, size, tenth } from '#i18n/measures.ts';

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

	line: 'line',
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
	},
	markdown: {
		form: 'Form of the Markdown',
		formed: 'As it looks',
		source: 'As it is written'
	},
	details: {
		tab: 'Details',
		document: 'The document',
		page: (shown: number) => `Page ${whole.format(shown)}`,
		file: 'File',
		size: 'Size',
		read: 'Read',
		took: 'It took',
		/** @param from ISO 8601 */
		moment: (from: string) => dateTime.format(new Date(from)),
		seconds: (count: number) =>
			count < 90 ? `${tenth.format(count)} s` : `${whole.format(Math.round(count / 60))} min`,
		bytes: size,
		pages: 'Pages',
		pagesOf: (done: number, total: number) =>
			done === total ? whole.format(total) : `${whole.format(done)} of ${whole.format(total)}`,
		asked: 'Asked for',
		found: 'Found',
		automatic: 'Automatic',
		/** @param codes BCP 47 */
		languages: (codes: readonly string[]) => list(codes.map((code) => languageName(code))),
		confidence: 'Confidence',
		percent: (part: number | null) => (part === null ? 'None was given' : percent.format(part)),
		corrections: 'Corrections',
		count: (count: number) => whole.format(count),
		warnings: 'What went wrong on the way',
		source: 'Its text',
		sources: {
			ocr: 'was recognised on this device, by Tesseract',
			text_layer: 'came with the file',
			vlm: 'was recognised on this device, by a vision model'
		},
		picture: 'Its picture',
		pixels: (across: number, down: number, dpi: number | null) =>
			dpi === null
				? `${whole.format(across)} × ${whole.format(down)} pixels`
				: `${whole.format(across)} × ${whole.format(down)} pixels, ${whole.format(dpi)} to an inch`,
		words: 'Its words',
		wordsOf: (all: number, doubted: number) =>
			doubted === 0
				? whole.format(all)
				: `${whole.format(all)}, of which ${whole.format(doubted)} should be looked at`,
		done: 'What was done to the picture first',
		nothingDone: 'Nothing was needed.',
		remedies: {
			negate: () => 'It was light on dark, and was turned into dark on light.',
			turn: (figure: number) => `It was turned by ${whole.format(figure)}° to stand upright.`,
			light: (figure: number) =>
				`Its light was evened out: the paper differed by ${percent.format(figure)} from place to place.`,
			straighten: (figure: number) =>
				`Its lines leaned by ${tenth.format(Math.abs(figure))}°, and were straightened.`,
			sharpen: (figure: number) =>
				`It was sharpened: the edges of its letters were ${tenth.format(figure)} pixels wide.`,
			rescale: (figure: number) =>
				figure > 1
					? `It was enlarged ${tenth.format(figure)} times, as its letters were small.`
					: `It was made smaller, to ${percent.format(figure)}, as its letters were large.`
		},
		why: 'Why it may have been read badly',
		reasons: {
			manyDoubts: 'Many of its words were read with little confidence.',
			lowDpi: 'The picture has few pixels to an inch. Scan it with 300.',
			smallPrint: 'The letters are small in the picture. Come closer, or scan it with more detail.',
			blurred: 'The picture is blurred. Hold the camera still, or let it focus.',
			unevenLight: 'A shadow or a lamp lies on the paper. Light it evenly.',
			tilted: 'The page lay aslant. Lay it straight.',
			dark: 'The print is light on dark, which is harder to read.'
		},
		json: 'As programs get it (JSON)',
		copyJson: 'Copy all of it',
		items: (count: number) => (count === 1 ? '1 entry' : `${whole.format(count)} entries`),
		more: (count: number) => `Show ${whole.format(count)} more`,
		copied: 'Copied'
	}
};
