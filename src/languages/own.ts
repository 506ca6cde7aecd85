import { BUILT_IN_LANGUAGE, findLanguage, type Language } from './registry.ts';

/** Each further one makes the recogniser slower. */
const MOST_OTHERS = 2;

/**
 * The person's own languages that can be read with at once; the one that comes with the app is always among them.
 * @param preferred as the browser tells them, the dearest first
 * @param installed Tesseract's codes of the packs on this device
 */
export function ownLanguages(
	preferred: readonly string[],
	installed: { has: (tesseract: string) => boolean }
): Language[] {
	const known = [...preferred, BUILT_IN_LANGUAGE].flatMap((tag) => findLanguage(tag) ?? []);
	const isBuiltIn = ({ code }: Language) => code === BUILT_IN_LANGUAGE;
	const here = [...new Set(known)].filter(
		(language) => isBuiltIn(language) || installed.has(language.tesseract)
	);
	const others = here.filter((language) => !isBuiltIn(language)).slice(0, MOST_OTHERS);
	return here.filter((language) => isBuiltIn(language) || others.includes(language));
}

/** Languages as a `language` field has them: `de+en`. */
export function fieldOf(languages: readonly Language[]): string {
	return languages.map(({ code }) => code).join('+');
}
