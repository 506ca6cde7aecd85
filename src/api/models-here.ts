import { installedModels } from '#models/model-shelf.ts';
import type { Installed } from '#tools/tools.ts';

/** The models on this device, as tools look at them. @param site its address, ending with a slash */
export async function modelsHere(site: string): Promise<Installed[]> {
	return (await installedModels(site)).map(({ model: { id, purpose } }) => ({ id, purpose }));
}
