import type { ModelEntry } from '#client/models.ts';
import { modelWords } from '#i18n/models.ts';

/** What a model is called: by its makers, but for the one that the browser has, which each browser calls otherwise. */
export function modelName({ door, purpose, name }: ModelEntry['model']): string {
	if (door !== 'browser') return name;
	return purpose === 'pictures' ? modelWords.own.pictures : modelWords.own.name;
}
