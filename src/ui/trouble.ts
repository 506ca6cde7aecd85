import { toWire, type ErrorCode } from '#contract/error.ts';
import { words } from '#i18n/words.ts';

/** What is told a person when something did not work. */
export type Trouble = {
	sentence: string;
	/** more, where it helps to find the cause */ detail: string | null;
};

/** Their own message carries numbers or a cause that the general sentence cannot know. */
const DETAILED = new Set<ErrorCode>([
	'file_too_large',
	'too_many_pages',
	'too_many_pixels',
	'engine_failed',
	'internal'
]);

/** Puts whatever was thrown into words for people. */
export function toTrouble(error: unknown): Trouble {
	if (isUnreadable(error)) return { sentence: words.trouble.unreadable, detail: null };
	// What fetch throws when nobody answers.
	if (error instanceof TypeError)
		return { sentence: words.trouble.unreachable, detail: words.trouble.details(error.message) };
	const { code, message } = toWire(error);
	return codeTrouble(code, message);
}

/** The same for an error that came as data: a job's or a page's own. */
export function codeTrouble(code: ErrorCode, message: string): Trouble {
	return { sentence: words.errors[code], detail: DETAILED.has(code) ? words.trouble.details(message) : null };
}

// A file that was moved or changed after it was picked, or a folder in the clothes of a file.
function isUnreadable(error: unknown): boolean {
	return (
		error instanceof DOMException && (error.name === 'NotReadableError' || error.name === 'NotFoundError')
	);
}
