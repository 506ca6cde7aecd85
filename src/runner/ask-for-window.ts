import type { ModelRecord } from '#models/catalogue.ts';
import { installedModels } from '#models/model-shelf.ts';
import type { Offer } from './start.ts';

type Windows = {
	/** its address, ending with a slash */
	site: string;
	/** offers what the browser has of its own on a port; null where nobody does */
	offer: Offer | null;
};

/**
 * A port to a window that runs the browser's own model, for a thread that cannot.
 * @param isMeant which of the models that are here it is wanted for
 * @returns null where nobody has chosen that model, or no window offers it
 */
export async function askForWindow(
	{ site, offer }: Windows,
	isMeant: (model: ModelRecord) => boolean
): Promise<MessagePort | null> {
	if (!offer) return null;
	const here = await installedModels(site);
	if (!here.some(({ model }) => model.door === 'browser' && isMeant(model))) return null;
	const { port1, port2 } = new MessageChannel();
	offer('model', port2);
	return port1;
}
