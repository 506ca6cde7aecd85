import { findTranslatorApi, openBrowserTranslator } from '#engines/language/browser-translator.ts';
import type { LanguageModel } from '#engines/language-model.ts';
import type { Pair, Translator } from '#engines/translator.ts';
import { openBrowserModel } from '#engines/language/browser.ts';
import { findPromptApi } from '#engines/prompt-api.ts';
import { ownTranslatorFor } from '#models/own-translator.ts';
import { serve } from '#workers/rpc.ts';
import { languageOffer } from '#workers/window-model.ts';
import { visionOffer } from '#workers/window-vision.ts';
import type { Offered } from './start.ts';
import { serveTranslator } from './window-translator.ts';

/**
 * Offers what the browser has of its own, and only windows see, to a thread that cannot: a page imports this when it is
 * first asked for something.
 */
export function offerOwn(what: Offered, port: MessagePort): void {
	if (what === 'translator') return serveTranslator(openTranslator, port);
	serve({ ...languageOffer(openModel), ...visionOffer(findPromptApi()) }, port);
	port.start();
}

async function openModel(): Promise<LanguageModel | null> {
	const api = findPromptApi();
	return api ? openBrowserModel(api) : null;
}

async function openTranslator(pair: Pair): Promise<Translator | 'wanting' | null> {
	const api = findTranslatorApi();
	const ability = await ownTranslatorFor(pair);
	return api && ability === 'ready'
		? openBrowserTranslator(api, pair)
		: ability === 'wanting'
			? ability
			: null;
}
