import { installedModels } from '#models/model-shelf.ts';
import type { Purpose } from '#contract/values.ts';

/** The models on this device, as tools look at them. @param base the site's address, ending with a slash */
export async function modelsHere(base: string): Promise<{ id: string; purpose: Purpose }[]> {
	return (await installedModels(base)).map(({ model: { id, purpose } }) => ({ id, purpose }));
}
