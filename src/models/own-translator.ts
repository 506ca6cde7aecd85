import { OcrError } from '#contract/error.ts';
import { translatorTag } from '#languages/translator-tag.ts';
import { announce } from './announce.ts';
import { MODEL_CACHE } from './model-shelf.ts';

type Monitor = {
	addEventListener(type: 'downloadprogress', listener: (event: { loaded: number }) => void): void;
};
type Languages = { sourceLanguage: string; targetLanguage: string };
/** The translator of a browser, as far as it is asked for here. Source: the Translator API, as Chrome has it */
type TranslatorApi = {
	availability(languages: Languages): Promise<string>;
	create(
		options: Languages & { monitor: (monitor: Monitor) => void; signal: AbortSignal }
	): Promise<{ destroy(): void }>;
};
/** From which language into which, as our codes. */
type Pair = { from: string; to: string };

/** What stands for it in the cache of models: the service worker cannot see what windows have. */
const NOTE = 'models/translator';

function translatorApi(): TranslatorApi | undefined {
	return (globalThis as { Translator?: TranslatorApi }).Translator;
}

/** Notes whether this browser has a translator of its own. In a window: there is none in workers. */
export async function noteOwnTranslator(site: string): Promise<void> {
	const has = translatorApi() !== undefined;
	if (has === (await hasOwnTranslator(site))) return;
	const cache = await caches.open(MODEL_CACHE);
	if (has) await cache.put(site + NOTE, new Response());
	else await cache.delete(site + NOTE);
	announce('models');
}

/** Whether a window has noted so. */
export async function hasOwnTranslator(site: string): Promise<boolean> {
	// A cache that nobody has opened is not made by asking.
	if (!(await caches.has(MODEL_CACHE))) return false;
	return (await (await caches.open(MODEL_CACHE)).match(site + NOTE)) !== undefined;
}

/** What the browser can do about a pair of languages: at once, after it has fetched something, or not at all. */
export async function ownTranslatorFor(
	pair: Pair,
	api = translatorApi()
): Promise<'ready' | 'wanting' | null> {
	const state = await api?.availability(languagesOf(pair)).catch(() => 'unavailable');
	if (state === 'available') return 'ready';
	return state === 'downloadable' || state === 'downloading' ? 'wanting' : null;
}

/**
 * Has the browser fetch what it translates a pair of languages with. To be called while the click that asked for it counts.
 * @param onProgress told the part of the whole that is here, 0…1: no browser tells bytes
 * @throws {OcrError} `model_missing`, `cancelled`
 */
export async function fetchOwnTranslator(
	pair: Pair,
	{ signal, onProgress }: { signal: AbortSignal; onProgress: (part: number) => void },
	api = translatorApi()
): Promise<void> {
	if (!api) throw new OcrError('model_missing', 'This browser has no translator of its own.');
	const monitor = (target: Monitor) =>
		target.addEventListener('downloadprogress', ({ loaded }) => onProgress(loaded));
	try {
		(await api.create({ ...languagesOf(pair), monitor, signal })).destroy();
	} catch (error) {
		if (signal.aborted) throw new OcrError('cancelled', 'Cancelled.');
		const reason = error instanceof Error ? error.message : String(error);
		throw new OcrError('model_missing', `The browser does not make its translator ready: ${reason}`);
	}
}

function languagesOf({ from, to }: Pair): Languages {
	return { sourceLanguage: translatorTag(from), targetLanguage: translatorTag(to) };
}
