import { compareNames, languageName, megabytes, plural, whole } from '#i18n/format.ts';

/** Every word of the page of all documents, in English; apart from the others, so that only this page fetches them. */
export const historyWords = {
	title: 'All documents',
	about:
		'Everything that was read on this device. Search in all of it, in any script, also without a network.',
	search: 'Search in all documents',
	searchHint: 'Words, their beginnings, or a phrase in quotation marks.',
	loading: 'Looking for your documents',
	empty: 'Nothing was read on this device yet. What you hand in is listed here.',
	start: 'Hand in a document',
	none: 'No document is like this.',
	notFound: 'None of your documents has all of these words.',
	notFoundYet: 'A document that was read just now can be found a moment later.',
	showAll: 'Show all documents',
	count: (shown: number, all: number) =>
		shown === all
			? plural(all, 'document', 'documents')
			: `${whole.format(shown)} of ${plural(all, 'document', 'documents')}`,
	found: (count: number) =>
		count === 0 ? 'Found in no document' : `Found in ${plural(count, 'document', 'documents')}`,
	filters: 'Narrow down',
	kind: 'Kind of file',
	kinds: { pdf: 'PDF', scan: 'TIFF', picture: 'Picture' },
	language: 'Language',
	languageName: (code: string) => languageName(code),
	state: 'State',
	states: { done: 'Read', running: 'Being read', failed: 'Not read' },
	tool: 'Tool',
	from: 'From',
	to: 'Until',
	corrected: 'Only with corrections',
	any: 'Any',
	order: 'Order',
	orders: {
		newest: 'Newest first',
		oldest: 'Oldest first',
		name: 'By name',
		doubtful: 'Least sure first',
		longest: 'Longest first'
	},
	compareNames,
	more: 'Show more documents',
	page: (shown: number) => `Page ${whole.format(shown)}`,
	inName: 'Found in the name of the file.',
	again: 'Read again',
	isCorrected: 'Corrected',
	pick: (name: string) => `Select ${name}`,
	pickAll: 'Select all',
	picked: (count: number) => `${whole.format(count)} selected`,
	pickNone: 'Select none',
	format: 'Format of the files',
	download: (count: number) => `Download ${plural(count, 'document', 'documents')}`,
	packing: (done: number, count: number) => `Packing ${whole.format(done)} of ${whole.format(count)}`,
	stop: 'Cancel',
	packed: (count: number, bytes: number) =>
		`${plural(count, 'document', 'documents')} packed, ${megabytes(bytes)}\u00a0MB`,
	packedSome: (count: number, left: number) =>
		`${plural(count, 'document', 'documents')} packed. ${plural(left, 'document was', 'documents were')} left out: not read, or still being read.`,
	packedNone: 'None of these documents has been read, so there is nothing to pack.',
	archive: 'Documents',
	delete: (count: number) => `Delete ${plural(count, 'document', 'documents')}`,
	deleteSure: (count: number) => `Delete ${whole.format(count)} for good`,
	deleteNote: 'Their text, pictures and corrections go. This cannot be undone.',
	keep: 'Keep',
	deleting: (done: number, count: number) => `Deleting ${whole.format(done)} of ${whole.format(count)}`,
	deleted: (count: number) => `${plural(count, 'document', 'documents')} deleted`
};
