import type { ErrorCode } from '#contract/error.ts';
import type { OfferedFormat } from '#contract/format.ts';
import type { Tier, ToolSlug } from '#contract/values.ts';
import {
	form,
	languageName,
	languageNames,
	list,
	megabytes,
	moment,
	percent,
	plural,
	roughly,
	whole
} from '#i18n/format.ts';
import { tools } from './tools.ts';

// For files that still take these from here.
export const LOCALE = 'en';
export { megabytes, plural };

/** What went wrong, and what to do about it. */
const errors: Record<ErrorCode, string> = {
	no_file: 'There was no file in it. Choose a picture or a PDF.',
	unsupported_type: 'This kind of file cannot be read here. Save it as a PDF, PNG or JPEG and try again.',
	file_too_large: 'This file is too large. Split it, or save it with less detail.',
	too_many_pages: 'This document has too many pages to be read at once. Pick some of them.',
	too_many_pixels: 'This picture has too many pixels to be opened. Save it smaller and try again.',
	corrupt: 'This file is damaged or incomplete. Scan or save it again.',
	password_needed: 'This PDF is locked. Type its password to read it.',
	password_wrong: 'That is not the password of this PDF. Type it once more.',
	unknown_value: 'This version of the page asked for something it does not have. Load the page again.',
	tier_unavailable:
		'Reading this takes a vision model, and none that suits is on this device. Fetch one on the models page, or read it as print.',
	model_missing: 'A model that this takes is not on this device, or not whole. Fetch it on the models page.',
	language_unavailable: 'This language is not here yet. Go online once, then try again.',
	invalid_token: 'The key that came with this is not known on this device.',
	token_needed: 'This is for the owner of this device. Open it from the start page.',
	owner_only: 'This is for the owner of this device alone.',
	out_of_credits: 'The pages that this account may read are used up.',
	navigation_refused: 'This address is for programs. Open the start page.',
	origin_refused: 'Another site asked for this, and was refused.',
	not_found: 'This document is not on this device. It was deleted, or it was read in another browser.',
	method_not_allowed: 'This version of the page asked for something it does not have. Load the page again.',
	not_done: 'This document is still being read. Wait until it is done.',
	file_gone:
		'Its file is kept no longer, as the account page says, so it cannot be read again. Hand it in once more.',
	job_failed: 'This document could not be read, so there is nothing to save.',
	cancelled: 'Cancelled. The pages that were finished are kept.',
	superseded: 'Another tab has taken over the reading. Nothing is lost.',
	engine_failed: 'The reader stopped on this more than once. Try it again, or with a clearer scan.',
	page_timeout: 'This page took too long and was given up. A smaller or clearer scan may work.',
	internal: 'Something went wrong that should not. Load the page again; what was finished is kept.',
	storage_full: 'This device has no room left. Delete documents you no longer need, then try again.',
	not_ready: 'This file is still being made. Ask for it again in a moment.',
	no_service_worker:
		'This browser does not let the page read here. Open it in a normal window, over https, and allow it to store data.'
};

const reading = (done: number, total: number): string =>
	total === 1
		? 'Reading the page'
		: `Reading page ${whole.format(Math.min(done + 1, total))} of ${whole.format(total)}`;
/** where the page's number is not its place */
const readingPicked = (done: number, total: number): string =>
	total === 1
		? reading(done, total)
		: `Reading picked page ${whole.format(Math.min(done + 1, total))} of ${whole.format(total)}`;

/**
 * Every word of the first pages, in English: whoever adds a message adds it here, as a whole sentence or a function that
 * returns one. It compiles when each of the other languages has it too: docs/decisions/0019.
 */
export const words = {
	name: 'Private OCR',
	errors,
	trouble: {
		unreadable: 'The browser could not open this file. It may have been moved, renamed or deleted.',
		unreachable: 'The page lost touch with its reader for a moment. Try again.',
		details: (message: string) => `In detail: ${message}`
	},
	frame: {
		skip: 'Skip to the content',
		home: 'Private OCR, start page',
		account: 'Account',
		language: 'Language of the app',
		languageChosen: (name: string) => `The app is in ${name} now`,
		settings: 'Settings',
		noScript: 'The reading happens in this page, so it needs JavaScript. Nothing is ever sent away.',
		waiting: 'Getting the reader ready. You can hand in a file already.',
		failed: 'The page cannot read anything yet.',
		again: 'Load the page again',
		absent: 'This page is not on this device yet',
		absentMore:
			'It is fetched once, when there is a connection. After that it opens without one, like everything else here.',
		lost: 'There is no page at this address',
		toStart: 'Go to the start page'
	},
	stock: {
		loading: (loaded: number, total: number) =>
			`Getting ready to work offline: ${whole.format(Math.round(loaded / 1e6))} of ${megabytes(total)}\u00a0MB`,
		ready: 'Works offline',
		failed: 'Not ready for offline use yet. The next visit tries again.'
	},
	start: {
		title: 'Private OCR: the text of any scan, read on your own device',
		promise: ['The text of any scan, photo or PDF,', 'read on this device alone.'],
		more: 'Your pages are read inside this browser and kept only here: no sign-up, no upload, and no network once it has loaded.',
		ways: 'Hand in a document',
		drop: 'Drop pages here',
		paste: (key: string) => `or paste a picture with ${key} V`,
		choose: 'Choose files',
		pasteButton: 'Paste',
		kinds: 'PDF, PNG, JPEG, WEBP, GIF, BMP or TIFF. Several at once, or a whole folder, are fine.',
		release: 'Let go to read',
		releaseMore: 'Your pages stay on this device.',
		nothingDropped: 'There was no file in what you dropped.',
		nothingPasted: 'There is no picture or file on the clipboard. Copy one, then paste again.',
		clipboardRefused: (key: string) =>
			`The browser does not let the page look at the clipboard. Press ${key} V instead.`,
		sampleAsk: 'Nothing at hand?',
		sample: 'Read our sample letter',
		sampleMissing: 'The sample letter could not be fetched. It needs a connection the first time.',
		folder: 'A folder',
		camera: 'Camera',
		screen: 'Part of the screen',
		elsewhere: 'From other sites',
		linkPasted:
			'What is on the clipboard only points at a picture elsewhere. Copy the picture itself, then paste again.',
		refused: (name: string) => `${name} was not taken`,
		moreRefused: (count: number) => `${plural(count, 'more file was', 'more files were')} not taken`,
		dismiss: 'Dismiss',
		dismissAll: 'Dismiss all',
		password: 'Password',
		open: 'Open',
		asPrint: 'Read it as print'
	},
	choices: {
		/** What will happen to what is handed in next. @param language its code, null for automatic @param pages null for all */
		line: (chosen: { tool: ToolSlug | null; language: string | null; pages: string | null; tier: Tier }) =>
			[
				...(chosen.tool ? [tools.named[chosen.tool]] : []),
				`Language: ${chosen.language === null ? 'automatic' : languageNames(chosen.language)}`,
				chosen.pages === null ? 'all pages' : `pages ${chosen.pages}`,
				chosen.tier === 'cpu' ? 'as print' : 'as handwriting'
			].join(' · '),
		change: 'Change'
	},
	pages: {
		field: 'Pages',
		hint: 'For example 1-3, 7. For what you hand in next.',
		example: 'For example 1-3, 7',
		wrong: 'Use page numbers from 1 and ranges, for example 1-3, 7.',
		held: (count: number) =>
			count === 1
				? 'One file waits until the pages are right.'
				: `${whole.format(count)} files wait until the pages are right.`,
		readHeld: (count: number) => form(count, 'Read it', 'Read them'),
		read: 'Read these pages',
		/** @param last number of the document's last page, null where it is not known */
		missing: (last: number | null) => {
			if (last === null) return 'This document does not have all of these pages. Pick others.';
			return last === 1
				? 'This document has one page only. Pick page 1.'
				: `This document has the pages 1 to ${whole.format(last)} only. Pick some of them.`;
		},
		/** @param ranges page numbers, as they are shown */
		picked: (ranges: string, count: number) => `${form(count, 'Page', 'Pages')} ${ranges}`
	},
	languages: {
		link: 'All languages',
		field: 'Language',
		automatic: 'Automatic',
		here: 'On this device',
		others: 'Fetched when first used',
		fetchedFirst: 'Its data is fetched once, when you hand something in.',
		/** @param here what the reader's language calls it */
		both: (native: string, here: string) => (native === here ? native : `${native} – ${here}`)
	},
	letter: {
		from: 'Harrow & Finch Lettings',
		address: '14 Canal Row, Westmere',
		subject: 'Repairs and your rent from January',
		opening: 'Dear Ms Okafor,',
		body: 'thank you for your letter of 2 November. We have looked into the three points that you raised.'
	},
	list: {
		title: 'On this device',
		loading: 'Looking for earlier documents',
		empty:
			'What you hand in is listed here. Its text stays until you delete it, its pictures as long as the account page says.',
		more: 'Show older documents',
		all: 'All documents, and a search in them',
		handing: 'Handing in',
		waiting: 'Waiting for its turn',
		fetching: (name: string, part: number | null) =>
			part === null ? `Fetching ${name}` : `Fetching ${name}, ${percent.format(part)}`,
		noRoom: 'No room left on this device: delete something, and the reading goes on',
		running: reading,
		runningPicked: readingPicked,
		translating: (done: number, total: number) =>
			total === 1
				? 'Translating the page'
				: `Translating page ${whole.format(Math.min(done + 1, total))} of ${whole.format(total)}`,
		done: (pages: number) => plural(pages, 'page', 'pages'),
		failed: 'Not read',
		cancelled: (done: number) =>
			done === 0 ? 'Cancelled' : `Cancelled after ${plural(done, 'page', 'pages')}`,
		sure: (confidence: number) => `${percent.format(confidence)} sure`,
		warnings: (count: number) => plural(count, 'warning', 'warnings'),
		cancel: 'Cancel',
		delete: 'Delete',
		deleteForGood: 'Delete for good',
		keep: 'Keep',
		named: (action: string, name: string) => `${action}: ${name}`
	},
	said: {
		handing: (count: number) => `Handing in ${plural(count, 'file', 'files')}`,
		done: (name: string) => `${name} has been read`,
		failed: (name: string) => `${name} could not be read`,
		cancelled: (name: string) => `Reading ${name} was cancelled`,
		deleted: (name: string) => `${name} has been deleted`,
		copied: 'Copied'
	},
	reader: {
		back: 'All documents',
		loading: 'Opening the document',
		tabComing: 'One moment',
		notLoaded: 'The reader could not be loaded. It needs a connection once more.',
		titleRunning: (done: number, total: number, name: string) =>
			`${whole.format(done)}/${whole.format(total)} · ${name}`,
		pages: 'Pages',
		pageState: (shown: number, state: string) => `Page ${whole.format(shown)}${state}`,
		state: { done: '', waiting: ', not read yet', failed: ', could not be read' },
		position: (shown: number, total: number) => `Page ${whole.format(shown)} of ${whole.format(total)}`,
		/** where only some of the document's pages were picked */
		pickedPosition: (shown: number, place: number, count: number) =>
			`Page ${whole.format(shown)} (${whole.format(place)} of ${whole.format(count)})`,
		previous: 'Previous page',
		next: 'Next page',
		show: 'Show',
		page: 'Page',
		text: 'Text',
		markdown: 'Markdown',
		chat: 'Ask',
		views: 'Form of the text',
		picture: (shown: number) => `Picture of page ${whole.format(shown)}`,
		pictureComing: 'The picture of this page appears when it has been read.',
		pictureDrawn: 'The picture of this page is being drawn.',
		noPicture: 'There is no picture of this page.',
		pictureDeleted:
			'The picture of this page was deleted after its time, as the account page says. The text stays.',
		pageRunning: 'This page is being read, or waits for its turn.',
		pageNever: 'This page was not read.',
		pageEmpty: 'No text was found on this page.',
		pageFailed: 'This page could not be read',
		copy: 'Copy',
		copyAll: 'Copy all pages',
		copied: 'Copied',
		copyFailed: 'The browser did not allow copying. Select the text and press Ctrl C.',
		download: 'Download',
		downloadAs: (name: string) => `Download ${name}`,
		otherFormats: 'Other formats',
		later: 'A download needs all pages to be read',
		formats: {
			txt: { name: 'Text', about: 'plain words, for anything' },
			md: { name: 'Markdown', about: 'paragraphs, for notes' },
			docx: { name: 'Word', about: 'headings, lists and tables, to edit' },
			pdf: { name: 'Searchable PDF', about: 'the pages as they look, with words to find and copy' },
			xlsx: { name: 'Excel', about: 'each table a sheet, to calculate' },
			csv: { name: 'CSV', about: 'the tables, for any spreadsheet' },
			html: { name: 'Web page', about: 'headings, lists and tables, to read' },
			json: { name: 'JSON', about: 'words with their places, for programs' },
			hocr: { name: 'hOCR', about: 'words with their places, as a web page' },
			alto: { name: 'ALTO', about: 'words with their places, for archives' }
		} satisfies Record<OfferedFormat, { name: string; about: string }>,
		making: (name: string) => `Making the ${name} file…`,
		made: (name: string) => `The ${name} file is ready`,
		stopMaking: 'Cancel',
		failed: 'This document could not be read',
		cancelled: 'The reading was cancelled',
		missing: 'There is no such document here',
		missingMore:
			'Documents live only in the browser that read them. This one was deleted, or it was read in another browser or on another device.',
		refusedMore: 'Nothing of it was kept.',
		another: 'Hand in another document'
	},
	tools,
	status: {
		left: (seconds: number) => `about ${roughly(seconds)} left`,
		leave: 'You may leave: what is finished is kept, and the rest goes on when you come back.',
		sure: (confidence: number) => `Sure of nearly every word (${percent.format(confidence)}).`,
		fairly: (confidence: number) =>
			`Sure of most words (${percent.format(confidence)}). Check names and numbers.`,
		unsure: (confidence: number) =>
			`Unsure of many words (${percent.format(confidence)}). A sharper scan would help.`,
		noWords: 'No words were found.',
		ownWords: 'The words came with the file; nothing had to be recognised.',
		someOwnWords: (pages: number) =>
			`${plural(pages, 'page', 'pages')} brought ${form(pages, 'its', 'their')} own words; the others were recognised.`,
		/** @param codes of languages, BCP 47 */
		found: (codes: readonly string[]) => `Found: ${list(codes.map((code) => languageName(code)))}.`,
		warnings: (count: number) => plural(count, 'warning', 'warnings')
	},
	developers: {
		title: 'For developers',
		about: 'Any script on this site may use the same reader. Paste this into the console of this page:',
		anonymous:
			'Without a token a script may read some pages a day, and what it reads stands in your list too. The account page has tokens, and the numbers.',
		more: 'Answers are JSON. Documents of more than five pages come back at once, to be asked for again at their own address.',
		link: 'All of the API'
	},
	number: whole.format,
	moment
};
