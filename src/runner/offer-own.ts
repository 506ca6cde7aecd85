import { findTranslatorApi, openBrowserTranslator } from '#engines/language/browser-translator.ts';
import type { LanguageModel } from '#engines/language-model.ts';
import type { Pair, Translator } from '#engines/translator.ts';
import { findPromptApi, openBrowserModel } from '#engines/language/browser.ts';
import { ownTranslatorFor } from '#models/own-translator.ts';
import { serveModel } from '#workers/window-model.ts';
import type { Offered } from './start.ts';
import { serveTranslator } from './window-translator.ts';

/**
 * Offers what the browser has of its own, and only windows see, to a thread that cannot: a page imports this when it is
 * first asked for something.
 */
export function offerOwn(what: Offered, port: MessagePort): void {
	if (what === 'model') serveModel(openModel, port);
	else serveTranslator(openTranslator, port);
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
