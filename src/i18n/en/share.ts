import type { ShareLoss } from '#contract/shared.ts';
import { megabytes, plural } from '#i18n/format.ts';

/** Every word of the pages that take what other apps hand over, in English; apart from the others: only these pages fetch them. */
export const shareWords = {
	title: 'Handed over',
	about: 'Another app or another site has handed this over. Nothing of it has been read yet.',
	files: 'What was handed over',
	size: (bytes: number) => (bytes < 1e6 ? 'less than 1\u00a0MB' : `${megabytes(bytes)}\u00a0MB`),
	read: (count: number) => (count === 1 ? 'Read it' : `Read ${plural(count, 'file', 'files')}`),
	refuse: 'Do not read',
	refused: 'Forgotten: nothing was read',
	empty: 'There is nothing to be read',
	losses: {
		none: 'No picture and no PDF was handed over. Share the file itself, not a link to it.',
		large: 'That was too much at once. Share fewer or smaller files.',
		room: 'This device has no room left. Delete documents you no longer need, then share it again.'
	} satisfies Record<ShareLoss, string>,
	gone: 'What was handed over is read or forgotten by now. Share it again.',
	open: {
		title: 'Open with Private OCR',
		about: 'Once this app is installed, the system can open pictures and PDFs with it.',
		none: 'No file came with this. Choose a picture or a PDF in your files and open it with this app.'
	}
};
