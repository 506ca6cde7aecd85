import { whole } from '#i18n/format.ts';

/** What is said where documents are asked, in English; apart from the others, so that it is fetched when it is wanted. */
export const chatWords = {
	field: 'Ask about this document',
	fieldAll: 'Ask all your documents',
	ask: 'Ask',
	stop: 'Stop',
	again: 'Ask again',
	copy: 'Copy',
	you: 'You',
	answer: 'Answer',
	thinking: 'Looking through the text',
	stopped: 'Stopped here.',
	empty: 'Ask in your own words. Answers come from the text of this document and name the page.',
	emptyAll: 'Ask in your own words. Answers come from the text of your documents and name the page.',
	suggestions: 'Questions to begin with',
	notYet: 'You can ask as soon as all pages are read.',
	loading: 'Looking for what was asked before',
	/** a link that shows the words on the page */
	page: (page: number) => `Page ${whole.format(page)}`,
	/** the same of one of several documents */
	pageOf: (page: number, filename: string) => `${filename}, page ${whole.format(page)}`,
	shows: (page: number) => `Show the words on page ${whole.format(page)}`,
	/** asked where the document has such a thing; sent as they stand */
	questions: {
		total: 'What is the total?',
		dueDate: 'When is it due?',
		date: 'What is the date?',
		seller: 'Who is it from?',
		signer: 'Who signed it?',
		number: 'What is the invoice number?',
		summary: 'What is this document about?'
	}
};
