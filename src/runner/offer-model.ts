import { findPromptApi, openBrowserModel } from '#engines/language/browser.ts';
import { serveModel } from '#workers/window-model.ts';

/**
 * Offers the browser's own language model, which only windows have, to a thread that answers questions. A page imports
 * this when it is first asked for it.
 */
export function offerModel(port: MessagePort): void {
	const api = findPromptApi();
	serveModel(() => (api ? openBrowserModel(api) : Promise.resolve(null)), port);
}
