/** A language that can be recognised. */
export type Language = {
	/** ISO 639-1 where there is one: the code of ours */
	code: string;
	/** Tesseract's name for its data */
	tesseract: string;
	/** what callers may write instead, lower case */
	aliases: readonly string[];
};

const LANGUAGES: readonly Language[] = [{ code: 'en', tesseract: 'eng', aliases: ['eng', 'en-us', 'en-gb'] }];

/** What `language=auto` means where nothing says otherwise. */
export const DEFAULT_LANGUAGE = 'en';

/** Values of the `language` field that can be named in an answer. */
export const LANGUAGE_CODES: readonly string[] = ['auto', ...LANGUAGES.map(({ code }) => code)];

/** The language of that code or alias, whatever its case; undefined where there is none. */
export function findLanguage(code: string): Language | undefined {
	const wanted = code.toLowerCase();
	return LANGUAGES.find((language) => language.code === wanted || language.aliases.includes(wanted));
}
