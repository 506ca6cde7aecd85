import type { ModelEntry } from '#client/models.ts';
import { modelWords } from '#i18n/models.ts';

/** What a model is called: by its makers, but for the one that the browser has, which each browser calls otherwise. */
export function modelName({ door, name }: ModelEntry['model']): string {
	return door === 'browser' ? modelWords.own.name : name;
}
