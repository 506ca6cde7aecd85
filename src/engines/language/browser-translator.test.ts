import { expect, test } from 'vitest';
import { openBrowserTranslator, type TranslatorApi } from './browser-translator.ts';

const PAIR = { from: 'de-Latf', to: 'zh-Hant' };
const never = new AbortController().signal;

/** A browser's translator that turns letters to capitals, throws what it throws, or goes on only when it is stopped. */
function scripted(end: { throws?: unknown; hangs?: true } = {}) {
	const log = { created: [] as unknown[], open: 0 };
	const api: TranslatorApi = {
		create(languages) {
			log.created.push(languages);
			log.open++;
			return Promise.resolve({
				translate(text, { signal }) {
					// A browser may throw anything.
					if ('throws' in end) return Promise.reject(end.throws);
					if (!end.hangs) return Promise.resolve(text.toUpperCase());
					return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
				},
				destroy: () => void log.open--
			});
		}
	};
	return { api, log };
}

test('texts are translated one after another, by the names that browsers have for languages', async () => {
	const { api, log } = scripted();
	const translator = await openBrowserTranslator(api, PAIR);
	expect(await translator.translate(['ein', 'Haus'], never)).toEqual(['EIN', 'HAUS']);
	expect(log.created).toEqual([{ sourceLanguage: 'de', targetLanguage: 'zh-Hant' }]);
	translator.close();
	expect(log.open).toBe(0);
});

test('whatever it throws is one error of ours', async () => {
	const quota = new DOMException('The input is too large.', 'QuotaExceededError');
	for (const throws of [quota, 'gone', {}, undefined]) {
		const translator = await openBrowserTranslator(scripted({ throws }).api, PAIR);
		await expect(translator.translate(['ein'], never)).rejects.toMatchObject({ code: 'engine_failed' });
	}
	const refusing: TranslatorApi = {
		create: () => Promise.reject(new DOMException('Needs a click.', 'NotAllowedError'))
	};
	await expect(openBrowserTranslator(refusing, PAIR)).rejects.toThrow('Needs a click.');
});

test('what is stopped is cancelled', async () => {
	const translator = await openBrowserTranslator(scripted({ hangs: true }).api, PAIR);
	const stop = new AbortController();
	setTimeout(() => stop.abort(), 1);
	await expect(translator.translate(['ein'], stop.signal)).rejects.toMatchObject({ code: 'cancelled' });
	await expect(translator.translate(['ein'], stop.signal)).rejects.toMatchObject({ code: 'cancelled' });
});
