import { plural, whole } from '#i18n/format.ts';
import { size } from '#i18n/measures.ts';

/** Every word of the page about room, in English; apart from the others, so that only this page fetches them. */
export const storageWords = {
	title: 'What takes room',
	about: 'All of this lies in this browser, on this device, and nowhere else.',
	loading: 'Measuring',
	size,
	total: (used: number, quota: number | null) =>
		quota === null
			? `About ${size(used)} in all.`
			: `About ${size(used)} in all; the browser gives this site up to ${size(quota)}.`,
	kept: 'The browser keeps it until you delete it.',
	notKept: 'The browser may delete it when the device runs short of room.',
	keep: 'Ask the browser to keep it',
	keptNow: 'The browser keeps it from now on',
	notKeptNow: 'The browser does not promise that yet. It may when the app is installed, or used more often.',
	full: 'Less than a tenth of it is left: delete something here before you hand in more.',
	kinds: {
		text: {
			name: 'Documents’ text',
			about: (documents: number) => `${plural(documents, 'document', 'documents')}, with corrections`,
			free: 'Delete all documents',
			sure: 'Delete all of them for good',
			freed: 'All documents are deleted'
		},
		files: {
			name: 'Uploads and pictures',
			about: 'They go by themselves, when the settings say. The text stays.',
			free: 'Delete uploads and pictures',
			sure: 'Delete them, keep the text',
			freed: 'Uploads and pictures are deleted'
		},
		made: {
			name: 'Made files',
			about: 'For downloads. They are made again when wanted.',
			free: 'Delete made files',
			sure: 'Delete them',
			freed: 'Made files are deleted'
		},
		languages: {
			name: 'Languages',
			about: 'Fetched for this device. English belongs to the app.',
			free: 'Remove fetched languages',
			sure: 'Remove them',
			freed: 'The fetched languages are removed'
		},
		models: {
			name: 'Models',
			about: 'What larger readers and answers take, where you have fetched any.',
			free: 'Remove models',
			sure: 'Remove them',
			freed: 'The models are removed'
		},
		app: {
			name: 'The app itself',
			about: 'Pages, reader and English. Without it nothing works offline; the next visit fetches it again.',
			free: 'Remove what is kept for offline use',
			sure: 'Remove it until the next visit',
			freed: 'What was kept for offline use is removed'
		}
	},
	keepIt: 'Keep',
	deleting: (deleted: number) => `Deleting: ${whole.format(deleted)} so far`,
	stop: 'Stop',
	settings: 'How long files are kept'
};
