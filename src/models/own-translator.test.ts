import { expect, test } from 'vitest';
import { fetchOwnTranslator, ownTranslatorFor } from './own-translator.ts';

const PAIR = { from: 'zh-Hans', to: 'en' };
const saying = (state: string) => ({
	availability: () => Promise.resolve(state),
	create: () => Promise.reject(new DOMException('Not enough room.', 'UnknownError'))
});

test('a browser says what it can do about a pair of languages, by the names that it has for them', async () => {
	const states = ['available', 'downloadable', 'downloading', 'unavailable', 'another day'];
	const told = await Promise.all(states.map((state) => ownTranslatorFor(PAIR, saying(state))));
	expect(told).toEqual(['ready', 'wanting', 'wanting', null, null]);
	expect(await ownTranslatorFor(PAIR)).toBeNull();
	const asked: unknown[] = [];
	const availability = (languages: unknown) => {
		asked.push(languages);
		return Promise.reject(new TypeError('No.'));
	};
	expect(await ownTranslatorFor(PAIR, { ...saying(''), availability })).toBeNull();
	expect(asked).toEqual([{ sourceLanguage: 'zh', targetLanguage: 'en' }]);
});

test('what the browser does not make ready says why', async () => {
	const told: number[] = [];
	const signal = new AbortController().signal;
	const onProgress = (part: number) => void told.push(part);
	const api = {
		...saying('downloadable'),
		create({ monitor }: Parameters<NonNullable<Parameters<typeof fetchOwnTranslator>[2]>['create']>[0]) {
			monitor({ addEventListener: (_, listener) => listener({ loaded: 0.25 }) });
			return Promise.reject(new DOMException('Not enough room.', 'UnknownError'));
		}
	};
	const taking = fetchOwnTranslator(PAIR, { signal, onProgress }, api);
	await expect(taking).rejects.toMatchObject({ code: 'model_missing' });
	await expect(taking).rejects.toThrow('Not enough room.');
	expect(told).toEqual([0.25]);
	const late = fetchOwnTranslator(PAIR, { signal: AbortSignal.abort(), onProgress }, api);
	await expect(late).rejects.toMatchObject({ code: 'cancelled' });
	const none = fetchOwnTranslator(PAIR, { signal, onProgress });
	await expect(none).rejects.toMatchObject({ code: 'model_missing' });
});
