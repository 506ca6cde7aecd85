import type { OcrError } from '#contract/error.ts';
import type { Pair, Translator } from '#engines/translator.ts';
import { translatorTag } from '#languages/translator-tag.ts';
import { cancelled, failed } from '#engines/failed.ts';

type Session = {
	translate(text: string, options: { signal: AbortSignal }): Promise<string>;
	destroy(): void;
};
/** The translator of a browser, as far as it is used here. Source: the Translator API, as Chrome has it */
export type TranslatorApi = {
	create(languages: { sourceLanguage: string; targetLanguage: string }): Promise<Session>;
};

/** The API of this window, undefined where it has none. There is none in workers. */
export function findTranslatorApi(): TranslatorApi | undefined {
	return (globalThis as { Translator?: TranslatorApi }).Translator;
}

/**
 * The browser's own translator, run by the browser. Nothing is fetched for it: that it is ready is
 * asked first (`models/own-translator.ts`).
 * @throws {OcrError} `engine_failed`
 */
export async function openBrowserTranslator(api: TranslatorApi, pair: Pair): Promise<Translator> {
	const languages = { sourceLanguage: translatorTag(pair.from), targetLanguage: translatorTag(pair.to) };
	const session = await api.create(languages).catch((error: unknown) => {
		throw translatorFailed(error);
	});
	return {
		async translate(texts, signal) {
			const written: string[] = [];
			for (const text of texts) {
				if (signal.aborted) throw cancelled();
				try {
					written.push(await session.translate(text, { signal }));
				} catch (error) {
					throw signal.aborted ? cancelled() : translatorFailed(error);
				}
			}
			return written;
		},
		close: () => session.destroy()
	};
}

function translatorFailed(error: unknown): OcrError {
	return failed(error, 'translator of the browser');
}
