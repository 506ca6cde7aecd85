import type { LanguageModel } from '#engines/language-model.ts';

/** The model that writes answers, where one is here and the person wants it; null: answers come from the text itself. */
export function openLanguageModel(): Promise<LanguageModel | null> {
	return Promise.resolve(null);
}
