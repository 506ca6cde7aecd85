import type { LanguageEntry } from '#contract/language.ts';

/**
 * Whether a person who types this may mean this language: its English or own name, or any of its codes.
 * @param here what the reader's language calls it
 */
export function meansLanguage(query: string, language: LanguageEntry, here = language.name): boolean {
	const wanted = fold(query);
	const { code, tesseract, iso639_3, name, native_name } = language;
	return [here, name, native_name, code, tesseract, iso639_3].some((text) => fold(text).includes(wanted));
}

/** Without case and accents: `francais` finds Français. */
function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{Mn}/gu, '')
		.toLowerCase()
		.replaceAll('_', '-')
		.trim();
}
