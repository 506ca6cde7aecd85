import { fill, JOB_WARNINGS } from './job-warning.ts';

/**
 * Every warning there is, as the API says it in English. What stands in braces is told to it: numbers in digits,
 * languages and scripts by their English names, a `message` that is an error's own.
 */
export const WARNINGS = {
	...JOB_WARNINGS,
	slow: 'This browser has no SIMD for WebAssembly, so reading takes about three times as long: update it, or use another one.',
	low_dpi: 'This page has only {dpi} dpi: scan it at 300, and it reads better.',
	tiny_letters:
		'The letters on this page are very small: scan it at 300 dpi, or take the picture from nearer.',
	blurred: 'This page is blurred: with a steady, focused picture it reads better.',
	dark: 'This page is dark: with more light it reads better.',
	animation: 'This is an animation: only its first frame was read.',
	page_cut_off: 'This page is damaged: only a part of it was read.',
	pages_missing: 'The file says that more pages follow, but they are not in it.',
	picture_too_large:
		'A picture of {width} × {height} pixels was left out: it is too large to be opened on this device.',
	picture_damaged: 'A picture on this page is damaged and was left out.',
	language_lacking:
		'This seems to be in {language}, whose data is not on this device and cannot be fetched now: make it available on the languages page, then read the document again.',
	script_lacking:
		'This seems to be in a script ({script}) whose data is not on this device and cannot be fetched now: make its language available on the languages page, then read the document again.',
	model_stopped_tab: 'The vision model stopped the program on this page: it was read as print.',
	model_given_up: 'The vision model failed on the pages before: this one was read as print.',
	model_lost: 'The vision model lost its way on this page: it was read as print.',
	model_failed: '{message} It was read as print.',
	translation_kept: '{count} of its texts could not be translated for certain: left as read.',
	translation_needless: 'The text is in {language} already: it stands as it is.'
} as const;

export type WarningCode = keyof typeof WARNINGS;

type Named<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Named<Rest> : never;
/** What a warning has to be told. */
export type Told<Code extends WarningCode> = Record<Named<(typeof WARNINGS)[Code]>, string | number>;

/** A warning as a sentence. */
export function warningText<Code extends WarningCode>(
	code: Code,
	...[told]: Named<(typeof WARNINGS)[Code]> extends never ? [] : [Told<Code>]
): string {
	return fill(WARNINGS[code], told ?? {});
}

const OF_PAGE = /^Page (\d+): (.*)$/s;

/** A warning taken apart again: it is stored and answered as a sentence. */
export type ReadWarning = {
	/** number of the page that it is about, from 1; null where it is about the document */
	page: number | null;
	code: WarningCode;
	told: Readonly<Record<string, string>>;
};

/** @returns null for what is none of the warnings that there are */
export function readWarning(sentence: string): ReadWarning | null {
	const [, page, rest = sentence] = OF_PAGE.exec(sentence) ?? [];
	for (const [code, text] of Object.entries(WARNINGS)) {
		const found = patternOf(text).exec(rest);
		if (found)
			return {
				page: page === undefined ? null : Number(page),
				code: code as WarningCode,
				told: found.groups ?? {}
			};
	}
	return null;
}

function patternOf(text: string): RegExp {
	const escaped = text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>.+)');
	return new RegExp(`^${escaped}$`, 's');
}
