import { openBrowserModel } from '#engines/language/browser.ts';
import { findPromptApi } from '#engines/prompt-api.ts';
import { serve } from '#workers/rpc.ts';
import { languageOffer } from '#workers/window-model.ts';
import { visionOffer } from '#workers/window-vision.ts';

/**
 * Offers the browser's own model, which only windows have, to a thread that answers questions or reads pages. A page
 * imports this when it is first asked for it.
 */
export function offerModel(port: MessagePort): void {
	const api = findPromptApi();
	const open = () => (api ? openBrowserModel(api) : Promise.resolve(null));
	serve({ ...languageOffer(open), ...visionOffer(api) }, port);
	port.start();
}
