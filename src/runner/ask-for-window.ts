import { installedModels } from '#models/model-shelf.ts';
import type { Bench } from './bench.ts';

/**
 * A port to a window that runs the browser's own model, for a thread that cannot.
 * @returns null where nobody has chosen that model, or no window offers it
 */
export async function askForWindow({ site, offer }: Bench): Promise<MessagePort | null> {
	if (!offer) return null;
	const here = await installedModels(site);
	if (!here.some(({ model }) => model.door === 'browser')) return null;
	const { port1, port2 } = new MessageChannel();
	offer('model', port2);
	return port1;
}
