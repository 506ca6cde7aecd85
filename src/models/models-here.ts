import type { Purpose } from '#contract/values.ts';
import { installedModels } from './model-shelf.ts';
import { hasOwnTranslator } from './own-translator.ts';

/** What this device can do beside reading print, as tools look at it. @param site its address, ending with a slash */
export async function modelsHere(site: string): Promise<{ id: string; purpose: Purpose | 'translation' }[]> {
	const installed = (await installedModels(site)).map(({ model: { id, purpose } }) => ({ id, purpose }));
	return (await hasOwnTranslator(site))
		? [...installed, { id: 'browser-translator', purpose: 'translation' }]
		: installed;
}
