import type { SubmitOptions } from '#client/client.ts';
import { toWire } from '#contract/error.ts';
import { words } from '#i18n/words.ts';
import { toTrouble, type Trouble } from './trouble.ts';

/** How a file is handed in. */
export type HandOptions = Pick<
	SubmitOptions,
	'tool' | 'translate_to' | 'tier' | 'language' | 'pages' | 'password'
>;

/** What the person alone can tell, so that the file can be handed in once more: also that print is enough. */
export type Question = 'password' | 'pages' | 'print';

/** What was not taken, and why. */
export type Refusal = Trouble & {
	/** of the file when it was handed in, so that they stand in the order of the files */
	id: number;
	/** of the file; '' where it is about none */
	name: string;
	uuid: string | null;
	/** with what to hand in again; a password is held here only, and for as long as this row stands */
	ask: {
		question: Question;
		file: File;
		options: HandOptions;
		/** it was answered before */ again: boolean;
	} | null;
};

export function questionOf(error: unknown, { pages, tool }: HandOptions): Question | null {
	const { code } = toWire(error);
	if (code === 'password_needed' || code === 'password_wrong') return 'password';
	// What a translator lacks, reading otherwise does not give.
	if (code === 'tier_unavailable' || (code === 'model_missing' && tool !== 'translate')) return 'print';
	const isAboutPages = code === 'too_many_pages' || (code === 'unknown_value' && pages !== undefined);
	return isAboutPages ? 'pages' : null;
}

/** Puts a refusal into words. */
export function refusalTrouble(error: unknown, question: Question | null): Trouble {
	const { code, message } = toWire(error);
	if (question !== 'pages' || code !== 'unknown_value') return toTrouble(error);
	// The API's sentence tells how many pages there are: "… must be within 1-5 …".
	const last = /\b1-(\d+)/.exec(message)?.[1];
	return { sentence: words.pages.missing(last === undefined ? null : Number(last)), detail: null };
}
