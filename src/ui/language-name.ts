import { languageName } from '#i18n/format.ts';
import { currentLocale } from '#i18n/locale.svelte.ts';

/** What the reader's language calls a language. @param language `name` is what the API calls it, in English */
export function nameHere({ code, name }: { code: string; name: string }): string {
	return currentLocale().locale === 'en' ? name : languageName(code, name);
}
